import type { MailTemplate } from '@/db/words/mail'

export type { MailTemplate }

/** What a mail says and where it goes, before it is put into words. */
export type Letter = {
  template: MailTemplate
  /** Whom it is for. Nobody else is ever named. */
  name: string
  /** With https: where the recipient reaches the portal. */
  origin: string
  /** An invitation's or a reset's address, and until when it works. */
  link?: { address: string; expiresAt: Date }
  detail: { device?: string; what?: string; waiting?: number; overdue?: number; steps?: number }
  madeAt: Date
}

export type WrittenMail = { to: { name: string; address: string }; subject: string; html: string; text: string }

/** What an administrator calls them. */
export const mailLabels: Record<MailTemplate, string> = {
  invitation: 'Invitation',
  reset: 'New password',
  new_device: 'Sign-in on a new device',
  factor_changed: 'Change to the second step',
  digest: 'Morning summary',
}

export const unsentLabels = {
  waiting: 'Waiting',
  trying: 'Trying again',
  failed: 'Not sent',
  unknown: 'Not known whether it arrived',
} as const

/** What stands in the way, for an administrator; anything else is the mail server's own number. */
export function unsentReason(code: string | null): string | null {
  if (code === null) return null
  const answer = /^smtp-(\d{3})$/.exec(code)
  return answer ? `The mail server answered ${answer[1]}` : (reasons[code] ?? 'The mail server could not be used')
}

const reasons: Record<string, string> = {
  unknown: 'The mail server did not answer in the end, so it may have been sent and is not sent again',
  'account-off': 'The account is disabled',
  'link-over': 'Its link has been used, replaced or is out of date',
  'too-late': 'It was out of date before it could be sent',
  'no-key': 'This process was not given the key its link is made with',
  'not-written': 'It could not be put together: look in the log',
  address: 'The mail server cannot use this address',
  'sign-in': 'The mail server refused our own sign-in',
  'not-reached': 'The mail server could not be reached',
}
