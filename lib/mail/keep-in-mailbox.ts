import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenMail } from './model'
import type { Sent } from './send-by-smtp'

/** The demonstration's post office: a mail is a file that its owner alone can read, and `/mailbox` shows it. */
export function keepInMailbox(folder: string, id: string, { to, subject, text }: WrittenMail, at: Date): Sent {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${id}.json`)
  writeFileSync(`${file}.new`, JSON.stringify({ to, subject, text, at }), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return { is: 'sent' }
}
