import type { ChoiceOption } from './choice-option'
import type { FieldState } from './use-field'

type Props = { type: 'radio' | 'checkbox'; field: FieldState; option: ChoiceOption; narrow?: boolean }

/** One big answer to press: the whole tile is the label. */
export function Tile({ type, field, option, narrow = false }: Props) {
  const id = `${field.id}-${option.value}`
  return (
    <label
      className={`ring-within flex min-h-20 cursor-pointer gap-2 rounded-[12px] border-2 border-line-strong bg-surface p-3.5 font-bold leading-snug hover:border-brand has-checked:border-brand has-checked:bg-brand-soft has-checked:inset-ring has-checked:inset-ring-brand ${narrow ? 'flex-col-reverse justify-end' : 'justify-between'}`}
    >
      <span className="min-w-0">
        {option.label}
        {option.hint && <span className="mt-1 block text-[0.84em] font-normal text-ink-soft">{option.hint}</span>}
      </span>
      <input
        type={type}
        id={id}
        name={field.name}
        value={option.value}
        defaultChecked={field.values.includes(option.value)}
        className="choice choice-small"
      />
    </label>
  )
}
