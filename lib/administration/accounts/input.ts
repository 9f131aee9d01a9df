import { z } from 'zod'
import { roles, waysToSignIn } from '@/db/words/accounts'
import { cleanLine } from '@/lib/clean-text'
import { emailAddress } from '@/lib/account/input'
import { isDateKey, isRealDate } from '@/lib/london-time'

const line = (message: string) =>
  z.string(message).transform(cleanLine).pipe(z.string().min(1, message).max(200, 'Use at most 200 characters'))

export const personName = line('Enter their name')
export const organisationName = line('Choose their organisation, or enter another')
export const accountEmail = z
  .string('Enter an e-mail address')
  .trim()
  .toLowerCase()
  .min(1, 'Enter an e-mail address')
  .pipe(emailAddress)

const ids = z.array(z.coerce.number<unknown>('Choose from the list').int().positive().max(2_000_000_000)).default([])

const details = {
  name: personName,
  email: accountEmail,
  organisation: z.string().trim().max(200).default(''),
  /** Counts where it is filled in. */
  otherOrganisation: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(200, 'Use at most 200 characters'))
    .default(''),
  siteIds: ids,
  teamIds: ids,
  /** Of those teams. */
  leadIds: ids,
  way: z.enum(waysToSignIn, 'Choose how they sign in').default('password'),
}

const withOrganisation = (given: { organisation: string; otherOrganisation: string }, context: z.RefinementCtx) => {
  if (!given.organisation && !given.otherOrganisation)
    context.addIssue({ code: 'custom', path: ['organisation'], message: 'Choose their organisation, or enter another' })
}

const role = z.enum(roles, 'Choose a role')

export const inviteAccountInput = z.object({ ...details, role }).superRefine(withOrganisation)

const accountId = z.uuid('That account is not there')

export const oneAccount = z.object({ id: accountId })
export const changeAccountInput = z.object({ id: accountId, ...details }).superRefine(withOrganisation)
export const changeRoleInput = z.object({ id: accountId, role })

const dayMessage = 'Enter a date, like 3 12 2026'
const part = z.string(dayMessage).trim().max(10, dayMessage)

/** A day that came in three parts, under `name`. */
function day(given: Record<string, string>, name: string, context: z.RefinementCtx): string {
  const [year, month, date] = ['year', 'month', 'day'].map((one) => Number(given[`${name}.${one}`]))
  const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  if (isRealDate(year!, month!, date!) && year! > 2000 && isDateKey(key)) return key
  context.addIssue({ code: 'custom', path: [name], message: dayMessage })
  return ''
}

const leaveParts = z.object({
  id: accountId,
  'from.day': part,
  'from.month': part,
  'from.year': part,
  'to.day': part,
  'to.month': part,
  'to.year': part,
  coverId: z.union([z.literal(''), accountId]).default(''),
})

export const planLeaveInput = leaveParts.transform((given, context) => {
  const [fromOn, toOn] = [day(given, 'from', context), day(given, 'to', context)]
  if (fromOn && toOn && toOn < fromOn)
    context.addIssue({ code: 'custom', path: ['to'], message: 'The last day away cannot be before the first' })
  return { id: given.id, fromOn, toOn, coverId: given.coverId || null }
})

export const cancelLeaveInput = z.object({ id: accountId, leaveId: z.uuid('That leave is not there') })

export const checkOfficersInput = z.object({
  text: z.string('Choose a file, or paste its rows').max(200_000, 'That is more than 200 KB: split it in two'),
  /** Rows that were good already, as JSON. */
  kept: z.string().max(400_000).default(''),
})

export const importOfficersInput = z.object({
  requestId: z.uuid('Check the file again'),
  rows: z.string('Check the file again').min(1, 'Check the file again').max(400_000, 'Check the file again'),
})
