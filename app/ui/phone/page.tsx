import type { Metadata } from 'next'
import { PhoneBody } from '@/components/shell/phone-body'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { PhoneShell } from '@/components/shell/phone-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { Progress } from '@/components/ui/progress'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { Tiles } from '@/components/ui/tiles'
import { likes, phoneAnswers } from '../_components/form-options'

export const metadata: Metadata = { title: 'A phone page' }

export default function PhonePartsPage() {
  return (
    <PhoneShell title="DIVERT" aside="Not saved on this phone">
      <form>
        <PhoneBody>
          <Progress label="Step 1 of 2 for you" step={1} of={2} />
          <h1 className="mt-4 mb-3">How can we reach you?</h1>
          <div className="space-y-5">
            <Tiles
              name="have"
              type="radio"
              columns={3}
              legend="Do you have your phone with you?"
              options={phoneAnswers}
              defaultValue="yes"
            />
            <TextField name="number" label="Your number" type="tel" />
            <Tiles
              name="likes"
              type="checkbox"
              legend="What are you into?"
              options={likes}
              defaultValue={['football', 'music']}
            />
            <p className="text-ink-soft">
              In danger now, missing, or not safe to go home? <TextLink href="/ui">Act now</TextLink>
            </p>
          </div>
        </PhoneBody>
        <PhoneFoot>
          <ButtonLink wide href="/ui/phone/handover">
            Carry on
          </ButtonLink>
        </PhoneFoot>
      </form>
    </PhoneShell>
  )
}
