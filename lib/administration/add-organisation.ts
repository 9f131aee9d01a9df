import { addOrganisation as add } from '@/db/queries/organisation'
import { AppError } from '../errors'
import { change } from '../use-case'
import { addOrganisationInput } from './input'

/** A police force, a partner: where people with an account work. */
export const addOrganisation = change('organisation:change', addOrganisationInput, async ({ tx }, { name, kind }) => {
  if (!(await add(tx, { name, kind, endedOn: null })))
    throw new AppError('INVALID', 'Check what was filled in', { name: 'That organisation is here already' })
  return { result: { name }, changed: [] }
})
