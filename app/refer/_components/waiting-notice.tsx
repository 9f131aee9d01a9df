'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { DocumentLink } from './document-link'
import type { useWaiting } from './use-waiting'

const why = {
  signed_out: 'You are signed out. Sign in, and it goes.',
  too_many:
    'Too many were sent from your account this hour. What waits is kept on this device, and goes by itself later.',
  away: 'It goes by itself when there is signal.',
}

type Props = Pick<ReturnType<typeof useWaiting>, 'left' | 'trouble' | 'send'>

/** How many sealed referrals wait on this device, and nothing else about them: nobody can know more here. */
export function WaitingNotice({ left, trouble, send }: Props) {
  if (left.length === 0) return null
  return (
    <div className="mx-auto w-full max-w-xl px-4.5 pt-5 print:hidden">
      <Notice tone="info" live>
        <b>{left.length} waiting to send.</b> {why[trouble ?? 'away']}
        <div className="mt-2">
          {trouble === 'signed_out' ? (
            <DocumentLink href="/sign-in" className="inline-flex min-h-11 items-center">
              Sign in
            </DocumentLink>
          ) : (
            <Button variant="secondary" onClick={() => void send()}>
              Try now
            </Button>
          )}
        </div>
      </Notice>
    </div>
  )
}
