import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import { putInOutbox, unsentMail } from '@/db/queries/outbox'
import { aVisitor } from '@/db/testing/makers'
import { aMailService, type MailService } from '../testing/mail'
import { listUnsentMail } from './list-unsent-mail'

describe('mail that has not gone', () => {
  let service: MailService
  beforeAll(async () => {
    service = await aMailService()
  })
  afterAll(() => service.close())

  test('is shown to an administrator with what stands in the way, and to nobody else', async () => {
    const { superuser } = service.database
    const { visitor } = await aVisitor(superuser, { role: 'administrator', sites: [] })
    const { id: accountId } = await service.account({ name: 'Nadia Rahman' })
    const made = async (state: string) => {
      const id = await service.put('new_device', accountId)
      await superuser.query(`update mail.outbox set ${state} where id = $1`, [id])
    }
    await made('attempts = 0')
    await made(`attempts = 2, failure = 'smtp-421'`)
    await made(`attempts = 1, claimed_at = now(), failed_at = now(), failure = 'unknown'`)
    await made(`attempts = 1, claimed_at = now() - interval '16 minutes'`)
    await made(`attempts = 1, failed_at = now(), failure = 'smtp-550'`)
    await made('attempts = 1, sent_at = now()')
    const { unsent } = await listUnsentMail(visitor, {})
    expect(unsent.map(({ name, mail, stateLabel, reason }) => [name, mail, stateLabel, reason]).toReversed()).toEqual([
      ['Nadia Rahman', 'Sign-in on a new device', 'Waiting', null],
      ['Nadia Rahman', 'Sign-in on a new device', 'Trying again', 'The mail server answered 421'],
      [
        'Nadia Rahman',
        'Sign-in on a new device',
        'Not known whether it arrived',
        expect.stringContaining('not sent again'),
      ],
      ['Nadia Rahman', 'Sign-in on a new device', 'Not known whether it arrived', null],
      ['Nadia Rahman', 'Sign-in on a new device', 'Not sent', 'The mail server answered 550'],
    ])

    const { visitor: lead } = await aVisitor(superuser, { role: 'practice_lead' })
    await expect(listUnsentMail(lead, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await as('admin', lead, ({ tx }) => unsentMail(tx))).toEqual([])
  })
})

describe('putting mail in', () => {
  let service: MailService
  beforeAll(async () => {
    service = await aMailService()
  })
  afterAll(() => service.close())

  test('an officer’s process writes to officers alone, and staff’s sign-in to staff', async () => {
    const [officer, specialist] = [await service.account({ role: 'officer' }), await service.account()]
    const put = (surface: 'intake' | 'account', accountId: string) =>
      as(surface, 'nobody', ({ tx }) => putInOutbox(tx, { template: 'new_device', accountId }))
    await put('intake', officer.id)
    await put('account', specialist.id)
    await expect(put('intake', specialist.id)).rejects.toMatchObject({ sqlState: '42501' })
    await expect(put('account', officer.id)).rejects.toMatchObject({ sqlState: '42501' })
  })

  test('takes a code or a device, and refuses anything else', async () => {
    const { id: accountId } = await service.account()
    for (const detail of [{ name: 'Jamie' }, { device: 'x'.repeat(400) }, { link: 'https://portal.example' }])
      await expect(service.put('new_device', accountId, null, detail)).rejects.toMatchObject({ code: '23514' })
  })

  test('no other login enqueues a job or sees one', async () => {
    for (const surface of ['intake', 'account', 'admin', 'casework', 'opener', 'insight', 'auditor', 'public'] as const)
      for (const statement of [
        `select jobs.add_job('send-mail')`,
        'select from jobs.jobs',
        `select jobs.send_mail(gen_random_uuid())`,
      ])
        await expect(as(surface, 'nobody', ({ tx }) => tx.execute(statement))).rejects.toMatchObject({
          sqlState: '42501',
        })
  })
})
