'use client'
import { useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyFormState, type FormState } from '@/lib/form-state'

type Action = (state: FormState, data: FormData) => Promise<FormState>
type Props = { make: Action; keep: Action; back?: string; replaces: boolean }

/** Shows ten codes once: what is not kept now is gone, and only a new set helps. */
export function RecoveryCodes({ make, keep, back, replaces }: Props) {
  const [made, makeCodes] = useActionState(make, emptyFormState)
  const codes = [made.values.codes ?? []].flat()
  if (codes.length > 0) return <ShownCodes codes={codes} keep={keep} back={back} />
  return (
    <form action={makeCodes}>
      {made.formError && <ErrorSummary state={made} takeFocus />}
      <p className="reading mb-6">
        For the day you do not have your phone or key with you: ten codes, each of which stands in for it once. Write
        them down, print them, or put them into a password manager. They are shown this one time.
        {replaces && ' The codes you have now stop working.'}
      </p>
      <SubmitButton pendingLabel="One moment…">Show my recovery codes</SubmitButton>
    </form>
  )
}

function ShownCodes({ codes, keep, back }: { codes: string[]; keep: Action; back?: string }) {
  const [state, post] = useActionState(keep, emptyFormState)
  const [copied, setCopied] = useState(false)
  return (
    <>
      <p className="mb-3">Each works once. They are not shown again.</p>
      <ol className="mb-4 grid max-w-md gap-x-8 gap-y-1 rounded-md border border-line bg-surface p-4 text-lg sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="tabular font-bold">
            {code}
          </li>
        ))}
      </ol>
      <div className="mb-6 flex flex-wrap gap-2.5 noscript:hidden print:hidden">
        <Button variant="secondary" onClick={() => window.print()}>
          Print
        </Button>
        <Button
          variant="secondary"
          onClick={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))}
        >
          Copy
        </Button>
        <p role="status" className="self-center">
          {copied && 'Copied'}
        </p>
      </div>
      <form action={post} className="print:hidden">
        {Object.keys(state.errors).length > 0 && <ErrorSummary state={state} takeFocus />}
        {back && <input type="hidden" name="back" value={back} />}
        <div className="mb-4">
          <input type="checkbox" id="kept" name="kept" value="yes" required className="choice peer float-left mt-2" />
          <label htmlFor="kept" className="ml-7 block min-h-11 py-2 pl-3">
            I have kept them
          </label>
        </div>
        <SubmitButton pendingLabel="One moment…">Carry on</SubmitButton>
      </form>
    </>
  )
}
