import pg from 'pg'

type Client = Pick<pg.Client, 'query'>
/** One connection of a login's own, for what is neither a transaction nor a visit. */
export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

type Probe = { what: string; statement: string }

/** What is not asked, because it waits, ends a connection, holds a lock for ever, or renders the whole database; and what is drawn anew. */
const notAsked = '^(random|pg_sleep|pg_terminate|pg_cancel|pg_(try_)?advisory|pg_notify|nextval|set_config)|_to_xml'

/** Every relation of PostgreSQL's own, and every function that is not a mere calculation, with arguments to try. */
export async function probesFor(superuser: Client, login: string): Promise<Probe[]> {
  const relations = await superuser.query<Probe>(
    `select c.oid::regclass::text as what, format(
        'select md5(string_agg(t::text, chr(10) order by t::text)) as answer from (select %s from %s) t',
        coalesce(string_agg(quote_ident(attname), ', ' order by attnum), '*'), c.oid::regclass) as statement
     from pg_class c left join pg_attribute a on a.attrelid = c.oid and not attisdropped
       and (attnum > 0 or c.relkind = 'r') and has_column_privilege($1, c.oid, attnum, 'select')
     where c.relkind in ('r', 'v') and c.relnamespace in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
     group by c.oid order by 1`,
    [login],
  )
  const functions = await superuser.query<{ name: string; what: string; types: string[] }>(
    `select proname as name, p.oid::regprocedure::text as what,
       array(select format_type(t, null) from unnest(proargtypes) with ordinality u (t, at) order by at) as types
     from pg_proc p where pronamespace = 'pg_catalog'::regnamespace and prokind = 'f' and provolatile <> 'i'
       and proname !~ $2 and has_function_privilege($1, p.oid, 'execute')
       and prorettype not in (select oid from pg_type where typtype = 'p' and typname not in ('record', 'void'))
     order by 2`,
    [login, notAsked],
  )
  const values = await argumentsToTry(superuser)
  const calls = functions.rows.flatMap(({ name, what, types }) =>
    combinations(types.map((type) => values[type] ?? [])).map((given) => ({
      what: `${what} of ${given.join(', ') || 'nothing'}`,
      statement: `select array_agg(answer::text)::text as answer from (select pg_catalog.${name}(${given.join(', ')}) as answer) t`,
    })),
  )
  return [...relations.rows, ...calls]
}

/** Objects of the room that must stay silent, and the next transactions' numbers. */
async function argumentsToTry(superuser: Client): Promise<Record<string, string[]>> {
  const { rows } = await superuser.query<{ cases: number; toast: number; database: number; next: number }>(
    `select 'casework.cases'::regclass::oid as cases, reltoastrelid as toast, pg_current_xact_id()::text::int as next,
       (select oid from pg_database where datname = current_database()) as database
     from pg_class where oid = 'casework.cases'::regclass`,
  )
  const { cases, toast, database, next } = rows[0]!
  const names = [`'casework.cases'`, 'current_database()']
  return {
    oid: [cases, toast, database].map((oid) => `'${oid}'::oid`),
    regclass: [cases, toast].map((oid) => `'${oid}'::regclass`),
    xid: [3, next, next + 20].map((xid) => `'${xid}'::xid`),
    xid8: [3, next, next + 20].map((xid) => `'${xid}'::xid8`),
    text: [...names.map((name) => `${name}::text`), `'main'`],
    name: names.map((name) => `${name}::name`),
    integer: ['0', '1'],
    smallint: ['0::int2', '1::int2'],
    bigint: ['0::int8', '1::int8'],
    boolean: ['false'],
    bytea: [`'\\x00'::bytea`],
    pg_lsn: [`'0/0'::pg_lsn`],
  }
}

function combinations(lists: string[][]): string[][] {
  return lists.reduce<string[][]>((made, list) => made.flatMap((one) => list.map((value) => [...one, value])), [[]])
}

/** What a login is answered, by what was asked: a digest, a value, or the SQLSTATE of a refusal. */
export async function answers(login: Client, probes: Probe[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const { what, statement } of probes) {
    const answer = await login.query<{ answer: string }>(statement).then(
      ({ rows }) => String(rows[0]?.answer),
      (error: { code?: string }) => `refused: ${error.code}`,
    )
    found.set(what, answer)
  }
  return found
}

/** What was answered otherwise the second time. */
export function moved(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before].filter(([what, answer]) => after.get(what) !== answer).map(([what]) => what)
}
