import type { FormValues } from '@/lib/form-state'
import { useFormWords } from './form-words-context'

type Props = {
  nonce: string
  values: FormValues
  /** What was taken out, while the read-back with its ticks is not on the page. */
  takenOut: boolean
}

/** What goes with the form and is not asked. The first button is what Enter presses: one that names no screen. */
export function CarriedFields({ nonce, values, takenOut }: Props) {
  const { version } = useFormWords()
  const kept = (name: string) => [values[name] ?? ''].flat()[0] ?? ''
  const keptNonce = kept('nonce')
  return (
    <>
      <button type="submit" hidden tabIndex={-1} aria-hidden />
      <input type="hidden" name="nonce" defaultValue={/^[\w-]{43}$/.test(keptNonce) ? keptNonce : nonce} />
      <input type="hidden" name="minutes" defaultValue={kept('minutes')} />
      {/* Which words were read: those of this page. */}
      <input type="hidden" name="wording" defaultValue={version} />
      {takenOut &&
        [values.takenOut ?? []]
          .flat()
          .map((value) => <input key={value} type="hidden" name="takenOut" defaultValue={value} />)}
    </>
  )
}
