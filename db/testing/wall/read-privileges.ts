import type { Attempt } from './attempts'
import type { Client } from './objects'

/** The same attempts as PostgreSQL's own functions judge them: for the roles nobody can log in as, and as a second opinion. */
export async function readPrivileges(client: Client, role: string, attempts: Attempt[]): Promise<Attempt[]> {
  const asked = attempts.map(({ kind, on, verb, column }) => ({
    kind,
    thing: on,
    // nextval() is open to either privilege.
    verb: kind === 'sequence' && verb === 'usage' ? 'usage, update' : verb,
    col: column ?? null,
  }))
  const { rows } = await client.query<{ may: boolean }>(question, [role, JSON.stringify(asked)])
  return attempts.filter((_attempt, place) => rows[place]?.may)
}

const question = `
  select case
    when kind = 'database' then has_database_privilege($1, thing, verb)
    when kind = 'schema' then has_schema_privilege($1, thing, verb)
    when not has_schema_privilege($1, split_part(thing, '.', 1), 'usage') then false
    when kind = 'sequence' then has_sequence_privilege($1, thing, verb)
    when kind = 'function' then has_function_privilege($1, thing, verb)
    when col is not null then has_column_privilege($1, thing, col, verb)
    else has_table_privilege($1, thing, verb) end as may
  from rows from (jsonb_to_recordset($2::jsonb) as (kind text, thing text, verb text, col text)) with ordinality
    as asked (kind, thing, verb, col, place) order by place`
