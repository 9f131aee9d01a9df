import type pg from 'pg'

export type Client = Pick<pg.Client, 'query'>

export type Column = { name: string; type: string; inKey: boolean }
export type Relation = { schema: string; name: string; kind: 'table' | 'view' | 'sequence'; columns: Column[] }
export type Routine = {
  schema: string
  name: string
  signature: string
  types: string[]
  kind: 'function' | 'procedure'
}
export type Catalogue = { database: string; schemas: string[]; relations: Relation[]; routines: Routine[] }

/** Where a trial may put what it makes; the catalogue leaves it out. */
export const scratchSchema = 'scratch'

/** True of a schema that is neither PostgreSQL's own nor the trial's. For use in SQL, given an expression for the name. */
export const isOurs = (name: string) =>
  `(${name} !~ '^pg_' and ${name} not in ('information_schema', '${scratchSchema}'))`

/** A trigger's function is refused to everybody before anybody's privileges are looked at. */
const isCallable = `p.prorettype <> 'pg_catalog.trigger'::regtype`

/** Everything that can be named in this database, by PostgreSQL's own account of it. */
export async function readCatalogue(client: Client): Promise<Catalogue> {
  const database = await client.query<{ name: string }>('select current_database() as name')
  const schemas = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where ${isOurs('nspname')} order by 1`,
  )
  const relations = await client.query<Relation>(`
    select n.nspname as schema, c.relname as name,
      case c.relkind when 'S' then 'sequence' when 'r' then 'table' when 'p' then 'table' else 'view' end as kind,
      array(select jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
              'inKey', exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)))
            from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${isOurs('n.nspname')} order by 1, 2`)
  const routines = await client.query<Routine>(`
    select n.nspname as schema, p.proname as name, p.oid::regprocedure::text as signature,
      array(select format_type(t, null) from unnest(p.proargtypes) with ordinality as given(t, place) order by place) as types,
      case p.prokind when 'p' then 'procedure' else 'function' end as kind
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${isOurs('n.nspname')} and ${isCallable} order by 1, 2, 3`)
  return {
    database: database.rows[0]!.name,
    schemas: schemas.rows.map(({ name }) => name),
    relations: relations.rows,
    routines: routines.rows,
  }
}
