'use client'
import { usePathname } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { formatDayTime } from '@/lib/format'

type Props = { drafts: readonly { id: string; keptAt: Date }[] }

/** What is kept from a session that ended in the middle of writing, newest first. Not on the page that shows it. */
export function UnfinishedNotice({ drafts }: Props) {
  const isAtDraft = usePathname().startsWith('/drafts/')
  if (drafts.length === 0 || isAtDraft) return null
  return (
    <div className="mb-4 space-y-2 print:hidden">
      {drafts.map(({ id, keptAt }) => (
        <Notice key={id} tone="info">
          You have something unfinished from {formatDayTime(keptAt)}.{' '}
          <TextLink href={`/drafts/${id}`}>Look at it</TextLink>
        </Notice>
      ))}
    </div>
  )
}
