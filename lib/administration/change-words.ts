import { boroughs } from '@/db/words/places'
import { roles, type OrganisationKind, type Role } from '@/db/words/accounts'
import { roleLabels } from '../account/model'
import { formatDate, formatDayTime } from '../format'
import { boroughLabel } from '../places/model'
import { settingKeys, settingTitle } from '../settings/keys'
import { settingFacts } from '../settings/setting-words'
import { organisationKindLabels, type ChangeWords, type Fact } from './model'

export type NotedChange = {
  room: string
  /** The row's key, as text. */
  object: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** What numbers in a change are called now. */
export type Names = {
  accounts: ReadonlyMap<string, string>
  sites: ReadonlyMap<number, string>
  teams: ReadonlyMap<number, string>
}

type Column = { label: string; words?: (value: unknown, names: Names) => string }
type Room = { subject: (change: NotedChange, names: Names) => string; columns: Record<string, Column> }

const gone = 'Somebody whose account is not here'
const day = (value: unknown) => formatDate(String(value))
const moment = (value: unknown) => formatDayTime(new Date(String(value)))
const yesOrNo = (value: unknown) => (value === true ? 'yes' : 'no')
const site = (value: unknown, { sites }: Names) => sites.get(Number(value)) ?? `Site ${String(value)}`
const team = (value: unknown, { teams }: Names) => teams.get(Number(value)) ?? `Team ${String(value)}`
const person = (value: unknown, { accounts }: Names) => accounts.get(String(value)) ?? gone
const roleOf = (value: unknown) => (roles.includes(value as Role) ? roleLabels[value as Role] : String(value))
const ofAccount = ({ object }: NotedChange, names: Names) => person(object, names)
const ended = { label: 'Takes nothing new from', words: day }

const rooms: Record<string, Room> = {
  'account.accounts': {
    subject: ofAccount,
    columns: {
      name: { label: 'Name' },
      email: { label: 'E-mail address' },
      role: { label: 'Role', words: roleOf },
      organisation: { label: 'Organisation' },
      disabled_at: { label: 'Disabled', words: moment },
      signs_in_with: {
        label: 'Signs in with',
        words: (value) => (value === 'organisation' ? 'their organisation' : 'a password here'),
      },
    },
  },
  'account.account_sites': { subject: ofAccount, columns: { site_id: { label: 'Site', words: site } } },
  'account.account_teams': {
    subject: ofAccount,
    columns: { team_id: { label: 'Team', words: team }, is_lead: { label: 'Leads it', words: yesOrNo } },
  },
  'account.leave': {
    subject: ofAccount,
    columns: {
      from_on: { label: 'Away from', words: day },
      to_on: { label: 'Away to', words: day },
      cover_id: { label: 'Covered by', words: person },
      cancelled_at: { label: 'Leave cancelled', words: moment },
    },
  },
  'account.sign_in_rules': {
    subject: ({ object }) => `Sign-in: ${roleOf(object)}`,
    columns: {
      needs_factor: { label: 'Needs a second step', words: yesOrNo },
      idle_minutes: { label: 'Ends after, without a request', words: (value) => `${String(value)} minutes` },
      longest_hours: { label: 'Ends after, in all', words: (value) => `${String(value)} hours` },
    },
  },
  'organisation.sites': {
    subject: ({ object }, names) => `Site: ${site(object, names)}`,
    columns: { name: { label: 'Name' }, ended_on: ended },
  },
  'organisation.teams': {
    subject: ({ object }, names) => `Team: ${team(object, names)}`,
    columns: { name: { label: 'Name' }, site_id: { label: 'Site', words: site }, ended_on: ended },
  },
  'organisation.site_areas': {
    subject: ({ object }) => `Borough: ${boroughOf(object)}`,
    columns: {
      site_id: { label: 'Site', words: site },
      from_on: { label: 'From', words: day },
      to_on: { label: 'Until', words: day },
    },
  },
  'organisation.organisations': {
    subject: ({ object }) => `Organisation: ${object}`,
    columns: {
      name: { label: 'Name' },
      kind: {
        label: 'Kind',
        words: (value) => organisationKindLabels[value as OrganisationKind] ?? String(value),
      },
      ended_on: { label: 'Ended', words: day },
    },
  },
}

/** A change in words: only columns that have a label here are ever told. */
export function changeWords(change: NotedChange, names: Names): ChangeWords {
  if (change.room === 'organisation.settings') return settingWords(change)
  const room = rooms[change.room]
  if (!room) return { subject: change.room, facts: [] }
  const { before, after } = change
  const facts = Object.entries(room.columns).flatMap(([column, { label, words = String }]): Fact[] => {
    if (before?.[column] === undefined && after?.[column] === undefined) return []
    const said = (value: unknown) => (value === undefined || value === null ? null : words(value, names))
    const fact = { label, before: said(before?.[column]), after: said(after?.[column]) }
    return fact.before === null && fact.after === null ? [] : [fact]
  })
  return { subject: room.subject(change, names), facts }
}

function settingWords({ object, before, after }: NotedChange): ChangeWords {
  const [name = '', fromOn = ''] = object.split(' ')
  const key = settingKeys.find((known) => known === name)
  const from = fromOn ? `, from ${formatDate(fromOn)}` : ''
  if (!key) return { subject: `Setting: ${name}${from}`, facts: [] }
  const subject = `Setting: ${settingTitle(key)}${from}`
  if (!after)
    return { subject: `${subject} (withdrawn)`, facts: settingFacts(key, before?.value, undefined).slice(0, 1) }
  return { subject, facts: settingFacts(key, before?.value, after.value) }
}

function boroughOf(object: string): string {
  const [area] = object.split(' ')
  const code = boroughs.find((known) => known === area)
  return code ? boroughLabel(code) : object
}
