'use client'
import { Checkboxes } from '@/components/ui/checkboxes'
import { DateParts } from '@/components/ui/date-parts'
import { Form } from '@/components/ui/form'
import { Radios } from '@/components/ui/radios'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { Tiles } from '@/components/ui/tiles'
import type { FormState } from '@/lib/form-state'
import { answerLikeAServer } from './answer-like-a-server'
import { likes, phoneAnswers, reasons, sites } from './form-options'

export function FormSpecimen({ prefix, initial }: { prefix: string; initial?: FormState }) {
  return (
    <Form
      action={answerLikeAServer}
      initial={initial}
      prefix={prefix}
      className="max-w-2xl space-y-6"
      autoComplete="off"
    >
      <TextField name="name" label="What do they like to be called?" hint="A first name is enough" width="medium" />
      <DateParts name="born" legend="Date of birth" hint="For example, 3 2 2011" />
      <TextareaField name="note" label="Note" limit={60} hint="Do not name other people" />
      <SelectField name="site" label="Borough" options={sites} emptyLabel="Choose" />
      <Radios
        name="phone"
        legend="Do you have your phone with you?"
        options={[
          ...phoneAnswers,
          {
            value: 'other',
            label: 'Another number',
            reveal: <TextField name="number" label="Number" type="tel" width="short" />,
          },
        ]}
      />
      <Radios
        name="agree"
        legend="Is that right?"
        inline
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <Checkboxes name="why" legend="Why now" hint="Tick what fits" options={reasons} />
      <Tiles
        name="likes"
        type="checkbox"
        legend="What are you into?"
        hint="Pick as many as you like, or none."
        options={likes}
        defaultValue={['football']}
      />
      <Tiles name="have" type="radio" columns={3} legend="Where is your phone?" options={phoneAnswers} />
      <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
    </Form>
  )
}
