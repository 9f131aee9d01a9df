import { describe, expect, test } from 'vitest'
import { mailTemplates } from '@/db/words/mail'
import type { Letter, MailTemplate } from './model'
import { subject, writeMail } from './write-mail'

const origin = 'https://portal.example'
const address = `${origin}/choose-password/aB3-_x`
// Both in summer, when London is an hour ahead.
const letter = (template: MailTemplate, more: Partial<Letter> = {}): Letter => ({
  template,
  name: 'Nadia Rahman',
  origin,
  detail: {},
  madeAt: new Date('2026-07-06T07:30:00Z'),
  ...(['invitation', 'reset'].includes(template) && {
    link: { address, expiresAt: new Date('2026-07-13T22:59:00Z') },
  }),
  ...more,
})
const write = (template: MailTemplate, more?: Partial<Letter>) =>
  writeMail(letter(template, more), 'nadia@divert.example')
const count = (text: string, part: string) => text.split(part).length - 1

describe('every mail', () => {
  test.each(mailTemplates)('%s says nothing to a bystander, and fetches nothing', async (template) => {
    const { to, html, text } = await write(template, { detail: { waiting: 3, overdue: 1, steps: 2 } })
    expect(to).toEqual({ name: 'Nadia Rahman', address: 'nadia@divert.example' })
    expect(subject).toBe('Your DIVERT account')
    expect(html).toMatch(/<html[^>]* lang="en-GB"/)
    expect(html).not.toMatch(/<(img|script|link|iframe|video|audio)\b|@font-face|@import|url\(/i)
    for (const part of [html, text]) {
      expect(part).toContain('Nadia Rahman')
      expect(part).not.toMatch(
        /young|child|police|custody|arrest|offen[cd]e|referral|school|knife|crime|divert\.example/i,
      )
    }
  })

  test.each(['new_device', 'factor_changed'] as const)('%s holds no link at all', async (template) => {
    const { html, text } = await write(template)
    expect(html).not.toContain('<a ')
    expect(text).not.toContain('http')
  })
})

describe('a mail with a link', () => {
  test.each(['invitation', 'reset'] as const)(
    '%s has it once, with until when it works on London’s clocks',
    async (template) => {
      const { html, text } = await write(template)
      for (const part of [html, text]) {
        expect(count(part, address)).toBe(1)
        expect(part).toContain('Mon 13 Jul, 23:59')
        expect(part).toMatch(/works once/)
      }
      expect(count(html, 'href=')).toBe(1)
    },
  )
})

test('an invitation of whoever signs in with their organisation leads to the sign-in page, and holds nothing secret', async () => {
  const { text, html } = await write('invitation', { link: undefined })
  expect(text).toContain('Sign in there with your organisation')
  expect(html.match(/href="[^"]*"/g)).toEqual([`href="${origin}/sign-in"`])
})

describe('a new device', () => {
  test('is named, with when it was on London’s clocks and what to do', async () => {
    const { text } = await write('new_device', { detail: { device: 'Chrome on Android' } })
    expect(text).toContain('Chrome on Android')
    expect(text).toContain('Mon 6 Jul, 08:30')
    expect(text).toContain('Forgotten your password?')
  })

  test('is named in our words or not at all', async () => {
    const { html } = await write('new_device', { detail: { device: 'Amina’s phone <b>07700 900123</b>' } })
    expect(html).not.toMatch(/Amina|07700/)
    expect(html).toContain('Unknown device')
  })
})

test('a change to the second step says which, and of one that is not known only that there was one', async () => {
  expect((await write('factor_changed', { detail: { what: 'passkey_added' } })).text).toContain('A passkey was added')
  expect((await write('factor_changed', { detail: { what: 'Amina Yusuf' } })).text).toContain('It was changed')
})

test.each([
  [{ waiting: 3, overdue: 1, steps: 0 }, '3 waiting, 1 overdue', 'next steps'],
  [{ waiting: 2, overdue: 0, steps: 0 }, '2 waiting', 'overdue'],
  [{ waiting: 0, overdue: 0, steps: 4 }, '4 overdue', 'At your sites'],
])('the morning’s counts %o are said as they are', async (detail, said, notSaid) => {
  const { text, html } = await write('digest', { detail })
  expect(text).toContain(said)
  expect(text).not.toContain(notSaid)
  expect(html).toContain(`href="${origin}/sign-in"`)
})
