import { as } from '@/db/as'
import { claimMail, noteNotSent, noteSent, type ClaimedMail } from '@/db/queries/outbox'
import { env } from '../env'
import { log } from '../log'
import { findLinkToken } from '../vault/link-token'
import { vault } from '../vault/vault'
import { VaultError } from '../vault/vault-error'
import { keepInMailbox } from './keep-in-mailbox'
import { mailWay, type MailWay } from './mail-way'
import type { Letter } from './model'
import { sendBySmtp, type Sent } from './send-by-smtp'
import { writeMail } from './write-mail'

/** To be tried again after a while. Its code is all it says. */
export class MailNotSent extends Error {
  constructor(readonly code: string) {
    super(code)
    this.name = 'MailNotSent'
  }
}

/**
 * Sends one mail of the outbox, once. It is taken in a transaction that commits before anything is handed over; if the
 * process ends in between, or no answer comes, it is not sent again.
 * @throws MailNotSent when it is to be tried again.
 */
export async function sendMail(id: string, way: MailWay = mailWay()): Promise<void> {
  if (way.by === 'nothing') return
  const claimed = await worker((tx) => claimMail(tx, id))
  if (!claimed) return
  const sent = await handOver(way, id, claimed)
  if (sent.is === 'sent') {
    await worker((tx) => noteSent(tx, id))
    return
  }
  const code = sent.is === 'unknown' ? 'unknown' : sent.code
  const isAgain = await worker((tx) => noteNotSent(tx, id, code, sent.is !== 'later'))
  log.warn('mail.not_sent', { code })
  if (isAgain) throw new MailNotSent(code)
}

async function handOver(way: Exclude<MailWay, { by: 'nothing' }>, id: string, claimed: ClaimedMail): Promise<Sent> {
  try {
    const mail = await writeMail(letterOf(claimed), claimed.email)
    return way.by === 'smtp' ? await sendBySmtp(way, id, mail) : keepInMailbox(way.folder, id, mail, claimed.madeAt)
  } catch (error) {
    // Nothing was handed over yet: sending itself does not throw.
    if (error instanceof VaultError) return { is: 'later', code: error.code }
    if (error instanceof MailNotSent) return { is: 'later', code: error.code }
    log.error('mail.not_written', { code: error instanceof Error ? error.name : 'unknown' })
    return { is: 'later', code: 'not-written' }
  }
}

function letterOf({ template, name, isOfficer, linkId, linkHash, linkExpiresAt, detail, madeAt }: ClaimedMail): Letter {
  const { DIVERT_ORIGIN, DIVERT_OFFICERS_ORIGIN } = env()
  const origin = (isOfficer && DIVERT_OFFICERS_ORIGIN) || DIVERT_ORIGIN
  const letter = { template, name, origin, detail, madeAt }
  if (!linkId || !linkHash || !linkExpiresAt) return letter
  const token = findLinkToken(vault(), linkId, linkHash)
  if (!token) throw new MailNotSent('no-key')
  return { ...letter, link: { address: new URL(`/choose-password/${token}`, origin).href, expiresAt: linkExpiresAt } }
}

type Worker = Parameters<Parameters<typeof as>[2]>[0]['tx']

const worker = <T>(work: (tx: Worker) => Promise<T>) => as('worker', 'nobody', ({ tx }) => work(tx))
