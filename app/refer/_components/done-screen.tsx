'use client'
import { ActNow } from '@/components/refer/act-now'
import { PhoneBody } from '@/components/shell/phone-body'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { PhoneShell } from '@/components/shell/phone-shell'
import { Card } from '@/components/ui/card'
import { PrintSlip } from './print-slip'
import { StartAgain } from '@/components/refer/start-again'
import { useFocusOnArrival } from '@/components/refer/use-focus-on-arrival'

type Props = { reference: string; nextStep: string; textNumber: string }

/** Theirs to photograph or print, so the service is not named on it, nor in the bar above it. */
export function DoneScreen({ reference, nextStep, textNumber }: Props) {
  const heading = useFocusOnArrival()
  return (
    <PhoneShell title="All done">
      <PhoneBody>
        <div className="space-y-3">
          <Card tone="brand">
            <h1 ref={heading} tabIndex={-1}>
              Sent
            </h1>
            <p className="mt-1 text-xl font-bold tracking-wide tabular">{reference}</p>
          </Card>
          <Card>
            <b>What happens next.</b> {nextStep}
          </Card>
          <Card>
            <b>Keep this.</b> Take a photo of this card. Changed your mind, or want to talk sooner? Text {textNumber}.
          </Card>
          <PrintSlip />
          <p className="text-ink-soft print:hidden">Nothing about this is kept on this phone.</p>
          <div className="print:hidden">
            <ActNow />
          </div>
        </div>
      </PhoneBody>
      <PhoneFoot>
        <StartAgain href="/refer">Start again</StartAgain>
      </PhoneFoot>
    </PhoneShell>
  )
}
