import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listen } from '@/db/listen'
import { aMailService, type MailService } from '../testing/mail'
import { keepMailing } from './keep-mailing'
import { readMailbox } from './read-mailbox'

describe('the demonstration’s worker', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'divert-mailbox-')), 'mailbox')
  let service: MailService
  beforeAll(async () => {
    process.env.DIVERT_DEMONSTRATION = 'on'
    process.env.DIVERT_MAILBOX_DIR = folder
    service = await aMailService()
  })
  afterAll(async () => {
    await service.close()
    rmSync(join(folder, '..'), { recursive: true, force: true })
  })

  test('keeps mail that was put in before it began and while it runs, for its owner’s eyes, the newest first', async () => {
    expect(readMailbox()).toEqual([])
    const { email, id: accountId } = await service.account({ name: 'Nadia Rahman' })
    const { token } = await service.invitation(accountId)
    const stop = keepMailing()
    await vi.waitFor(() => expect(readMailbox()).toHaveLength(1), 10_000)
    await service.put('new_device', accountId, null, { device: 'Chrome on Android' })
    await vi.waitFor(() => expect(readMailbox()).toHaveLength(2), 10_000)
    await stop()

    const [newest, oldest] = readMailbox()!
    expect(newest!.text).toContain('Chrome on Android')
    expect(oldest).toMatchObject({ to: { name: 'Nadia Rahman', address: email }, subject: 'Your DIVERT account' })
    expect(oldest!.text).toContain(`/choose-password/${token}`)
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)

    await service.put('new_device', accountId)
    expect(await service.jobs()).toHaveLength(1)
  })

  test('is told of nothing, so that nobody who listens is told either', async () => {
    const heard = vi.fn<(said?: { payload?: string }) => void>()
    const stop = listen('intake', '"jobs:insert"', heard)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
    await service.put('new_device', (await service.account()).id)
    // Told in the order in which it was committed: the next thing heard is this, and not the mail before it.
    await service.database.superuser.query(`notify "jobs:insert", 'somebody else'`)
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0]?.payload).toBe('somebody else'))
    expect(heard).toHaveBeenCalledTimes(2)
    await stop()
  })
})
