import { isOurs, type Client } from './objects'

/** Every row policy, in one line each. */
export async function readPolicies(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    select format('%s.%s: %s, for %s: %s', schemaname, tablename, array_to_string(roles, ' and '), lower(cmd), policyname) as line
    from pg_policies where ${isOurs('schemaname')} order by schemaname, tablename, roles, cmd, policyname`)
  return rows.map(({ line }) => line)
}

/** Every function that runs with its owner's rights and not with its caller's. */
export async function readDefiners(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    select format('%s, as %s', p.oid::regprocedure, pg_get_userbyid(p.proowner)) as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${isOurs('n.nspname')} order by 1`)
  return rows.map(({ line }) => line)
}

/** Every view, which reads with its owner's rights. */
export async function readViews(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    select format('%s.%s, as %s', n.nspname, c.relname, pg_get_userbyid(c.relowner)) as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${isOurs('n.nspname')} order by 1`)
  return rows.map(({ line }) => line)
}
