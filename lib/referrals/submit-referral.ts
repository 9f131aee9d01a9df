import { command } from '../use-case'
import { sealPageToken } from '../vault/page-token'
import { vault } from '../vault/vault'
import { officerContext } from './contexts'
import { postReferral } from './post-referral'
import { postedForm } from './posted-form'
import { servedBoroughs } from './served-boroughs'

/** An officer sends a referral that the young person has read back. Nothing of it can be seen from here again. */
export const submitReferral = command('referral:submit', postedForm, async ({ tx, actor, now }, form) => {
  const served = await servedBoroughs(tx, now)
  const token = sealPageToken(vault(), { officer: actor.id, site: actor.siteIds[0] ?? 0, issued: now })
  const { reference, nextStep } = await postReferral(
    tx,
    form,
    officerContext({ now, boroughs: [...served.keys()] }, token),
    served,
  )
  return { result: { reference, nextStep }, events: [] }
})
