import { sessionProof } from '../../as'
import type { Client } from '../wall/objects'
import type { World } from './build-world'

const sealed = `'\\x00'::bytea`

/** Each table's rows from JSON, as the superuser. `w` is the list, by the columns that are named after it. */
const statements: [keyof World, columns: string, insert: string][] = [
  ['sites', '', `organisation.sites select w::int, 'Site ' || w from jsonb_array_elements_text($1) w`],
  [
    'sites',
    '',
    `organisation.site_areas select w::int, 'area ' || w, '2026-01-01' from jsonb_array_elements_text($1) w`,
  ],
  [
    'sites',
    '',
    `organisation.settings (key, from_on, value) select 'of ' || w, '2026-01-01', '1' from jsonb_array_elements_text($1) w`,
  ],
  ['teams', 'id int, "siteId" int', `organisation.teams select id, "siteId", 'Team' from w`],
  ['accounts', 'id uuid', `organisation.organisations select 'DIVERT', 'service' from w on conflict do nothing`],
  [
    'accounts',
    'id uuid, role text, "isDisabled" boolean',
    `account.accounts select id, id || '@divert.example', 'A ' || role, role, 'DIVERT', sha256(convert_to('key of ' || id, 'UTF8')),
      now(), case when "isDisabled" then now() end from w`,
  ],
  ['accounts', 'id uuid, sites int[]', 'account.account_sites select id, unnest(sites) from w'],
  [
    'accounts',
    'id uuid, teams int[], leads int[]',
    'account.account_teams select id, team, team = any (leads) from w, unnest(teams) team',
  ],
  [
    'sessions',
    'proof text, "accountId" uuid, kind text, state text',
    `account.sessions select sha256(convert_to(proof, 'UTF8')), "accountId", kind, now() - interval '2 hours',
      now() + case state when 'expired' then -1 else 1 end * interval '1 hour', case state when 'revoked' then now() end from w`,
  ],
  ['people', '', `casework.people select w::uuid, ${sealed}, ${sealed}, now(), 1 from jsonb_array_elements_text($1) w`],
  [
    'cases',
    `id uuid, "personId" uuid, "siteId" int, "teamId" int, "specialistId" uuid, status text, "isOverdue" boolean, "wasTried" boolean`,
    `casework.cases (id, reference, person_id, site_id, team_id, specialist_id, status, route, setting, pathway, area, reasons,
        check_first, received_at, due_at, first_contact_at, last_event_at, sealed_referral)
      select id, id, "personId", "siteId", "teamId", "specialistId", status, 'community', 'street', 'community', 'E09000007', '{}', '{}',
        now(), now() + case when "isOverdue" then -1 else 1 end * interval '1 day',
        case when "wasTried" then now() - interval '2 days' end, now(), ${sealed} from w`,
  ],
  ['cases', 'id uuid, alias text', 'casework.reference_aliases select alias, id from w where alias is not null'],
  [
    'cases',
    'id uuid, "eventId" uuid',
    `casework.events select "eventId", id, 'referral.received', '{}', null, now(), now() from w`,
  ],
  [
    'looks',
    '"entryId" bigint, by uuid, of uuid, permission text, purpose text, "daysAgo" int',
    `audit.entries (id, at, actor_id, actor_role, surface, verb, permission, objects, request_id, purpose) overriding system value
      select "entryId", now() - "daysAgo" * interval '1 day', by, 'specialist', 'divert_casework', 'consult', permission, array[of], by, purpose from w`,
  ],
  [
    'repairs',
    'key text, "siteId" int',
    `casework.repairs select convert_to(key, 'UTF8'), "siteId", 'community', '2026-11-19', ${sealed}, 'malformed', now() from w`,
  ],
]

/** Puts a world into the database, as the superuser. Meant for a transaction that is rolled back. */
export async function arrangeWorld(client: Client, world: World) {
  for (const [list, columns, insert] of statements) {
    const rows =
      list === 'sessions'
        ? world.sessions.map((session) => ({ ...session, proof: sessionProof(session.token) }))
        : world[list]
    const source = columns ? `with w as (select * from jsonb_to_recordset($1::jsonb) as w (${columns})) ` : ''
    await client.query(`${source}insert into ${columns ? insert : insert.replaceAll('($1)', '($1::jsonb)')}`, [
      JSON.stringify(rows),
    ])
  }
}
