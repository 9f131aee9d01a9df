import { fieldWords, textOf } from '@/lib/drafts/model'
import type { FormValues } from '@/lib/form-state'

/** What was typed, field by field, to read and to copy. */
export function DraftText({ values }: { values: FormValues }) {
  return (
    <dl className="space-y-4">
      {Object.entries(values).map(([name, value]) => (
        <div key={name}>
          <dt className="text-sm text-ink-soft">{fieldWords(name)}</dt>
          <dd className="mt-1 rounded-sm bg-line-soft px-3 py-2 break-words whitespace-pre-wrap">{textOf(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
