import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '@/db/as'
import { anAdministration, type Administration } from '@/lib/testing/administration'
import { checkOfficers } from './check-officers'
import { importOfficers } from './import-officers'

let service: Administration
let grace: Visitor
beforeAll(async () => {
  service = await anAdministration()
  grace = (await service.administrator()).visitor
})
afterAll(() => service.close())

const head = 'name,email,organisation,site'
/** A file of officers whom nobody else's file names. */
function aFile(count: number, ...more: string[]) {
  const own = randomUUID().slice(0, 8)
  const rows = Array.from({ length: count }, (_, n) => `Officer ${n},o${n}.${own}@police.example,Kent Police,Camden`)
  return [head, ...rows, ...more].join('\r\n')
}

const counted = async () => {
  const [row] = await service.look(`select (select count(*)::int from account.accounts) as accounts,
    (select count(*)::int from account.links) as links, (select count(*)::int from mail.outbox) as mails`)
  return row as { accounts: number; links: number; mails: number }
}

describe('a file of officers', () => {
  test('makes nothing when it is looked at', async () => {
    const before = await counted()
    const { good, bad, newOrganisations } = await checkOfficers(grace, { text: aFile(97, ',,,', 'No,no,no,no') })
    expect([good.length, bad.length, newOrganisations]).toEqual([97, 1, ['Kent Police']])
    expect(await counted()).toEqual(before)
  })

  test('invites everybody in it, each with a link in the mail, and once however often it is pressed', async () => {
    const before = await counted()
    const { rows, requestId } = await checkOfficers(grace, { text: aFile(100) })
    const pressed = await Promise.all([1, 2, 3].map(() => importOfficers(grace, { rows, requestId })))
    expect(pressed).toEqual([{ invited: 100 }, { invited: 100 }, { invited: 100 }])
    const { accounts, links, mails } = await counted()
    expect([accounts - before.accounts, links - before.links, mails - before.mails]).toEqual([100, 100, 100])
    const made = await service.look(
      `select distinct role, organisation, password_verifier from account.accounts where email like 'o99.%'`,
    )
    expect(made).toEqual([{ role: 'officer', organisation: 'Kent Police', password_verifier: null }])
  })

  test('invites nobody where one of them got an account meanwhile, or a row is not as it was shown', async () => {
    const { rows, requestId, good } = await checkOfficers(grace, { text: aFile(3) })
    const taken = await service.account({ role: 'officer' })
    await service.look('update account.accounts set email = $2 where id = $1', [taken.id, good[1]!.email])
    const before = await counted()
    const wrong = [rows, rows.replace('Camden', 'Atlantis'), '[]', '{', rows.replace('Officer 0', '')]
    for (const carried of wrong)
      await expect(importOfficers(grace, { rows: carried, requestId })).rejects.toMatchObject({
        code: expect.stringMatching(/CONFLICT|INVALID/),
      })
    expect(await counted()).toEqual(before)
  })

  test('keeps its good rows while the bad ones are put right', async () => {
    const first = await checkOfficers(grace, { text: aFile(2, 'Al,al.one@police.example,Met,Nowhere') })
    const text = `${head}\nAl,al.one@police.example,Met,Islington`
    const second = await checkOfficers(grace, { text, kept: first.rows })
    expect([first.bad.length, second.bad.length, second.good.length]).toEqual([1, 0, 3])
  })

  test('of 1,000 rows is read, checked and made', async () => {
    const { rows, requestId } = await checkOfficers(grace, { text: aFile(1000) })
    expect(await importOfficers(grace, { rows, requestId })).toEqual({ invited: 1000 })
  }, 30_000)
})

test.each(['specialist', 'practice_lead'] as const)('%s checks and invites nobody', async (role) => {
  const { visitor } = await service.staff({ role })
  await expect(checkOfficers(visitor, { text: aFile(1) })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const given = { rows: '[]', requestId: randomUUID() }
  await expect(importOfficers(visitor, given)).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
