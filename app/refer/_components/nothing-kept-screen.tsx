'use client'
import { useFormWords } from '@/components/refer/form-words-context'
import { HelpNow } from '@/components/refer/help-now'
import { PhoneBody } from '@/components/shell/phone-body'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { PhoneShell } from '@/components/shell/phone-shell'
import type { Wording } from '@/lib/referrals/wording-texts'
import { StartAgain } from '@/components/refer/start-again'
import { useFocusOnArrival } from '@/components/refer/use-focus-on-arrival'

type Props = { why: keyof Wording['nothingKept']; startAgain: string }

/** No, not now, or too young for this: said kindly, with nothing of the form left in the page. */
export function NothingKeptScreen({ why, startAgain }: Props) {
  const heading = useFocusOnArrival()
  const { title, text } = useFormWords().wording.nothingKept[why]
  return (
    <PhoneShell title="DIVERT">
      <PhoneBody>
        <h1 ref={heading} tabIndex={-1} className="mt-4 mb-3">
          {title}
        </h1>
        <div className="space-y-6">
          <p>{text}</p>
          <p>You can give the phone back now.</p>
          <HelpNow />
        </div>
      </PhoneBody>
      <PhoneFoot>
        <StartAgain href={startAgain}>Start again</StartAgain>
      </PhoneFoot>
    </PhoneShell>
  )
}
