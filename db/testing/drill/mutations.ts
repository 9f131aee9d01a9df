import { isOurs, type Client } from '../wall/objects'
import type { Mutation } from './mutation'
import { weakenedBodies } from './weakened-bodies'

const ours = (column: string) => isOurs(`${column}::regnamespace::text`)

/** Grants as the catalogue has them: each taken away, by whoever gave it, and each for some columns widened to the table. */
const grants = `
  with held as (
    select 'table' as kind, oid::regclass::text as thing, null::text as col, relacl as acl, relowner as owner from pg_class
      where relkind in ('r', 'v', 'S') and ${ours('relnamespace')}
    union all select 'column', attrelid::regclass::text, attname, attacl, relowner from pg_attribute join pg_class c on c.oid = attrelid
      where attacl is not null and ${ours('relnamespace')}
    union all select 'schema', nspname, null, nspacl, nspowner from pg_namespace where ${isOurs('nspname')}
    union all select 'function', p.oid::regprocedure::text, null, proacl, proowner from pg_proc p
      where ${ours('pronamespace')} or proacl::text like '%divert_%' and exists (select from aclexplode(proacl) a
        where a.grantee::regrole::text in (select rolname from pg_roles where rolname like 'divert_%' and rolname <> 'divert_setup'))
    union all select 'database', quote_ident(datname), null, datacl, datdba from pg_database where datname = current_database()
  ), each as (
    select h.*, a.grantor::regrole::text as grantor, a.grantee::regrole::text as grantee, a.privilege_type as verb
    from held h, aclexplode(h.acl) a where a.grantee <> 0 and a.grantee <> h.owner and a.grantee::regrole::text not in ('divert_setup', 'postgres'))
  select 'grant taken away' as kind, format('%s %s%s on %s from %s', verb, kind, coalesce(' (' || col || ')', ''), thing, grantee) as what,
    format('set local role %s; revoke %s%s on %s %s from %s; reset role', grantor, verb, coalesce(' (' || quote_ident(col) || ')', ''),
      case kind when 'column' then 'table' else kind end, thing, grantee) as statement from each
  union all select distinct 'grant of some columns widened', format('%s on %s to %s', verb, thing, grantee),
    format('grant %s on %s to %s', verb, thing, grantee) from each where kind = 'column'`

/** What PUBLIC must not have. */
const everybody = `
  select 'given to everybody' as kind, format('execute %s', p.oid::regprocedure) as what,
    format('grant execute on function %s to public', p.oid::regprocedure) as statement from pg_proc p where ${ours('pronamespace')}
  union all select 'given to everybody', format('usage on schema %s', nspname), format('grant usage on schema %I to public', nspname)
    from pg_namespace where ${isOurs('nspname')}
  union all select 'given to everybody', 'connect', format('grant connect on database %I to public', current_database())`

const policies = `
  select 'policy dropped' as kind, format('%s on %s.%s', policyname, schemaname, tablename) as what,
    format('drop policy %I on %I.%I', policyname, schemaname, tablename) as statement from pg_policies where ${isOurs('schemaname')}
  union all select 'policy shows every row', format('%s on %s.%s', policyname, schemaname, tablename),
    format('alter policy %I on %I.%I using (true)', policyname, schemaname, tablename) from pg_policies
    where ${isOurs('schemaname')} and qual <> 'true'
  union all select 'policy takes every row', format('%s on %s.%s', policyname, schemaname, tablename),
    format('alter policy %I on %I.%I with check (true)', policyname, schemaname, tablename) from pg_policies
    where ${isOurs('schemaname')} and with_check <> 'true'`

const tables = `
  select 'row security not forced' as kind, oid::regclass::text as what, format('alter table %s no force row level security', oid::regclass) as statement
    from pg_class where relkind = 'r' and relforcerowsecurity and ${ours('relnamespace')}
  union all select 'row security off', oid::regclass::text, format('alter table %s disable row level security', oid::regclass)
    from pg_class where relkind = 'r' and relrowsecurity and ${ours('relnamespace')}
  union all select 'view without its barrier', oid::regclass::text, format('alter view %s reset (security_barrier)', oid::regclass)
    from pg_class where relkind = 'v' and ${ours('relnamespace')}
  union all select 'view of another owner', oid::regclass::text, format('alter view %s owner to divert_owner', oid::regclass)
    from pg_class where relkind = 'v' and ${ours('relnamespace')}`

const functions = `
  select 'function without its search path' as kind, oid::regprocedure::text as what, format('alter function %s reset search_path', oid::regprocedure) as statement
    from pg_proc where ${ours('pronamespace')}
  union all select 'function turned', oid::regprocedure::text,
    format('alter function %s security %s', oid::regprocedure, case when prosecdef then 'invoker' else 'definer' end) from pg_proc where ${ours('pronamespace')}
  union all select 'function of another owner', oid::regprocedure::text, format('alter function %s owner to divert_owner', oid::regprocedure)
    from pg_proc where prosecdef and ${ours('pronamespace')}`

const roles = `
  select 'role with more power' as kind, format('%s %s', rolname, power) as what, format('alter role %I %s', rolname, power) as statement
    from pg_roles, unnest(array['inherit', 'createrole', 'createdb', 'bypassrls', 'replication', 'superuser']) power
    where rolname ~ '^divert_' and rolname <> 'divert_setup'
  union all select 'role in another', format('%s in divert_owner', rolname), format('grant divert_owner to %I', rolname)
    from pg_roles where rolname ~ '^divert_' and rolname not in ('divert_setup', 'divert_owner')
  union all select 'role in another', format('%s in divert_casework', rolname), format('grant divert_casework to %I', rolname)
    from pg_roles where rolname ~ '^divert_' and rolname not in ('divert_setup', 'divert_owner', 'divert_casework')`

/** Every grant, policy and guard of this database, weakened or taken away one at a time. */
export async function mutationsOf(client: Client): Promise<Mutation[]> {
  const found: Mutation[] = []
  for (const question of [grants, everybody, policies, tables, functions, roles])
    found.push(...(await client.query<Mutation>(question)).rows)
  return [...found, ...(await weakenedBodies(client))]
}
