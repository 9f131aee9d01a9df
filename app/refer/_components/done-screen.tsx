'use client'
import { ActNow } from '@/components/refer/act-now'
import { PhoneBody } from '@/components/shell/phone-body'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { PhoneShell } from '@/components/shell/phone-shell'
import { Card } from '@/components/ui/card'
import { PrintSlip } from './print-slip'
import { StartAgain } from '@/components/refer/start-again'
import { useFocusOnArrival } from '@/components/refer/use-focus-on-arrival'

type Progress = 'sent' | 'waiting' | 'sent_late' | 'refused'

type Props = {
  reference: string
  nextStep: string
  textNumber: string
  /** Sent at once, still waiting on this device, sent after it had waited, or kept here because it could not be taken. */
  progress: Progress
  startAgain: string
}

const headings: Record<Progress, string> = {
  sent: 'Sent',
  sent_late: 'Sent',
  waiting: 'Waiting to send',
  refused: 'Not sent',
}
const afterWaiting = 'Then a coach will be in touch, by the end of the second working day.'
const isLocked = 'It is locked: this phone cannot open it.'

/** Theirs to photograph or print, so the service is not named on it, nor in the bar above it. */
export function DoneScreen({ reference, nextStep, textNumber, progress, startAgain }: Props) {
  const heading = useFocusOnArrival()
  const isHere = progress === 'waiting' || progress === 'refused'
  return (
    <PhoneShell title="All done">
      <PhoneBody>
        <div className="space-y-3">
          <Card tone="brand">
            <h1 ref={heading} tabIndex={-1}>
              {headings[progress]}
            </h1>
            <p className="mt-1 text-xl font-bold tracking-wide tabular">{reference}</p>
          </Card>
          <Card>
            <b>What happens next.</b> {whatNext(progress, nextStep)}
          </Card>
          <Card>
            <b>Keep this.</b> Take a photo of this card. Changed your mind, or want to talk sooner? Text {textNumber}.
          </Card>
          <PrintSlip />
          <p className="text-ink-soft print:hidden">
            {isHere ? 'Nothing that can be read is kept on this phone.' : 'Nothing about this is kept on this phone.'}
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

function whatNext(progress: Progress, nextStep: string): string {
  if (progress === 'refused')
    return `It could not be taken. ${isLocked} If you still want a coach, do it again together.`
  if (progress === 'waiting') return `It could not go just now. ${isLocked} It goes by itself later. ${afterWaiting}`
  return progress === 'sent' ? nextStep : afterWaiting
}
