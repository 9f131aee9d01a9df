import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

export function NoCases({ isLead }: { isLead: boolean }) {
  return (
    <EmptyState
      heading="No open cases"
      action={
        <ButtonLink variant="secondary" href="/inbox">
          Go to the inbox
        </ButtonLink>
      }
    >
      {isLead ? 'Nobody carries an open case here.' : 'Take a referral from the inbox, and it is yours.'}
    </EmptyState>
  )
}
