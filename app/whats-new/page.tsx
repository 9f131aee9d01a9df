import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Form } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { ownAccountReader } from '@/lib/account/get-own-account'
import { formatDate } from '@/lib/format'
import { newsOf, unreadNews } from '@/lib/help/model'
import { show } from '@/lib/show'
import { markNewsReadAction } from './actions'

export const metadata: Metadata = { title: 'What’s new' }

export default async function WhatsNewPage() {
  const own = await show(await ownAccountReader(), {})
  const entries = newsOf(own.role)
  const unread = unreadNews(own.role, own.newsRead)
  const [newest] = entries
  return (
    <StaffShell actor={own} role={own.role} signOut={signOutAction}>
      <PageHeader
        heading="What’s new"
        summary={unread === 0 ? 'You have read it all' : `${unread} unread`}
        actions={
          newest &&
          unread > 0 && (
            <Form action={markNewsReadAction}>
              <input type="hidden" name="newest" value={newest.key} />
              <SubmitButton variant="secondary" pendingLabel="One moment…">
                Mark as read
              </SubmitButton>
            </Form>
          )
        }
      />
      <ol className="mt-5 max-w-3xl divide-y divide-line border-y border-line">
        {entries.map(({ key, on, title, text }, place) => (
          <li key={key} className="py-4">
            <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {title}
              {place < unread && <Tag tone="warn">New</Tag>}
            </h2>
            <p className="mt-0.5 text-sm text-ink-soft">{formatDate(on)}</p>
            <p className="mt-1.5">{text}</p>
          </li>
        ))}
      </ol>
      <p className="mt-4">
        <TextLink href="/help">Back to help</TextLink>
      </p>
    </StaffShell>
  )
}
