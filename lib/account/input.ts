import { z } from 'zod'
import { roles } from '@/db/words/accounts'

const emailAddress = z
  .email('Enter an e-mail address, like name@example.org')
  .max(254, 'That e-mail address is too long')

/** The same bounds whether or not an account exists, so that they tell nothing about one. */
export const signInInput = z.object({
  email: z.string().trim().min(1, 'Enter your e-mail address').pipe(emailAddress),
  password: z.string().min(1, 'Enter your password').max(1000, 'That password is too long'),
})

const words = (message: string) => z.string(message).trim().min(1, message).max(200, message)

/** Length rather than rules about signs: National Cyber Security Centre, "Three random words". */
export const createAccountInput = z.object({
  email: z.string('Give --email').trim().toLowerCase().pipe(emailAddress),
  name: words('Give --name'),
  role: z.enum(roles, `Give --role: one of ${roles.join(', ')}`),
  organisation: words('Give --organisation'),
  siteNames: z.array(words('Give --site a name')),
  password: z.string().min(12, 'A password has at least 12 characters').max(1000, 'That password is too long'),
})

export const nothingAsked = z.object({})

export const listAccountsInput = z.object({
  sort: z.enum(['name', 'role', 'organisation']).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
})

export type ListAccountsAsked = z.input<typeof listAccountsInput>
