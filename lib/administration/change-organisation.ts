import { changeOrganisation as write, countPeople, findOrganisation } from '@/db/queries/organisation'
import { AppError } from '../errors'
import { formatCount } from '../format'
import { todayOrLater } from '../settings/from-day'
import { change } from '../use-case'
import { changeOrganisationInput } from './input'

/** Another name or kind, or an end. Accounts go with a new name; an organisation with people in it does not end. */
export const changeOrganisation = change(
  'organisation:change',
  changeOrganisationInput,
  async ({ tx, now }, { was, name, kind, endedOn }) => {
    const found = await findOrganisation(tx, was)
    if (!found) throw new AppError('NOT_FOUND', 'Organisation not found')
    if (name !== was && (await findOrganisation(tx, name)))
      throw new AppError('INVALID', 'Check what was filled in', { name: 'Another organisation has that name' })
    if (endedOn !== null && endedOn !== found.endedOn) {
      todayOrLater(endedOn, now, 'endedOn')
      const people = (await countPeople(tx)).organisations.get(was) ?? 0
      if (people > 0)
        throw new AppError(
          'CONFLICT',
          `${was} cannot end yet. ${formatCount(people, 'person has', 'people have')} an account there: change or disable those first.`,
        )
    }
    await write(tx, was, { name, kind, endedOn })
    return { result: { name }, changed: [] }
  },
)
