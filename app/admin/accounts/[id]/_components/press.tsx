import type { ButtonLook } from '@/components/ui/button-style'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-state'

type Props = ButtonLook & {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** What the action is told. */
  hidden: Record<string, string>
  pendingLabel: string
  children: string
}

/** One button that does one thing to one account. */
export function Press({ action, hidden, pendingLabel, variant = 'secondary', children }: Props) {
  return (
    <Form action={action} prefix={Object.values(hidden).join('-')}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} pendingLabel={pendingLabel}>
        {children}
      </SubmitButton>
    </Form>
  )
}
