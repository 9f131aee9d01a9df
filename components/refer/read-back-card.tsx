'use client'
import { useState, type ChangeEvent } from 'react'
import { Card } from '@/components/ui/card'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Details } from '@/components/ui/details'
import { useField } from '@/components/ui/use-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ReadBackCard as CardContent } from '@/lib/referrals/model'
import { useFormWords } from './form-words-context'

/** One part of what is sent, with its way back. What the officer ticked can be taken out instead. */
export function ReadBackCard({ card: { step, title, lines, takeOut } }: { card: CardContent }) {
  const { wording } = useFormWords()
  const kept = useField('takenOut').values
  const [takenOut, setTakenOut] = useState(kept)
  const left = takeOut?.filter(({ value }) => !takenOut.includes(value)).map(({ label }) => label)
  const shown = takeOut && left ? (left.length > 0 ? left : ['Nothing']) : lines

  function take({ target }: ChangeEvent<HTMLDivElement>) {
    if (!(target instanceof HTMLInputElement)) return
    const { value, checked } = target
    setTakenOut((before) => (checked ? [...before, value] : before.filter((other) => other !== value)))
  }

  return (
    <Card as="section">
      <h2 className="text-base">{title}</h2>
      {shown.map((line, index) => (
        <p key={index} className="whitespace-pre-line">
          {line}
        </p>
      ))}
      {takeOut && takeOut.length > 0 && (
        <Details summary={wording.readBack.takeOut} open={kept.length > 0}>
          <div onChange={take}>
            <Checkboxes name="takenOut" legend="Take out" options={takeOut} />
          </div>
        </Details>
      )}
      {!takeOut && (
        <button
          type="submit"
          name="change"
          value={step}
          className="min-h-11 cursor-pointer text-brand underline underline-offset-3 hover:text-brand-strong"
        >
          Change<VisuallyHidden>: {title}</VisuallyHidden>
        </button>
      )}
    </Card>
  )
}
