import { Notice } from '@/components/ui/notice'

const said: Record<string, string> = {
  invited: 'The account is made.',
  changed: 'The change is made.',
  anew: 'The change is made. They are signed out everywhere, and the old password works no more.',
  role: 'The role is changed. They are signed out, and find their new pages when they sign in again.',
  disabled: 'The account is disabled, and signed out everywhere.',
  enabled: 'The account can be used again.',
  sent: 'A new link is on its way. The one before works no more.',
  withdrawn: 'The link works no more.',
  factors: 'The second step is reset, and they are signed out everywhere.',
  ended: 'They are signed out there.',
  leave: 'The leave is planned.',
  'leave-cancelled': 'The leave is cancelled.',
}

/** What the address says was just done. */
export function DoneNotice({ done }: { done: string | undefined }) {
  const words = done && Object.hasOwn(said, done) ? said[done] : undefined
  if (!words) return null
  return (
    <Notice tone="ok" live>
      {words}
    </Notice>
  )
}
