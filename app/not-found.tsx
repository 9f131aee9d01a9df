import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button-link'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-2xl px-4.5 py-12">
      <h1>Page not found</h1>
      <div className="reading mt-4 mb-6">
        <p>If you typed the address, check it is right. If you followed a link, it may be out of date.</p>
        <p>A page you may not see looks the same as one that is not there.</p>
      </div>
      <ButtonLink variant="secondary" href="/">
        Go to the start
      </ButtonLink>
    </main>
  )
}
