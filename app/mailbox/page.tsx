import type { Metadata } from 'next'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { readMailbox } from '@/lib/mail/read-mailbox'
import { absent } from '@/lib/show'
import { KeptMail } from './_components/kept-mail'

export const metadata: Metadata = { title: 'Demonstration mailbox' }

/** What the demonstration would have sent. Where real mail goes out there is no such page. */
export default async function MailboxPage() {
  await connection()
  const mails = readMailbox()
  if (!mails) absent()
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1>Demonstration mailbox</h1>
      <p className="mt-2 mb-6">
        Nothing leaves this machine. What the portal would have sent to its invented people is here, the newest first.
      </p>
      {mails.length === 0 ? (
        <p>No mail yet. Invite somebody, or ask for a new password, and it arrives within a few seconds.</p>
      ) : (
        <ol className="space-y-5">
          {mails.map((mail) => (
            <li key={mail.id}>
              <KeptMail {...mail} />
            </li>
          ))}
        </ol>
      )}
    </PublicShell>
  )
}
