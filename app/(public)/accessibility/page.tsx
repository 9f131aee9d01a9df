import type { Metadata } from 'next'
import { publicSettings } from '@/lib/settings/public-settings'
import { PublicPage } from '../_components/public-page'

export const metadata: Metadata = { title: 'Accessibility' }

export default async function AccessibilityPage() {
  const { accessibilityEmail, team } = await publicSettings()
  return (
    <PublicPage>
      <h1>Accessibility</h1>
      <p>We want everybody to be able to use this portal. On every page you should be able to:</p>
      <ul>
        <li>use a keyboard alone, and see where you are</li>
        <li>zoom in to 400% without scrolling sideways</li>
        <li>use it on a phone, and with scripts switched off</li>
        <li>hear it with a screen reader</li>
        <li>choose your own colours, or less movement, in your device’s settings</li>
      </ul>
      <h2>What it was measured against</h2>
      <p>
        It is built to meet the Web Content Accessibility Guidelines, version 2.2, level AA. Those who made it checked
        the pages with an automatic tool (axe) at a phone’s and a desktop’s size, and by hand with a keyboard. That
        finds some problems and not others. It has not been tested by an outside body yet, nor by people who use a
        screen reader every day.
      </p>
      <h2>What we know is missing</h2>
      <ul>
        <li>Everything is in English only.</li>
        <li>These information pages cannot be read aloud by the portal itself.</li>
        <li>There is no British Sign Language or Easy Read version.</li>
      </ul>
      <h2>Tell us</h2>
      <p>
        If something does not work for you, or you need this in another form, write to{' '}
        <a href={`mailto:${accessibilityEmail}`}>{accessibilityEmail}</a> or call {team.phone}. If you are not happy
        with our answer, the Equality Advisory and Support Service can help: 0808 800 0082.
      </p>
    </PublicPage>
  )
}
