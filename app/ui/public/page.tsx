import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { QuickExit } from '@/components/ui/quick-exit'
import { TextLink } from '@/components/ui/text-link'

export const metadata: Metadata = { title: 'A public page' }

const footer = [
  { href: '/ui', label: 'Privacy' },
  { href: '/ui/phone', label: 'Cookies' },
  { href: '/ui/public', label: 'Accessibility' },
]

export default function PublicPartsPage() {
  return (
    <PublicShell
      brand="DIVERT"
      home="/ui"
      exit={<QuickExit href="https://www.bbc.co.uk/weather">Leave now</QuickExit>}
      footer={footer}
      footnote="Essential cookies only."
    >
      <div className="reading">
        <h1>What happens next</h1>
        <p>A coach gets in touch in the way you said is safe.</p>
        <h2>You can say stop</h2>
        <p>
          At any time, without a reason. <TextLink href="/ui">Change my mind</TextLink>
        </p>
        <ul>
          <li>Nobody is told why.</li>
          <li>You can come back later.</li>
        </ul>
      </div>
    </PublicShell>
  )
}
