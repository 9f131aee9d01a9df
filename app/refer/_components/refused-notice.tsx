'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { RemoveRefused } from './remove-refused'
import type { useWaiting } from './use-waiting'

type Props = Pick<ReturnType<typeof useWaiting>, 'refused' | 'send' | 'remove'>

/** Sealed referrals that could not be taken: how many, and what to do. Only a person removes them. */
export function RefusedNotice({ refused, send, remove }: Props) {
  /** Those that the question was asked about: one that is refused meanwhile is not removed with them. */
  const [asked, setAsked] = useState<readonly string[]>([])
  if (refused.length === 0) return null
  const isOne = refused.length === 1
  return (
    <div className="mx-auto w-full max-w-xl px-4.5 pt-5 print:hidden">
      <Notice tone="accent" live>
        <b>{isOne ? '1 referral could not be taken.' : `${refused.length} referrals could not be taken.`}</b>{' '}
        {isOne ? 'It is kept sealed on this device' : 'They are kept sealed on this device'}, and nobody can read{' '}
        {isOne ? 'it' : 'them'} here. If the young person still wants it, make the referral again with them. Tell your
        administrator.
      </Notice>
      <div className="mt-3 flex flex-wrap gap-3">
        {asked.length > 0 ? (
          <RemoveRefused
            count={asked.length}
            keep={() => setAsked([])}
            remove={async () => {
              await remove(asked)
              setAsked([])
            }}
          />
        ) : (
          <>
            <Button variant="secondary" onClick={() => void send(true)}>
              Try once more
            </Button>
            <Button variant="secondary" onClick={() => setAsked(refused)}>
              Remove {isOne ? 'it' : 'them'} from this device
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
