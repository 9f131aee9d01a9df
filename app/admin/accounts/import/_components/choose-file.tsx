import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/textarea-field'

const file = { id: 'file', name: 'file', error: undefined, values: [], hintId: 'file-hint', errorId: 'file-error' }

/** A file, or its rows pasted. */
export function ChooseFile({ sites }: { sites: string[] }) {
  return (
    <>
      <div>
        <p>
          A CSV file, as a spreadsheet saves one: up to 1,000 rows and 200 KB. Its first line names the columns: name,
          email, organisation and site. Nobody is invited before you have seen what is in it.
        </p>
        <p className="mt-1 text-ink-soft">The sites are called: {sites.join(', ')}.</p>
      </div>
      <Field field={file} label="File">
        <input
          type="file"
          id="file"
          name="file"
          accept=".csv,text/csv,text/plain"
          className="block min-h-control w-full py-2"
        />
      </Field>
      <TextareaField name="text" label="Or paste the rows" hint="The line with the column names too." rows={6} />
      <SubmitButton pendingLabel="Checking…">Check the rows</SubmitButton>
    </>
  )
}
