import { expect, test } from 'vitest'
import { settingKeys } from '../settings/keys'
import { shipped } from '../settings/shipped'
import { changeWords } from './change-words'
import { factSentence } from './model'

const sam = '7f3c1c1e-6a0b-4a52-9d2e-2f4c0f9a1b22'
const names = {
  accounts: new Map([[sam, 'Sam Reed']]),
  sites: new Map([[1, 'Camden']]),
  teams: new Map([[11, 'North']]),
}
type Given = { room: string; object: string; before?: Record<string, unknown>; after?: Record<string, unknown> }
const said = ({ before, after, ...given }: Given) => {
  const { subject, facts } = changeWords({ ...given, before: before ?? null, after: after ?? null }, names)
  return [subject, ...facts.map(factSentence)]
}

test.each<[Given, string[]]>([
  [
    { room: 'account.accounts', object: sam, before: { role: 'officer' }, after: { role: 'administrator' } },
    ['Sam Reed', 'Role: Officer → Administrator'],
  ],
  [
    {
      room: 'account.accounts',
      object: sam,
      before: { disabled_at: null },
      after: { disabled_at: '2026-11-19T16:42:00+00:00' },
    },
    ['Sam Reed', 'Disabled: Thu 19 Nov, 16:42'],
  ],
  [{ room: 'account.account_sites', object: sam, before: { site_id: 1 } }, ['Sam Reed', 'Site: Camden → nothing']],
  [
    { room: 'account.account_teams', object: sam, after: { team_id: 11, is_lead: true } },
    ['Sam Reed', 'Team: North', 'Leads it: yes'],
  ],
  [
    { room: 'account.leave', object: sam, after: { from_on: '2026-12-01', to_on: '2026-12-08', cover_id: sam } },
    ['Sam Reed', 'Away from: 1 December 2026', 'Away to: 8 December 2026', 'Covered by: Sam Reed'],
  ],
  [
    {
      room: 'account.sign_in_rules',
      object: 'officer',
      before: { needs_factor: false },
      after: { needs_factor: true },
    },
    ['Sign-in: Officer', 'Needs a second step: no → yes'],
  ],
  [
    { room: 'organisation.sites', object: '1', before: { ended_on: null }, after: { ended_on: '2026-12-01' } },
    ['Site: Camden', 'Takes nothing new from: 1 December 2026'],
  ],
  [
    {
      room: 'organisation.site_areas',
      object: 'E09000007 2026-01-01',
      before: { to_on: null },
      after: { to_on: '2026-11-30' },
    },
    ['Borough: Camden', 'Until: 30 November 2026'],
  ],
  [
    { room: 'organisation.organisations', object: 'A Trust', before: { kind: 'other' }, after: { kind: 'partner' } },
    ['Organisation: A Trust', 'Kind: Something else → Partner organisation'],
  ],
  [
    {
      room: 'organisation.settings',
      object: 'clock:custody 2026-11-19',
      after: { value: { workingDays: 1, closesAt: '12:00' } },
    },
    [
      'Setting: First contact: custody, from 19 November 2026',
      'Due: 2 working days, by 17:00 → 1 working day, by 12:00',
    ],
  ],
  [
    {
      room: 'organisation.settings',
      object: 'list:languages 2026-11-19',
      after: { value: { codes: ['english', 'other'] } },
    },
    ['Setting: Reading, from 19 November 2026', 'Reading is hard: offered → not offered'],
  ],
  [
    { room: 'organisation.settings', object: 'retention:messages 2026-11-19', before: { value: { days: 730 } } },
    ['Setting: The words of messages, from 19 November 2026 (withdrawn)', 'Kept: 2 years → nothing'],
  ],
])('%j is said in words', (given, words) => {
  expect(said(given)).toEqual(words)
})

test('what no label was given is never told', () => {
  expect(said({ room: 'account.accounts', object: sam, after: { password_verifier: 'x', name: 'Sam' } })).toEqual([
    'Sam Reed',
    'Name: Sam',
  ])
})

test('new words are told text by text', () => {
  const value = shipped('wording:contact')
  const words = { ...value.words, 'choice.yes': 'Yes please' }
  const after = { value: { version: 'contact-2', words } }
  expect(said({ room: 'organisation.settings', object: 'wording:contact 2026-11-19', after })).toEqual([
    'Setting: What a young person reads, from 19 November 2026',
    'Version: contact-1 → contact-2',
    'The choice: yes: Yes, a coach can contact me → Yes please',
  ])
})

test('a setting that is what it was tells nothing', () => {
  for (const key of settingKeys)
    expect(
      changeWords(
        { room: 'organisation.settings', object: `${key} 2026-11-19`, before: null, after: { value: shipped(key) } },
        names,
      ).facts,
    ).toEqual([])
})
