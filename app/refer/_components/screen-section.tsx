'use client'
import type { ReactNode } from 'react'
import { PhoneBody } from '@/components/shell/phone-body'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { HelpNow } from '@/components/refer/help-now'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Screen } from '@/lib/referrals/form-state'
import { BackButton } from './back-button'
import { ReadAloud } from './read-aloud'
import { useShownScreen } from './screen-context'

type Props = {
  name: Screen
  heading: string
  hint?: string
  /** Stands above the heading. */
  progress?: ReactNode
  /** The young person holds the phone: a read-aloud button and help are at hand. */
  theirs?: boolean
  canGoBack?: boolean
  foot?: ReactNode
  children: ReactNode
}

/** One screen of the form. Without script every screen shows, one under another, until everything is read back. */
export function ScreenSection({ name, heading, hint, progress, theirs, canGoBack, foot, children }: Props) {
  const { current } = useShownScreen()
  const hidden = current === 'read_back' ? 'hidden' : 'hidden noscript:flex'
  return (
    <section aria-labelledby={`screen-${name}`} className={`flex-1 flex-col ${current === name ? 'flex' : hidden}`}>
      <PhoneBody>
        <div className="-mt-2 mb-2 flex min-h-11 items-center justify-between gap-4 empty:hidden noscript:hidden">
          {canGoBack && <BackButton />}
          {theirs && <ReadAloud />}
        </div>
        {progress}
        <h1 id={`screen-${name}`} tabIndex={-1} className="mb-1">
          {heading}
        </h1>
        {hint && <p className="text-ink-soft">{hint}</p>}
        <div className="mt-4 space-y-6">
          {children}
          {theirs && <HelpNow />}
        </div>
      </PhoneBody>
      {foot ?? (
        <div className="contents noscript:hidden">
          <PhoneFoot>
            <SubmitButton wide name="after" value={name}>
              Carry on
            </SubmitButton>
          </PhoneFoot>
        </div>
      )}
    </section>
  )
}
