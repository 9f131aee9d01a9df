import type { Role } from '@/db/words/accounts'

/** One password for everybody, and only ever in the embedded demonstration. */
export const demonstrationPassword = 'lantern-harbour-walk'

export const sites = ['Camden', 'Islington'] as const
export type SiteName = (typeof sites)[number]

export const teams: Record<SiteName, readonly string[]> = {
  Camden: ['Kentish Town', 'Kilburn'],
  Islington: ['Holloway', 'Finsbury'],
}

export type CastMember = {
  email: string
  name: string
  role: Role
  organisation: string
  siteNames: SiteName[]
  teams?: string[]
  leads?: boolean
  /** What a reader of the sign-ins is told about them. */
  about: string
}

const divert = 'DIVERT Camden and Islington'
const met = 'Metropolitan Police'

/** The people who work in the demonstration. The first five are the ones to sign in as. */
export const cast = [
  {
    email: 'officer@divert.example',
    name: 'Sam Reed',
    role: 'officer',
    organisation: met,
    siteNames: [...sites],
    about: 'offers referrals, and can do nothing else',
  },
  {
    email: 'specialist@divert.example',
    name: 'Amina Yusuf',
    role: 'specialist',
    organisation: divert,
    siteNames: [...sites],
    teams: ['Kentish Town', 'Holloway'],
    about: '31 cases, one of them overdue',
  },
  {
    email: 'manager@divert.example',
    name: 'Priya Shah',
    role: 'practice_lead',
    organisation: divert,
    siteNames: [...sites],
    teams: ['Kentish Town', 'Kilburn', 'Holloway', 'Finsbury'],
    leads: true,
    about: 'leads both sites, sees their cases and the figures',
  },
  {
    email: 'partner@divert.example',
    name: 'Dean Wright',
    role: 'partner',
    organisation: 'Arsenal in the Community',
    siteNames: [],
    about: 'coordinates activities; introductions come later',
  },
  {
    email: 'admin@divert.example',
    name: 'Grace Adeyemi',
    role: 'administrator',
    organisation: divert,
    siteNames: [],
    about: 'sees accounts and never a case',
  },
  {
    email: 'figures@divert.example',
    name: 'Tom Hale',
    role: 'figures_manager',
    organisation: divert,
    siteNames: [...sites],
    about: 'sees figures and no names',
  },
  {
    email: 'ben@divert.example',
    name: 'Ben Carter',
    role: 'specialist',
    organisation: divert,
    siteNames: ['Camden'],
    teams: ['Kentish Town'],
    about: '21 cases, Camden',
  },
  {
    email: 'chloe@divert.example',
    name: 'Chloe Martin',
    role: 'specialist',
    organisation: divert,
    siteNames: ['Islington'],
    teams: ['Holloway'],
    about: '39 cases, three overdue, Islington',
  },
  {
    email: 'dev@divert.example',
    name: 'Dev Patel',
    role: 'specialist',
    organisation: divert,
    siteNames: ['Camden'],
    teams: ['Kilburn'],
    about: '16 cases, Camden, another team',
  },
  {
    email: 'farah@divert.example',
    name: 'Farah Aziz',
    role: 'specialist',
    organisation: divert,
    siteNames: ['Islington'],
    teams: ['Finsbury'],
    about: '24 cases, Islington, another team',
  },
  {
    email: 'custody@divert.example',
    name: 'Jo Lindqvist',
    role: 'officer',
    organisation: met,
    siteNames: [...sites],
    about: 'offers referrals in custody',
  },
] as const satisfies CastMember[]

export type CastEmail = (typeof cast)[number]['email']

/** How many open cases each specialist is left with, and how many of those are overdue. */
export const caseloads: { email: CastEmail; siteNames: readonly SiteName[]; open: number; overdue: number }[] = [
  { email: 'specialist@divert.example', siteNames: [...sites], open: 31, overdue: 1 },
  { email: 'ben@divert.example', siteNames: ['Camden'], open: 21, overdue: 0 },
  { email: 'chloe@divert.example', siteNames: ['Islington'], open: 39, overdue: 3 },
  { email: 'dev@divert.example', siteNames: ['Camden'], open: 16, overdue: 0 },
  { email: 'farah@divert.example', siteNames: ['Islington'], open: 24, overdue: 1 },
]
