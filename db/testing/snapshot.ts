import type pg from 'pg'

/** What must not move when somebody does what they may not: every table but those that signing in, asking for a
 * new password, and auditing write to. */
export async function snapshot(superuser: Pick<pg.Pool, 'query'>): Promise<string> {
  const { rows } = await superuser.query<{ name: string }>(`
    select oid::regclass::text as name from pg_class where relkind = 'r'
      and relnamespace::regnamespace::text in ('organisation', 'account', 'intake', 'casework')
      and oid::regclass::text not in ('account.sessions', 'account.sign_in_failures', 'account.reset_requests') order by 1`)
  const counts = rows.map(
    ({ name }) => `select '${name}' as name, count(*) as rows, sum(xmin::text::bigint) as changes from ${name}`,
  )
  return JSON.stringify((await superuser.query(counts.join(' union all '))).rows)
}

/** How many envelopes lie in the letter box. */
export async function waitingToBeOpened(superuser: Pick<pg.Pool, 'query'>): Promise<number> {
  const { rows } = await superuser.query<{ found: number }>('select count(*)::int as found from intake.envelopes')
  return rows[0]!.found
}
