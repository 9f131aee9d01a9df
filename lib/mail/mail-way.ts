import { env } from '../env'

export type MailWay = { by: 'smtp'; url: string; from: string } | { by: 'mailbox'; folder: string } | { by: 'nothing' }

/** How mail leaves here: a mail server, the demonstration's own mailbox, or not at all, and then it stays in the outbox. */
export function mailWay(): MailWay {
  const { DIVERT_SMTP_URL, DIVERT_MAIL_FROM, DIVERT_DEMONSTRATION, DIVERT_MAILBOX_DIR } = env()
  if (DIVERT_SMTP_URL && DIVERT_MAIL_FROM) return { by: 'smtp', url: DIVERT_SMTP_URL, from: DIVERT_MAIL_FROM }
  if (DIVERT_DEMONSTRATION === 'on' && DIVERT_MAILBOX_DIR) return { by: 'mailbox', folder: DIVERT_MAILBOX_DIR }
  return { by: 'nothing' }
}
