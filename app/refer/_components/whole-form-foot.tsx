import { PhoneFoot } from '@/components/shell/phone-foot'
import { SubmitButton } from '@/components/ui/submit-button'

/** Without script: everything at once, to be read back before it is sent. */
export function WholeFormFoot() {
  return (
    <div className="hidden noscript:contents">
      <PhoneFoot>
        <SubmitButton wide>Read it back</SubmitButton>
      </PhoneFoot>
    </div>
  )
}
