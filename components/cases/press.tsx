import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ButtonLook } from '@/components/ui/button-style'
import type { CaseFacts } from '@/lib/cases/model'
import type { FormState } from '@/lib/form-state'

type Props = ButtonLook & {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** The case as it was seen: what has changed since is not overwritten. */
  seen: Pick<CaseFacts, 'reference' | 'version'>
  pendingLabel: string
  children: string
}

/** One button that does one thing to one case. */
export function Press({ action, seen, pendingLabel, variant, children }: Props) {
  return (
    <Form action={action}>
      <input type="hidden" name="reference" value={seen.reference} />
      <input type="hidden" name="version" value={seen.version} />
      <SubmitButton variant={variant} pendingLabel={pendingLabel}>
        {children}
      </SubmitButton>
    </Form>
  )
}
