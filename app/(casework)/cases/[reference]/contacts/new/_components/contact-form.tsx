import { ContactKind } from '@/components/cases/contact-kind'
import { ButtonLink } from '@/components/ui/button-link'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import type { CaseView } from '@/lib/cases/model'
import { contactFormFor } from '@/lib/contacts/contact-form'
import { channelLabels, type Outcome } from '@/lib/contacts/model'
import type { FormState } from '@/lib/form-state'
import { recordContactAction } from '../actions'

const channelOptions = Object.entries(channelLabels).map(([value, label]) => ({ value, label }))

type Props = {
  supportCase: CaseView
  requestId: string
  offered: readonly Outcome[]
  /** What was typed before, if it was kept. */ draft?: FormState
}

export function ContactForm({ supportCase, requestId, offered, draft }: Props) {
  const { reference } = supportCase
  return (
    <Form
      action={recordContactAction}
      initial={draft ?? contactFormFor(supportCase)}
      className="space-y-6"
      autoComplete="off"
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="requestId" value={requestId} />
      <ContactKind offered={offered} />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <TextField name="happenedOn" label="Which day?" type="date" width="short" />
        <TextField name="happenedAt" label="At what time?" type="time" width="short" />
        <TextField name="minutes" label="Minutes (if you know)" inputMode="numeric" width="day" />
      </div>
      <TextareaField
        name="note"
        label="Note"
        hint="If there is more to say. They may read it one day."
        rows={4}
        limit={2000}
      />
      <fieldset className="space-y-4 border-t border-line pt-5">
        <legend className="float-left mb-3 w-full text-lg font-bold">What next?</legend>
        <div className="clear-both flex flex-wrap items-end gap-x-6 gap-y-4">
          <SelectField
            name="nextChannel"
            label="Next try"
            options={channelOptions}
            emptyLabel="No next try"
            width="medium"
          />
          <TextField name="nextOn" label="On which day?" type="date" width="short" />
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton pendingLabel="Saving…">Save contact</SubmitButton>
        <ButtonLink variant="quiet" href={`/cases/${reference}`}>
          Cancel
        </ButtonLink>
      </div>
    </Form>
  )
}
