import { mailWay } from '@/lib/mail/mail-way'

/** Whether what is put in the outbox leaves here: to a mail server, or to the demonstration's own mailbox. */
export function mailIsSetUp(): boolean {
  return mailWay().by !== 'nothing'
}
