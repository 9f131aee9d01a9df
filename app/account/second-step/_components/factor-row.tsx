import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FormState } from '@/lib/form-state'

type Props = {
  /** A passkey's; the app has none. */
  id?: string
  name: string
  about?: string
  remove: (state: FormState, data: FormData) => Promise<FormState>
}

export function FactorRow({ id = '', name, about, remove }: Props) {
  return (
    <li className="py-3">
      <Form
        action={remove}
        prefix={id || 'app'}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
      >
        <div>
          <b>{name}</b>
          {about && <span className="block text-sm text-ink-soft">{about}</span>}
        </div>
        <input type="hidden" name="passkeyId" value={id} />
        <SubmitButton variant="secondary" pendingLabel="Removing…">
          Remove<VisuallyHidden> {name}</VisuallyHidden>
        </SubmitButton>
      </Form>
    </li>
  )
}
