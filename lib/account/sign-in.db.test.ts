import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import { openSession } from '@/db/queries/sign-in'
import { anAccountService, rightPassword, type AccountService } from '../testing/accounts'
import { signInWithPassword } from './sign-in'

let service: AccountService
beforeAll(async () => {
  service = await anAccountService()
  await service.add()
  await service.add({ email: 'sam@divert.example', name: 'Sam Reed', role: 'officer', organisation: 'Police' })
  await service.add({ email: 'gone@divert.example' })
  await service.database.superuser.query(
    `update account.accounts set disabled_at = now() where email = 'gone@divert.example'`,
  )
})
afterAll(() => service.database.close())

const holder = async (surface: 'intake' | 'account' | 'casework', session: string) =>
  as(surface, { session }, async ({ actor }) => actor?.name ?? null)

async function tryTimes(times: number, email: string, password: string) {
  for (let tried = 0; tried < times; tried++) expect(await signInWithPassword(email, password)).toBeNull()
}

describe('signing in', () => {
  test('opens a session on the side of the wall where the account stands', async () => {
    const staff = await signInWithPassword('amina@divert.example', rightPassword)
    const officer = await signInWithPassword('sam@divert.example', rightPassword)
    expect([staff?.kind, officer?.kind]).toEqual(['staff', 'officer'])
    expect(await holder('account', staff!.token)).toBe('Amina Yusuf')
    expect(await holder('casework', staff!.token)).toBe('Amina Yusuf')
    expect(await holder('intake', staff!.token)).toBeNull()
    expect(await holder('intake', officer!.token)).toBe('Sam Reed')
    expect(await holder('casework', officer!.token)).toBeNull()
    expect(await holder('account', officer!.token)).toBeNull()
  })

  test('takes the address in capitals too', async () => {
    expect(await signInWithPassword('AMINA@divert.example', rightPassword)).not.toBeNull()
  })

  test('answers the same to an unknown address, a wrong password and a disabled account', async () => {
    expect(await signInWithPassword('nobody@divert.example', rightPassword)).toBeNull()
    expect(await signInWithPassword('amina@divert.example', 'a wrong long password')).toBeNull()
    expect(await signInWithPassword('gone@divert.example', rightPassword)).toBeNull()
  })
})

describe('after ten wrong passwords', () => {
  test('the right one is refused too, and opens again when 15 minutes have passed', async () => {
    await service.add({ email: 'locked@divert.example' })
    await tryTimes(10, 'locked@divert.example', 'a wrong long password')
    await tryTimes(1, 'locked@divert.example', rightPassword)
    await service.database.superuser.query(
      `update account.sign_in_failures set last_at = last_at - interval '14 minutes'`,
    )
    await tryTimes(1, 'locked@divert.example', rightPassword)
    await service.database.superuser.query(
      `update account.sign_in_failures set last_at = last_at - interval '2 minutes'`,
    )
    expect(await signInWithPassword('locked@divert.example', rightPassword)).not.toBeNull()
  })
})

test('a login cannot open a session by itself: it has to know the password’s key', async () => {
  const opened = await as('account', 'nobody', ({ tx }) =>
    openSession(tx, 'account', {
      email: 'amina@divert.example',
      key: Buffer.alloc(32),
      token: 'invented',
      device: 'A browser',
    }),
  )
  expect(opened).toBe(false)
  const officers = await as('account', 'nobody', ({ tx }) =>
    openSession(tx, 'account', {
      email: 'sam@divert.example',
      key: Buffer.alloc(32),
      token: 'invented',
      device: 'A browser',
    }),
  )
  expect(officers).toBe(false)
})
