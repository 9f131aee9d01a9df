import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import { putInOutbox } from '@/db/queries/outbox'
import { runJobsOnce } from '@/db/run-jobs'
import { aMailService, type MailService } from '../testing/mail'
import { aMailServer, type Mood } from '../testing/mail-server'
import { sendMail } from './send-mail'
import { tendMail } from './tend-mail'

describe('sending mail', () => {
  let service: MailService
  const servers: { close: () => Promise<void> }[] = []
  beforeAll(async () => {
    service = await aMailService()
  })
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()))
    await service.database.superuser.query('delete from mail.outbox; delete from jobs._private_jobs')
  })
  afterAll(() => service.close())

  async function catcher(...moods: Mood[]) {
    const server = await aMailServer(moods)
    servers.push(server)
    const work = () =>
      runJobsOnce({
        'send-mail': (payload) => sendMail((payload as { id: string }).id, server.way),
        'tend-mail': () => tendMail(),
      })
    return { ...server, work }
  }

  test('an invitation goes once, to the account, with its link, and its job is done', async () => {
    const { email, id: accountId } = await service.account({ name: 'Nadia Rahman', role: 'officer' })
    const { id, token } = await service.invitation(accountId)
    const { caught, work } = await catcher()
    await work()
    await work()
    expect(caught).toHaveLength(1)
    expect(caught[0]).toMatchObject({ from: 'portal@divert.example', to: [email] })
    const source = caught[0]!.source.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    expect(source).toContain(`Message-ID: <${id}@divert.example>`)
    expect(source).toContain('Subject: Your DIVERT account')
    expect(source).toContain(`/choose-password/${token}`)
    expect(await service.outbox(id)).toMatchObject({ sent_at: expect.any(Date), failed_at: null, attempts: 1 })
    expect(await service.jobs()).toEqual([])
  })

  test('what lies in the outbox and in its job names nobody and holds no link', async () => {
    const { email, id: accountId } = await service.account({ name: 'Canary Quillfeather' })
    const { id, token } = await service.invitation(accountId)
    const [job] = await service.jobs()
    expect(job!.payload).toEqual({ id })
    const { caught, work } = await catcher('busy at the start')
    await work()
    expect(caught).toEqual([])
    const [afterwards] = await service.jobs()
    expect(afterwards).toMatchObject({ attempts: 1, last_error: expect.stringContaining('smtp-421') })
    const kept = JSON.stringify([await service.outbox(id), job, afterwards])
    for (const secret of [email, 'Canary', 'Quillfeather', token, 'choose-password', '@divert.example'])
      expect(kept).not.toContain(secret)
  })

  test('two workers at once send it once', async () => {
    const { id } = await service.invitation((await service.account()).id)
    const { caught, way } = await catcher()
    await Promise.all([sendMail(id, way), sendMail(id, way), sendMail(id, way)])
    expect(caught).toHaveLength(1)
  })

  test.each<Mood>(['busy at the start', 'busy at the end'])(
    'a server that is %s has it at the next try, once',
    async (mood) => {
      const { id } = await service.invitation((await service.account()).id)
      const { caught, work } = await catcher(mood)
      await work()
      expect(caught).toHaveLength(0)
      expect(await service.outbox(id)).toMatchObject({ sent_at: null, failed_at: null, claimed_at: null })
      await work()
      expect(caught).toHaveLength(0)
      await service.becomesDue()
      await work()
      expect(caught).toHaveLength(1)
      expect(await service.outbox(id)).toMatchObject({ sent_at: expect.any(Date), failure: null, attempts: 2 })
    },
  )

  test('a server that is not there is tried again', async () => {
    const { id } = await service.invitation((await service.account()).id)
    const { way, close } = await aMailServer()
    await close()
    await expect(sendMail(id, way)).rejects.toThrow(/^not-reached$/)
    expect(await service.outbox(id)).toMatchObject({ failure: 'not-reached', claimed_at: null, failed_at: null })
  })

  test('an address that the server refuses is final', async () => {
    const { id } = await service.invitation((await service.account()).id)
    const { caught, work } = await catcher('no such address')
    await work()
    await service.becomesDue()
    await work()
    expect(caught).toHaveLength(0)
    expect(await service.outbox(id)).toMatchObject({ failure: 'smtp-550', failed_at: expect.any(Date) })
    expect(await service.jobs()).toEqual([])
  })

  test('a line that is cut after the message leaves it unknown, and it is not sent again', async () => {
    const { id } = await service.invitation((await service.account()).id)
    const { caught, work } = await catcher('cuts the line after the message')
    await work()
    await service.becomesDue()
    await tendMail()
    await work()
    expect(caught).toHaveLength(1)
    expect(await service.outbox(id)).toMatchObject({ failure: 'unknown', sent_at: null, failed_at: expect.any(Date) })
  })

  test('a process that ends between taking a mail and sending it leaves it unknown, and it is not sent again', async () => {
    const { superuser } = service.database
    const { id } = await service.invitation((await service.account()).id)
    await superuser.query('select mail.claim($1)', [id])
    const { caught, work } = await catcher()
    await work()
    await tendMail()
    expect(await service.outbox(id)).toMatchObject({ failure: null, failed_at: null })
    await superuser.query(`update mail.outbox set claimed_at = claimed_at - interval '16 minutes'`)
    await tendMail()
    await work()
    expect(caught).toEqual([])
    expect(await service.outbox(id)).toMatchObject({ failure: 'unknown', sent_at: null })
  })

  test.each([
    ['was lost', 'delete from jobs._private_jobs'],
    [
      'is held by a worker that died',
      `update jobs._private_jobs set locked_by = 'gone', locked_at = now() - interval '16 minutes', attempts = 1`,
    ],
  ])('a mail whose job %s gets another, and goes once', async (_title, statement) => {
    const { id } = await service.invitation((await service.account()).id)
    await service.database.superuser.query(statement)
    const { caught, work } = await catcher()
    await tendMail()
    await tendMail()
    await work()
    await service.database.superuser.query(`update jobs._private_jobs set locked_at = now() - interval '5 hours'`)
    await work()
    expect(caught).toHaveLength(1)
    expect(await service.outbox(id)).toMatchObject({ sent_at: expect.any(Date) })
  })

  test('is given up after twelve tries, and said so', async () => {
    const { id } = await service.invitation((await service.account()).id)
    await service.database.superuser.query('update mail.outbox set attempts = 11')
    const { caught, work } = await catcher('busy at the start')
    await work()
    expect(caught).toEqual([])
    expect(await service.outbox(id)).toMatchObject({ failure: 'smtp-421', failed_at: expect.any(Date), attempts: 12 })
  })

  test.each([
    ['whose link is used', 'update account.links set used_at = now()', 'link-over'],
    ['whose link is out of date', `update account.links set expires_at = now()`, 'link-over'],
    ['whose account was disabled', 'update account.accounts set disabled_at = now()', 'account-off'],
  ])('a mail %s does not go', async (_title, statement, failure) => {
    const { id } = await service.invitation((await service.account()).id)
    await service.database.superuser.query(statement)
    const { caught, work } = await catcher()
    await work()
    expect(caught).toEqual([])
    expect(await service.outbox(id)).toMatchObject({ failure, failed_at: expect.any(Date) })
  })

  test('without a mail server it stays in the outbox, untouched', async () => {
    const { id } = await service.invitation((await service.account()).id)
    await sendMail(id, { by: 'nothing' })
    expect(await service.outbox(id)).toMatchObject({ attempts: 0, claimed_at: null, sent_at: null, failed_at: null })
  })

  test('a transaction that is rolled back sends nothing', async () => {
    const { id: accountId } = await service.account()
    const rolledBack = as('account', 'nobody', async ({ tx }) => {
      await putInOutbox(tx, { template: 'new_device', accountId, detail: { device: 'Chrome on Android' } })
      throw new Error('changed my mind')
    })
    await expect(rolledBack).rejects.toThrow('changed my mind')
    const { caught, work } = await catcher()
    await work()
    expect([caught, await service.jobs()]).toEqual([[], []])
  })
})
