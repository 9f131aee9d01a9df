import { afterAll, beforeAll, expect, test } from 'vitest'
import { aVisitor, changeSession } from '@/db/testing/makers'
import { quietly } from '@/db/as'
import { anAccountService, type AccountService } from '../testing/accounts'
import { staySignedIn } from './stay-signed-in'

let service: AccountService
beforeAll(async () => (service = await anAccountService()))
afterAll(() => service.database.close())

test('whoever says that they are still there has their whole time again, and a session that ended has not', async () => {
  const { superuser } = service.database
  const { visitor } = await aVisitor(superuser)
  const idleFor = (time: string) =>
    changeSession(superuser, visitor, `last_seen_at = last_seen_at - interval '${time}'`)
  await idleFor('59 minutes')
  await staySignedIn(visitor, {})
  await idleFor('59 minutes')
  await staySignedIn(quietly(visitor), {})
  await idleFor('2 minutes')
  await expect(staySignedIn(visitor, {})).rejects.toMatchObject({ code: 'SIGNED_OUT' })
})
