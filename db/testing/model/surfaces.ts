import type { World } from './build-world'
import { adminShows, caseworkShows, insightShows, type Holder } from './reference-model'

type Shown = Record<string, string[]>
export type SurfaceInModel = {
  login: string
  /** Which side of the wall its sessions are on, and the function that recognises them. */
  side: 'officer' | 'staff'
  enter: string
  /** What it asks, each a list of texts, and what the model says it should be told. */
  asks: Record<string, string>
  /** What it tries to change, everywhere at once; the model is asked about it as \`changed\`. */
  changes?: string
  model: (world: World, holder: Holder, nearby: string[]) => Shown
}

const ids = (column: string, from: string) => `select ${column}::text as found from ${from}`
const onceEach = (counted: string, from: string) =>
  `select site_id::text from ${from}, generate_series(1, ${counted}) as each`

export const surfacesInModel: SurfaceInModel[] = [
  {
    login: 'divert_casework',
    side: 'staff',
    enter: 'account.enter',
    model: caseworkShows,
    asks: {
      cases: ids('id', 'casework.cases'),
      people: ids('id', 'casework.people'),
      events: ids('id', 'casework.events'),
      aliases: ids('alias', 'casework.reference_aliases'),
      repairs: ids(`convert_from(idempotency_key, 'UTF8')`, 'casework.repairs'),
      colleagues: ids('id', 'account.accounts'),
      openedToday: ids('case_id', 'audit.opened_today()'),
      looks: ids(
        'l.id',
        `unnest(string_to_array(current_setting('scratch.cases'), ' ')::uuid[]) c, audit.looks_at(c) l`,
      ),
      told: ids('id', `audit.openings_told(now() - interval '7 days')`),
      sites: 'select unnest(account.casework_sites())::text',
      teams: 'select unnest(account.casework_teams())::text',
      changed: 'select found from changed',
    },
    changes: 'update casework.cases set tries = tries + 1 returning id::text as found',
  },
  {
    login: 'divert_admin',
    side: 'staff',
    enter: 'account.enter',
    model: adminShows,
    asks: {
      accounts: ids('id', 'account.accounts'),
      accountSites: ids(`account_id || ' ' || site_id`, 'account.account_sites'),
      accountTeams: ids(`account_id || ' ' || team_id`, 'account.account_teams'),
      sites: ids('id', 'organisation.sites'),
      teams: ids('id', 'organisation.teams'),
      areas: ids('site_id', 'organisation.site_areas'),
      settings: ids('substr(key, 4)', 'organisation.settings'),
    },
  },
  {
    login: 'divert_insight',
    side: 'staff',
    enter: 'account.enter',
    model: insightShows,
    asks: {
      sites: ids('id', 'insight.sites'),
      received: onceEach('referrals', 'insight.new_referrals'),
      due: onceEach('due', 'insight.first_contacts'),
      inTime: onceEach('in_time', 'insight.first_contacts'),
      waiting: onceEach('waiting', 'insight.waiting'),
      carriers: ids(`site_id || ' ' || specialist_id`, 'insight.caseloads'),
    },
  },
  ...(['intake', 'account'] as const).map((surface): SurfaceInModel => ({
    login: `divert_${surface}`,
    side: surface === 'intake' ? 'officer' : 'staff',
    enter: `${surface}.enter`,
    model: (_world, holder) => ({ details: holder ? [`${holder.id}@divert.example DIVERT`] : [] }),
    asks: { details: `select email || ' ' || organisation from ${surface}.own_details()` },
  })),
]
