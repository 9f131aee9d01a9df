import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { formAction } from './form-action'
import { fromElsewhere, isPostedHere, provePostedHere } from './posted-here'
import { referralAction } from './referrals/referral-action'
import type { UseCase } from './use-case'

process.env.AUTH_SECRET = 'x'.repeat(32)
process.env.DIVERT_ORIGIN = 'https://portal.example'

let sent: Headers
vi.mock('next/headers', () => ({
  headers: async () => sent,
  cookies: async () => {
    throw new Error('It asked who is signed in')
  },
}))

const done = vi.fn<() => void>()
beforeEach(() => void done.mockClear())
const command = Object.assign(async () => done(), { input: z.object({}) }) as unknown as UseCase<z.ZodObject, unknown>
const form = formAction(command, done)
const way = { open: async () => done(), contextOf: () => done(), send: async () => done() }
const referral = referralAction(way as unknown as Parameters<typeof referralAction>[0])

const elsewhere: [string, Record<string, string>][] = [
  ['another site', { origin: 'https://elsewhere.example' }],
  ['another site that claims to be ours', { origin: 'https://portal.example', 'sec-fetch-site': 'cross-site' }],
  ['no page', {}],
]

test.each(elsewhere)('what %s posts is done for nobody, and nobody is even looked up', async (_title, headers) => {
  sent = new Headers(headers)
  expect(await isPostedHere()).toBe(false)
  await expect(provePostedHere()).rejects.toMatchObject({ code: 'FORBIDDEN', message: fromElsewhere })
  expect(await form({ values: {}, errors: {} }, new FormData())).toMatchObject({ formError: fromElsewhere })
  expect(JSON.stringify(await referral({} as never, new FormData()))).toContain(fromElsewhere)
  expect(done).not.toHaveBeenCalled()
})

test('what a page of ours posts goes on to who is signed in', async () => {
  sent = new Headers({ origin: 'https://portal.example', 'sec-fetch-site': 'same-origin' })
  expect(await isPostedHere()).toBe(true)
  await expect(provePostedHere()).resolves.toBeUndefined()
  await expect(form({ values: {}, errors: {} }, new FormData())).rejects.toThrow('It asked who is signed in')
  await expect(referral({} as never, new FormData())).rejects.toThrow('It asked who is signed in')
})
