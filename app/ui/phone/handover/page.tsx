import type { Metadata } from 'next'
import { PhoneBody } from '@/components/shell/phone-body'
import { PhoneShell } from '@/components/shell/phone-shell'
import { ButtonLink } from '@/components/ui/button-link'

export const metadata: Metadata = { title: 'A phone page in the brand colour' }

export default function HandoverPartsPage() {
  return (
    <PhoneShell title="DIVERT" tone="brand">
      <PhoneBody centred>
        <h1>Pass them the phone</h1>
        <p>The next part is theirs. They choose whether to say yes, and what to share.</p>
        <ButtonLink variant="secondary" href="/ui/phone">
          I have the phone
        </ButtonLink>
      </PhoneBody>
    </PhoneShell>
  )
}
