'use client'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/textarea-field'
import type { FormState } from '@/lib/form-state'
import { textsOf, wordingWith, type Wording } from '@/lib/referrals/model'
import { partLabel, textLabel } from '@/lib/settings/text-label'
import { WordingPreview } from './wording-preview'

type Props = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  wording: Wording
  /** The day, before the button. */
  children: ReactNode
}

/** A field for each text. With script the preview beside them shows what is typed. */
export function WordingForm({ action, wording, children }: Props) {
  const [shown, setShown] = useState(wording)
  const texts = textsOf(wording)
  const parts = [...new Set(texts.map(([place]) => partLabel(place)))]

  function look({ target }: FormEvent<HTMLDivElement>) {
    const form = target instanceof HTMLTextAreaElement && target.form
    if (!form) return
    const typed = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    setShown(wordingWith(Object.fromEntries(typed)))
  }

  return (
    <Form action={action} className="space-y-5">
      <div className="space-y-5" onInput={look}>
        {parts.map((part) => (
          <Card key={part}>
            <fieldset className="space-y-4">
              <legend className="mb-2 text-lg font-bold">{part}</legend>
              {texts
                .filter(([place]) => partLabel(place) === part)
                .map(([place, text]) => (
                  <TextareaField key={place} name={place} label={textLabel(place)} rows={1} defaultValue={text} />
                ))}
            </fieldset>
          </Card>
        ))}
      </div>
      <WordingPreview wording={shown} />
      <Card>
        <div className="space-y-4">
          {children}
          <SubmitButton pendingLabel="Saving…">Use these words</SubmitButton>
        </div>
      </Card>
    </Form>
  )
}
