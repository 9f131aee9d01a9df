import type { Account, Case, Session, World } from './build-world'

/**
 * Who may see and change what, in plain words and plain TypeScript, written from the design and not from the policies.
 * Where this and the database disagree, one of them is wrong.
 */
export type Holder = Account | null

/** Whose session it is, as one side of the wall sees it: `intake` knows officers alone, `account` staff alone. */
export function holderOf(world: World, session: Session | null, side: 'officer' | 'staff'): Holder {
  if (!session || session.state !== 'live' || session.kind !== side) return null
  const account = world.accounts.find(({ id }) => id === session.accountId)
  if (!account || account.isDisabled) return null
  return (account.role === 'officer') === (side === 'officer') ? account : null
}

const works = (holder: Holder): holder is Account => holder?.role === 'specialist' || holder?.role === 'practice_lead'
const counts = (holder: Holder): holder is Account =>
  holder?.role === 'practice_lead' || holder?.role === 'figures_manager'

/** Codes and dates of every case of one's own sites. */
export const seesCase = (holder: Holder, { siteId }: Case) => works(holder) && holder.sites.includes(siteId)

/**
 * The person, the timeline, and any change: also asks for a reason where the case is another team's. A case of no team
 * is its site's; one's own case is one's own; else today's reason has to be in the log, under one's own name.
 */
export function opensCase(world: World, holder: Holder, supportCase: Case): boolean {
  if (!works(holder) || !seesCase(holder, supportCase)) return false
  const { teamId, specialistId, id } = supportCase
  return teamId === null || holder.teams.includes(teamId) || specialistId === holder.id || saidWhy(world, holder, id)
}

function saidWhy(world: World, { id }: Account, caseId: string) {
  return world.looks.some((look) => look.by === id && look.of === caseId && isReasonGiven(look) && look.daysAgo === 0)
}

const isReasonGiven = ({ permission, purpose }: World['looks'][number]) =>
  permission === 'case:open' && purpose !== null

/** What `divert_casework` shows, by table; who has looked is asked about `nearby` cases alone. */
export function caseworkShows(world: World, holder: Holder, nearby: string[]) {
  const seen = world.cases.filter((each) => seesCase(holder, each))
  const open = seen.filter((each) => opensCase(world, holder, each))
  return {
    cases: ids(seen.map(({ id }) => id)),
    people: ids(open.map(({ personId }) => personId)),
    events: ids(open.map(({ eventId }) => eventId)),
    aliases: ids(seen.flatMap(({ alias }) => alias ?? [])),
    repairs: ids(
      world.repairs.flatMap(({ key, siteId }) => (works(holder) && holder.sites.includes(siteId) ? key : [])),
    ),
    colleagues: ids(holder ? world.accounts.filter(works).map(({ id }) => id) : []),
    sites: ids(works(holder) ? holder.sites.map(String) : []),
    teams: ids(works(holder) ? holder.teams.map(String) : []),
    changed: ids(open.map(({ id }) => id)),
    openedToday: ids(
      holder
        ? world.looks.flatMap((look) => (look.by === holder.id && isReasonGiven(look) && !look.daysAgo ? look.of : []))
        : [],
    ),
    looks: ids(
      world.looks.flatMap((look) =>
        nearby.includes(look.of) && seen.some(({ id }) => id === look.of) ? String(look.entryId) : [],
      ),
    ),
    told: ids(told(world, holder, seen)),
  }
}

/** Of which teams somebody is told as their lead. */
export const ledBy = (holder: Holder) => (holder?.role === 'practice_lead' ? holder.leads : [])

/** In the last seven days, a lead is told who from elsewhere opened a case of theirs; nobody is told of themselves. */
function told(world: World, holder: Holder, seen: Case[]) {
  return world.looks.flatMap((look) => {
    const team = seen.find(({ id }) => id === look.of)?.teamId
    const isTheirs = typeof team === 'number' && ledBy(holder).includes(team)
    return isTheirs && isReasonGiven(look) && look.daysAgo < 7 && look.by !== holder?.id ? String(look.entryId) : []
  })
}

/** What `divert_admin` shows: everything about accounts and places, to an administrator. */
export function adminShows(world: World, holder: Holder) {
  const may = holder?.role === 'administrator'
  const { accounts } = world
  return {
    accounts: ids(may ? accounts.map(({ id }) => id) : []),
    accountSites: ids(may ? accounts.flatMap(({ id, sites }) => sites.map((site) => `${id} ${site}`)) : []),
    accountTeams: ids(may ? accounts.flatMap(({ id, teams }) => teams.map((team) => `${id} ${team}`)) : []),
    sites: ids(may ? world.sites.map(String) : []),
    teams: ids(may ? world.teams.map(({ id }) => String(id)) : []),
    areas: ids(may ? world.sites.map(String) : []),
    settings: ids(may ? world.sites.map(String) : []),
  }
}

/** What `divert_insight` counts: own sites, for managers. */
export function insightShows(world: World, holder: Holder) {
  const sites = world.sites.filter((site) => counts(holder) && holder.sites.includes(site))
  const cases = world.cases.filter(({ siteId }) => sites.includes(siteId))
  const each = (wanted: Case[]) =>
    ids(
      wanted.map(({ siteId }) => String(siteId)),
      true,
    )
  const isListed = ({ id, role, isDisabled }: Account, site: number) =>
    works({ role } as Account) &&
    ((role === 'specialist' && !isDisabled) ||
      cases.some((one) => one.siteId === site && one.specialistId === id && one.status !== 'closed'))
  return {
    sites: ids(sites.map(String)),
    received: each(cases),
    due: each(cases.filter(({ isOverdue }) => isOverdue)),
    inTime: each(cases.filter(({ isOverdue, wasTried }) => isOverdue && wasTried)),
    waiting: each(cases.filter(({ status }) => status === 'waiting')),
    carriers: ids(
      world.accounts.flatMap((account) =>
        account.sites.flatMap((site) =>
          sites.includes(site) && isListed(account, site) ? `${site} ${account.id}` : [],
        ),
      ),
    ),
  }
}

export function ids(found: string[], repeated = false): string[] {
  return (repeated ? [...found] : [...new Set(found)]).sort()
}
