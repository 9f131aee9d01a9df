'use client'
import { ActNow } from '@/components/refer/act-now'
import { PhoneBody } from '@/components/shell/phone-body'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { PhoneShell } from '@/components/shell/phone-shell'
import { Card } from '@/components/ui/card'
import { PrintSlip } from './print-slip'
import { StartAgain } from '@/components/refer/start-again'
import { useFocusOnArrival } from '@/components/refer/use-focus-on-arrival'

type Props = {
  reference: string
  nextStep: string
  textNumber: string
  /** Sent at once, still waiting on this device, or sent after it had waited. */
  progress: 'sent' | 'waiting' | 'sent_late'
  startAgain: string
}

const afterWaiting = 'Then a coach will be in touch, by the end of the second working day.'

/** Theirs to photograph or print, so the service is not named on it, nor in the bar above it. */
export function DoneScreen({ reference, nextStep, textNumber, progress, startAgain }: Props) {
  const heading = useFocusOnArrival()
  const waits = progress === 'waiting'
  return (
    <PhoneShell title="All done">
      <PhoneBody>
        <div className="space-y-3">
          <Card tone="brand">
            <h1 ref={heading} tabIndex={-1}>
              {waits ? 'Waiting to send' : 'Sent'}
            </h1>
            <p className="mt-1 text-xl font-bold tracking-wide tabular">{reference}</p>
          </Card>
          <Card>
            <b>What happens next.</b>{' '}
            {waits && 'It could not go just now. It is locked: this phone cannot open it. It goes by itself later. '}
            {progress === 'sent' ? nextStep : afterWaiting}
          </Card>
          <Card>
            <b>Keep this.</b> Take a photo of this card. Changed your mind, or want to talk sooner? Text {textNumber}.
          </Card>
          <PrintSlip />
          <p className="text-ink-soft print:hidden">
            {waits ? 'Nothing that can be read is kept on this phone.' : 'Nothing about this is kept on this phone.'}
          </p>
          <div className="print:hidden">
            <ActNow />
          </div>
        </div>
      </PhoneBody>
      <PhoneFoot>
        <StartAgain href={startAgain}>Start again</StartAgain>
      </PhoneFoot>
    </PhoneShell>
  )
}
