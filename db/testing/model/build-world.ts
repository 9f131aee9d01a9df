import type { Role } from '../../words/accounts'
import type { CaseStatus } from '../../words/cases'
import type { SessionKind } from '../../words/sessions'
import type { Choices } from './world'

export type Account = { id: string; role: Role; isDisabled: boolean; sites: number[]; teams: number[]; leads: number[] }
export type Session = { token: string; accountId: string; kind: SessionKind; state: 'live' | 'expired' | 'revoked' }
export type Case = {
  id: string
  personId: string
  siteId: number
  teamId: number | null
  specialistId: string | null
  status: CaseStatus
  alias: string | null
  isOverdue: boolean
  wasTried: boolean
  eventId: string
}
export type Look = {
  entryId: number
  by: string
  of: string
  permission: string
  purpose: string | null
  daysAgo: number
}
export type World = {
  sites: number[]
  teams: { id: number; siteId: number }[]
  accounts: Account[]
  sessions: Session[]
  people: string[]
  cases: Case[]
  looks: Look[]
  repairs: { key: string; siteId: number }[]
}

const kinds = { account: 1, person: 2, case: 3, event: 4 }

/** Says in a counterexample which world and which row it is: 00000007-0003-4000-8000-000000000002. */
function idOf(world: number, kind: keyof typeof kinds, place: number) {
  const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0')
  return `${hex(world, 8)}-${hex(kinds[kind], 4)}-4000-8000-${hex(place, 12)}`
}

/** World number `w` has sites, people and accounts of its own, so that many stand in one database beside each other. */
export function buildWorld(chosen: Choices, w: number): World {
  const from = <T>(list: T[], place: number) => list[place % list.length]!
  const sites = Array.from({ length: chosen.sites }, (_, n) => 1_000 + 10 * w + n)
  const teams = chosen.teams.map((site, n) => ({ id: 1_000 + 10 * w + n, siteId: from(sites, site) }))
  const accounts = chosen.accounts.map((account, n): Account => {
    const teamPlaces = new Map(account.teams.map(({ team, isLead }) => [from(teams, team).id, isLead]))
    return {
      id: idOf(w, 'account', n),
      role: account.role,
      isDisabled: account.isDisabled,
      sites: [...new Set(account.sites.map((site) => from(sites, site)))].sort(),
      teams: [...teamPlaces.keys()].sort(),
      leads: [...teamPlaces].flatMap(([team, isLead]) => (isLead ? [team] : [])).sort(),
    }
  })
  const people = Array.from({ length: chosen.people }, (_, n) => idOf(w, 'person', n))
  const cases = chosen.cases.map(({ person, site, team, specialist, hasAlias, ...rest }, n): Case => ({
    ...rest,
    id: idOf(w, 'case', n),
    eventId: idOf(w, 'event', n),
    personId: from(people, person),
    siteId: from(sites, site),
    teamId: team === null ? null : from(teams, team).id,
    specialistId: specialist === null ? null : from(accounts, specialist).id,
    alias: hasAlias ? `DV-${w}-${n}` : null,
  }))
  return {
    sites,
    teams,
    accounts,
    people,
    cases,
    sessions: chosen.accounts.flatMap(({ role, sessions }, a) =>
      sessions.map(({ kind, state }, n) => ({
        token: `${w} ${a} ${n}`,
        accountId: accounts[a]!.id,
        kind: kind ?? (role === 'officer' ? 'officer' : 'staff'),
        state,
      })),
    ),
    looks: chosen.looks.map(({ by, of, ...rest }, n) => ({
      ...rest,
      entryId: 1_000_000 + 10 * w + n,
      by: from(accounts, by).id,
      of: from(cases, of).id,
    })),
    repairs: chosen.repairs.map((site, n) => ({ key: `${w} ${n}`, siteId: from(sites, site) })),
  }
}

/** Many worlds in one database: everybody's rows, and whatever is not for everybody must stay apart. */
export function together(worlds: World[]): World {
  const all = <K extends keyof World>(key: K) => worlds.flatMap((world) => world[key] as unknown[]) as World[K]
  return {
    sites: all('sites'),
    teams: all('teams'),
    accounts: all('accounts'),
    sessions: all('sessions'),
    people: all('people'),
    cases: all('cases'),
    looks: all('looks'),
    repairs: all('repairs'),
  }
}
