import { addSite, changeSite, everySite, findSite } from '@/db/queries/organisation'
import { AppError } from '../errors'
import { change } from '../use-case'
import { nameSiteInput } from './input'

/** A new site, or a new name for one. */
export const nameSite = change('organisation:change', nameSiteInput, async ({ tx }, { id, name }) => {
  const taken = (await everySite(tx)).some((site) => site.id !== id && site.name.toLowerCase() === name.toLowerCase())
  if (taken) throw new AppError('INVALID', 'Check what was filled in', { name: 'Another site has that name' })
  if (id === undefined) return { result: { id: await addSite(tx, name) }, changed: [] }
  if (!(await findSite(tx, id))) throw new AppError('NOT_FOUND', 'Site not found')
  await changeSite(tx, id, { name })
  return { result: { id }, changed: [] }
})
