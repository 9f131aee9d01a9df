import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { shortcutsOf } from '@/components/navigation/shortcuts-of'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { TextLink } from '@/components/ui/text-link'
import { ownAccountReader } from '@/lib/account/get-own-account'
import { formatCount } from '@/lib/format'
import { guideOf } from '@/lib/help/guide-of'
import { unreadNews } from '@/lib/help/model'
import { show } from '@/lib/show'
import { GuideText } from './_components/guide-text'
import { KeysSection } from './_components/keys-section'

export const metadata: Metadata = { title: 'Help' }

export default async function HelpPage() {
  const own = await show(await ownAccountReader(), {})
  const guide = guideOf(own.role)
  const unread = unreadNews(own.role, own.newsRead)
  const hasKeys = own.role !== 'officer'
  const contents = [
    ...guide.map(({ id, heading }) => ({ id, heading })),
    ...(hasKeys ? [{ id: 'keyboard-shortcuts', heading: 'Keyboard shortcuts' }] : []),
  ]
  return (
    <StaffShell actor={own} role={own.role} signOut={signOutAction}>
      <PageHeader heading="Help" summary={`For your role: ${own.roleLabel}`} />
      <div className="mt-4 grid items-start gap-x-8 gap-y-5 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="space-y-4 xl:order-last xl:sticky xl:top-6 print:hidden">
          {unread > 0 && (
            <Notice tone="info">
              {formatCount(unread, 'thing is', 'things are')} new. <TextLink href="/whats-new">See what’s new</TextLink>
            </Notice>
          )}
          <nav aria-label="On this page" className="rounded-md border border-line bg-surface p-4 sm:p-5">
            <h2>On this page</h2>
            <ul className="mt-1">
              {contents.map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`} className="inline-block min-h-11 py-2 lg:min-h-8 lg:py-1">
                    {heading}
                  </a>
                </li>
              ))}
            </ul>
            <ul className="mt-2 border-t border-line pt-2">
              {unread === 0 && (
                <li>
                  <TextLink href="/whats-new" className="inline-block min-h-11 py-2 lg:min-h-8 lg:py-1">
                    What’s new
                  </TextLink>
                </li>
              )}
              <li>
                <TextLink href="/welcome" className="inline-block min-h-11 py-2 lg:min-h-8 lg:py-1">
                  The introduction
                </TextLink>
              </li>
            </ul>
          </nav>
        </div>
        <div className="max-w-3xl space-y-4">
          <GuideText guide={guide} />
          {hasKeys && <KeysSection list={shortcutsOf(own.role)} areOn={own.shortcuts} />}
        </div>
      </div>
    </StaffShell>
  )
}
