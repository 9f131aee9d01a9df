import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { confirmAddress } from './confirm-address'
import { AppError } from './errors'
import { formAction } from './form-action'
import type { UseCase } from './use-case'

process.env.AUTH_SECRET = 'x'.repeat(32)
process.env.DIVERT_ORIGIN = 'https://portal.example'

let sent: Headers
vi.mock('next/headers', () => ({ headers: async () => sent, cookies: async () => ({ get: () => undefined }) }))

const ours = { origin: 'https://portal.example', 'sec-fetch-site': 'same-origin' }

test('a form that needs confirming gives back what was typed, and says where to confirm', async () => {
  sent = new Headers(ours)
  const refuse = async () => {
    throw new AppError('CONFIRM', 'Confirm that it is you first')
  }
  const input = z.object({ why: z.string(), roles: z.array(z.string()) })
  const action = formAction(
    Object.assign(refuse, { input, permission: 'account:role' }) as unknown as UseCase<typeof input, unknown>,
    () => {},
  )
  const typed = new FormData()
  typed.append('why', 'a long story')
  for (const role of ['partner', 'officer']) typed.append('roles', role)
  expect(await action({ values: {}, errors: {} }, typed)).toEqual({
    values: { why: 'a long story', roles: ['partner', 'officer'] },
    errors: {},
    formError: 'Confirm that it is you first',
    remedy: { href: '/confirm', label: 'Confirm that it is you, then send this again' },
  })
})

test.each([
  ['/admin?sort=name&order=asc', '/confirm?back=%2Fadmin%3Fsort%3Dname%26order%3Dasc'],
  ['//elsewhere.example', '/confirm'],
  [null, '/confirm'],
])('from %s a page leads to %s', async (here, there) => {
  sent = new Headers(here === null ? {} : { 'x-divert-path': here })
  expect(await confirmAddress()).toBe(there)
})
