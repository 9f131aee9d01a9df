import type { ChoiceOption } from './choice-option'
import type { FieldState } from './use-field'

type Props = { type: 'radio' | 'checkbox'; field: FieldState; option: ChoiceOption }

/** One radio or checkbox with its label, hint and what it reveals. */
export function Choice({ type, field, option }: Props) {
  const id = `${field.id}-${option.value}`
  const hintId = `${id}-hint`
  return (
    <div>
      <input
        type={type}
        id={id}
        name={field.name}
        value={option.value}
        defaultChecked={field.values.includes(option.value)}
        aria-describedby={option.hint ? hintId : undefined}
        className="choice peer float-left mt-2"
      />
      <label htmlFor={id} className="ml-7 block min-h-11 py-2 pl-3">
        {option.label}
      </label>
      {option.hint && (
        <div id={hintId} className="-mt-2 mb-2 ml-10 text-[0.9em] text-ink-soft">
          {option.hint}
        </div>
      )}
      {option.reveal && (
        <div className="mt-1 mb-3 ml-3 hidden border-l-4 border-line-strong py-1 pl-6 peer-checked:block">
          {option.reveal}
        </div>
      )}
    </div>
  )
}
