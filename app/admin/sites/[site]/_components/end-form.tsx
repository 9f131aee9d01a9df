import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormState } from '@/lib/form-state'

type Props = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  prefix: string
  id: number
  endedOn: string | null
  what: 'site' | 'team'
}

/** A day from which a site or a team takes nothing new; blank, and it goes on. */
export function EndForm({ action, prefix, id, endedOn, what }: Props) {
  return (
    <Form action={action} prefix={prefix} className="space-y-4">
      <input type="hidden" name="id" value={id} />
      <TextField
        name="endedOn"
        label={`From which day does this ${what} take nothing new?`}
        hint="Blank: it goes on. It cannot end while it has open cases or people."
        type="date"
        width="short"
        defaultValue={endedOn ?? ''}
      />
      <SubmitButton variant="secondary" pendingLabel="Saving…">
        {`Save the ${what}’s end`}
      </SubmitButton>
    </Form>
  )
}
