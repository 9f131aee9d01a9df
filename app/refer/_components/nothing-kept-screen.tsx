'use client'
import { HelpNow } from '@/components/refer/help-now'
import { PhoneBody } from '@/components/shell/phone-body'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { PhoneShell } from '@/components/shell/phone-shell'
import { wording } from '@/lib/referrals/model'
import { StartAgain } from '@/components/refer/start-again'
import { useFocusOnArrival } from '@/components/refer/use-focus-on-arrival'

type Props = { why: keyof typeof wording.nothingKept; startAgain: string }

/** No, not now, or too young for this: said kindly, with nothing of the form left in the page. */
export function NothingKeptScreen({ why, startAgain }: Props) {
  const heading = useFocusOnArrival()
  const { title, text } = wording.nothingKept[why]
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
