import type { ReactElement } from 'react'
import { render, toPlainText } from 'react-email'
import { unknownDevice } from '../account/device'
import type { Letter, MailTemplate, WrittenMail } from './model'
import { Digest } from './templates/digest'
import { FactorChanged } from './templates/factor-changed'
import { Invitation } from './templates/invitation'
import { NewDevice } from './templates/new-device'
import { Reset } from './templates/reset'

/** One for every mail: whoever sees it over a shoulder or on a locked screen learns nothing from it. */
export const subject = 'Your DIVERT account'

const templates: Record<MailTemplate, (letter: Letter) => ReactElement> = {
  invitation: Invitation,
  reset: Reset,
  new_device: NewDevice,
  factor_changed: FactorChanged,
  digest: Digest,
}

/** Puts a letter into words, as HTML and as plain text. */
export async function writeMail(letter: Letter, address: string): Promise<WrittenMail> {
  const Template = templates[letter.template]
  const html = await render(<Template {...letter} detail={{ ...letter.detail, device: knownDevice(letter) }} />)
  return { to: { name: letter.name, address }, subject, html, text: plain(html) }
}

function plain(html: string): string {
  const asWritten = { selectors: [{ selector: 'h1', options: { uppercase: false } }] }
  return toPlainText(html, asWritten).replaceAll(/\n{3,}/g, '\n\n')
}

// Of what a browser said of itself, a few plain words such as "Chrome on Android" are ever sent on.
function knownDevice({ detail: { device = '' } }: Letter): string {
  return /^[A-Za-z]+( [A-Za-z]+){0,4}$/.test(device) && device.length < 40 ? device : unknownDevice
}
