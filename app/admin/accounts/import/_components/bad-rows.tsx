import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/textarea-field'
import type { CheckState } from '@/lib/administration/accounts/check-action'
import { formatCount } from '@/lib/format'

type Checked = NonNullable<CheckState['checked']>
type Props = { checked: Checked; post: (data: FormData) => void }

const head = 'name,email,organisation,site'

/** Each row that cannot be used, by its line, and why; to be put right here, or taken away as a text. */
export function BadRows({ checked, post }: Props) {
  const { bad, rows } = checked
  const told = bad.map(({ line, text, reasons }) => `Line ${line}: ${reasons.join('. ')}.\r\n${text}\r\n`).join('\r\n')
  return (
    <Card as="section" labelledBy="bad" className="mt-4">
      <h2 id="bad">{formatCount(bad.length, 'row')} cannot be used</h2>
      <ul className="mt-2 divide-y divide-line-soft">
        {bad.map(({ line, text, reasons }) => (
          <li key={`${line} ${text}`} className="py-2">
            <b>Line {line}</b>: {reasons.join('. ')}.
            <span className="block text-sm wrap-anywhere text-ink-soft">{text}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(told)}`}
          download="rows-to-put-right.txt"
          className="inline-block py-2"
        >
          Download these rows as text
        </a>
      </p>
      <form action={post} className="mt-3 space-y-4" noValidate>
        <input type="hidden" name="kept" value={rows} />
        <TextareaField
          key={told}
          name="text"
          label="Put them right here"
          hint="The good rows stay as they are. Lines are counted from here."
          rows={Math.min(bad.length + 2, 12)}
          defaultValue={[head, ...bad.map(({ text }) => text)].join('\n')}
        />
        <SubmitButton variant="secondary" pendingLabel="Checking…">
          Check again
        </SubmitButton>
      </form>
    </Card>
  )
}
