import { z } from 'zod'
import { cleanLine } from '../clean-text'
import { change } from '../use-case'
import { dayInput } from './from-day'
import { settle } from './settle'

const line = (message: string, most = 200) =>
  z
    .string(message)
    .transform(cleanLine)
    .pipe(z.string().min(1, message).max(most, `Use ${most} characters or fewer`))
const email = z.string('Enter an e-mail address').trim().pipe(z.email('Enter an e-mail address, like name@example.org'))

const settleParticularsInput = z.object({
  name: line("Enter the controller's name"),
  address: line('Enter an address', 300),
  email,
  officer: line('Say who answers questions'),
  phone: line('Enter a telephone number', 40),
  text: line('Enter a number for texts', 40),
  teamEmail: email,
  lawfulBasis: z
    .string('Enter the ground in law')
    .transform((typed) => typed.split(/\r?\n/).map(cleanLine).filter(Boolean))
    .pipe(z.array(z.string().max(1_000, 'Use 1,000 characters or fewer')).min(1, 'Enter the ground in law')),
  accessibilityEmail: email,
  quickExit: z
    .string('Enter an address')
    .trim()
    .pipe(z.url({ protocol: /^https$/, error: 'Enter an address, like https://www.bbc.co.uk/weather' })),
  fromOn: dayInput,
})

/** Who answers for the service and how the team is reached, as the pages say that anybody may read. */
export const settleParticulars = change('settings:change', settleParticularsInput, (context, typed) => {
  const { name, address, email, officer, phone, text, teamEmail, fromOn, ...rest } = typed
  const controller = { name, address, email, officer }
  return settle(context, 'particulars', fromOn, { controller, team: { phone, text, email: teamEmail }, ...rest })
})
