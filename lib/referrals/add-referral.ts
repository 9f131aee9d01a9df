import { nameOfSite } from '@/db/queries/places'
import { command } from '../use-case'
import { specialistContext } from './contexts'
import { postReferral } from './post-referral'
import { postedForm } from './posted-form'
import { servedBoroughs } from './served-boroughs'

/**
 * A specialist sends a referral that reached them in the suite, by phone or on paper: the same reading, sealing and
 * clock as an officer's. `goesTo` names the team where it is not one of the specialist's own.
 */
export const addReferral = command('referral:add', postedForm, async ({ tx, actor, now }, form) => {
  const served = await servedBoroughs(tx, now)
  const context = specialistContext({ now, boroughs: [...served.keys()] })
  const { reference, siteId, nextStep } = await postReferral(tx, form, context, served)
  const goesTo = actor.siteIds.includes(siteId) ? null : await nameOfSite(tx, siteId)
  return { result: { reference, nextStep, goesTo }, events: [] }
})
