'use client'
import { PhoneBody } from '@/components/shell/phone-body'
import { SubmitButton } from '@/components/ui/submit-button'
import { useShownScreen } from '../screen-context'

/** Between two people: nothing that says who somebody is has been typed yet. */
export function HandoverScreen() {
  const { current } = useShownScreen()
  const hidden = current === 'read_back' ? 'hidden' : 'hidden noscript:flex'
  return (
    <section
      aria-labelledby="screen-handover"
      className={`flex-1 flex-col bg-brand-strong text-white ${current === 'handover' ? 'flex' : hidden}`}
    >
      <PhoneBody centred>
        <h1 id="screen-handover" tabIndex={-1}>
          Pass them the phone
        </h1>
        <p>
          The next part is theirs. They choose whether to say yes, and what to share. If your force&apos;s rules allow,
          turn away body-worn video while they answer.
        </p>
        <div className="noscript:hidden">
          <SubmitButton variant="secondary" name="after" value="handover">
            I have the phone
          </SubmitButton>
        </div>
        <p className="text-xs text-on-brand">English · other language · reading is hard</p>
      </PhoneBody>
    </section>
  )
}
