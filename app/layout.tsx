import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { atkinson } from './font'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'DIVERT', template: '%s - DIVERT' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false, date: false },
}

// The content policy's nonce is new with every request: a page built ahead of time could not carry it.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#07474a' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={atkinson.variable}>
      <body>{children}</body>
    </html>
  )
}
