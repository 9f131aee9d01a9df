'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { formatCount } from '@/lib/format'
import { useInboxHints } from './use-inbox-hints'

type Counts = { waiting: number; repair: number }
type Props = Counts & {
  /** When the page's list was read, in milliseconds. */
  asAt: number
  /** The page's own address: looking again works without script. */
  href: string
}

/** Brings the list up to date when something new comes in, and says so without moving anything under anybody's hands. */
export function LiveInbox({ waiting, repair, asAt, href }: Props) {
  const router = useRouter()
  const [shown, setShown] = useState({ waiting, repair, asAt })
  const [hinted, setHinted] = useState(false)
  const [news, setNews] = useState('')
  if (shown.asAt !== asAt) {
    setShown({ waiting, repair, asAt })
    setHinted(false)
    if (hinted) setNews(newsIn(shown, { waiting, repair }))
  }
  useInboxHints(
    () => `/api/inbox/stream?waiting=${waiting}&repair=${repair}`,
    () => {
      setHinted(true)
      router.refresh()
    },
  )
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft print:hidden">
      <span role="status">{news}</span>
      <a href={href} className="inline-flex min-h-11 items-center">
        Look again
      </a>
    </p>
  )
}

function newsIn(before: Counts, now: Counts): string {
  const [came, toRepair] = [now.waiting - before.waiting, now.repair - before.repair]
  if (came > 0) return formatCount(came, 'new referral')
  return toRepair > 0 ? `${formatCount(toRepair, 'referral')} came in and could not be read` : 'The list has changed'
}
