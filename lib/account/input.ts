import { z } from 'zod'
import { accountStates, roles } from '@/db/words/accounts'

export const emailAddress = z
  .email('Enter an e-mail address, like name@example.org')
  .max(254, 'That e-mail address is too long')

/** The same bounds whether or not an account exists, so that they tell nothing about one. */
export const signInInput = z.object({
  email: z.string().trim().min(1, 'Enter your e-mail address').pipe(emailAddress),
  password: z.string().min(1, 'Enter your password').max(1000, 'That password is too long'),
})

const words = (message: string) => z.string(message).trim().min(1, message).max(200, message)

export const createAccountInput = z.object({
  email: z.string('Give --email').trim().toLowerCase().pipe(emailAddress),
  name: words('Give --name'),
  role: z.enum(roles, `Give --role: one of ${roles.join(', ')}`),
  organisation: words('Give --organisation'),
  siteNames: z.array(words('Give --site a name')),
  password: z.string().min(12, 'A password has at least 12 characters').max(1000, 'That password is too long'),
})

export const nothingAsked = z.object({})

/** What a form's first, empty choice posts is no choice. */
const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

export const listAccountsInput = z.object({
  sort: z.enum(['name', 'role', 'organisation', 'state']).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
  role: unlessEmpty(z.enum(roles)),
  site: unlessEmpty(z.coerce.number<unknown>().int().positive().max(2_000_000_000)),
  state: unlessEmpty(z.enum(accountStates)),
  page: z.coerce.number<unknown>().int().positive().max(10_000).default(1),
})

export type ListAccountsAsked = z.output<typeof listAccountsInput>

export const findAccountsInput = z.object({
  words: z
    .string('Enter part of a name or an address')
    .trim()
    .min(2, 'Enter at least two letters of a name or an address')
    .max(100, 'Enter less of the name or the address'),
})

/** Length rather than rules about signs: National Cyber Security Centre, "Three random words". */
export const newPassword = z
  .string('Enter a password')
  .min(12, 'Use at least 12 characters. Three words that mean nothing to others are easy to remember.')
  .max(1000, 'That password is too long')

export const requestResetInput = z.object({
  email: z.string('Enter your e-mail address').trim().min(1, 'Enter your e-mail address').pipe(emailAddress),
})

/** One of somebody's sessions, by what it is called in the list. */
export const endSessionInput = z.object({ sessionId: z.uuid('Choose where to sign out') })

export const accountAsked = z.object({ accountId: z.uuid('Account not found') })

/** Without a session's id: all of them. */
export const endSessionsOfInput = accountAsked.extend({ sessionId: z.uuid('Choose where to sign out').optional() })
