'use client'
import { Fieldset } from '@/components/ui/fieldset'
import { inputStyle } from '@/components/ui/input-style'
import { useFormContext } from '@/components/ui/form-context'
import { useField } from '@/components/ui/use-field'
import { useFormWords } from './form-words-context'

const parts = [
  { name: 'birthDay', label: 'Day', width: 'day' },
  { name: 'birthMonth', label: 'Month', width: 'day' },
  { name: 'birthYear', label: 'Year', width: 'year' },
] as const

export function BirthDateFields() {
  const { wording } = useFormWords()
  const { state } = useFormContext()
  const group = useField('birthDate')
  const wrong = parts.find(({ name }) => state.errors[name])
  const error = wrong && state.errors[wrong.name]
  return (
    <Fieldset field={{ ...group, error }} legend={wording.you.howOld} hint="For example, 3 2 2011">
      <div className="flex gap-4">
        {parts.map((part) => (
          <BirthDatePart key={part.name} {...part} errorId={error && group.errorId} />
        ))}
      </div>
    </Fieldset>
  )
}

function BirthDatePart({ name, label, width, errorId }: (typeof parts)[number] & { errorId: string | undefined }) {
  const { id, error, values } = useField(name)
  return (
    <div>
      <label htmlFor={id} className="block">
        {label}
      </label>
      <input
        id={id}
        name={name}
        defaultValue={values[0] ?? ''}
        inputMode="numeric"
        maxLength={10}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && errorId}
        className={`${inputStyle(width, error)} text-center tabular`}
      />
    </div>
  )
}
