import { gateRoles, jobsSchema, loginRoles, ownerRole, rooms } from '../../login-roles'
import { isOurs, type Client } from './objects'

const list = (names: readonly string[]) => `(${names.map((name) => `'${name}'`).join(', ')})`
const ours = [...loginRoles, ...gateRoles, ownerRole]
// The one exception: graphile-worker's schema and all in it belongs to the worker's login.
const ownedByWorker = (schema: string, owner: string) => `(${schema} = '${jobsSchema}' and ${owner} = 'divert_worker')`
const inRoom = (column: string) => `${column}::regnamespace::text in ${list(rooms)}`

/** What must hold of whatever is in the database, each as a question whose every row is a sentence about what does not. */
const questions = {
  rowSecurity: `
    select format('%s has no row security', oid::regclass) from pg_class
      where relkind in ('r', 'p') and ${inRoom('relnamespace')} and not relrowsecurity
    union all select format('%s lets its owner past row security', oid::regclass) from pg_class
      where relkind in ('r', 'p') and ${inRoom('relnamespace')} and relrowsecurity and not relforcerowsecurity`,
  owners: `
    select format('%s belongs to %s', oid::regclass, pg_get_userbyid(relowner)) from pg_class
      where relkind in ('r', 'p', 'S') and ${isOurs('relnamespace::regnamespace::text')} and pg_get_userbyid(relowner) <> '${ownerRole}'
        and not ${ownedByWorker('relnamespace::regnamespace::text', 'pg_get_userbyid(relowner)')}
    union all select format('%s belongs to %s', oid::regclass, pg_get_userbyid(relowner)) from pg_class
      where relkind in ('v', 'm') and ${isOurs('relnamespace::regnamespace::text')} and pg_get_userbyid(relowner) not in ${list(gateRoles)}
        and not ${ownedByWorker('relnamespace::regnamespace::text', 'pg_get_userbyid(relowner)')}
    union all select format('schema %s belongs to %s', nspname, pg_get_userbyid(nspowner)) from pg_namespace
      where ${isOurs('nspname')} and pg_get_userbyid(nspowner) = 'divert_worker' and nspname <> '${jobsSchema}'
    union all select format('%s reaches into schema jobs', rolname) from pg_roles
      where rolname in ${list(ours)} and rolname not in ('divert_worker', 'divert_gate_mail') and has_schema_privilege(rolname, '${jobsSchema}', 'usage')
    union all select format('%s notifies everybody who listens', oid::regprocedure) from pg_proc
      where pronamespace::regnamespace::text = '${jobsSchema}' and prosrc ~* 'pg_notify|notify '`,
  views: `
    select format('%s has no security barrier', oid::regclass) from pg_class
      where relkind = 'v' and ${isOurs('relnamespace::regnamespace::text')}
        and not ${ownedByWorker('relnamespace::regnamespace::text', 'pg_get_userbyid(relowner)')}
        and not coalesce('security_barrier=true' = any(reloptions), false)`,
  definers: `
    select format('%s runs as %s, who is no gate', oid::regprocedure, pg_get_userbyid(proowner)) from pg_proc
      where prosecdef and ${isOurs('pronamespace::regnamespace::text')} and pg_get_userbyid(proowner) not in ${list(gateRoles)}
        and not ${ownedByWorker('pronamespace::regnamespace::text', 'pg_get_userbyid(proowner)')}
    union all select format('%s has no pinned search_path', oid::regprocedure) from pg_proc
      where ${isOurs('pronamespace::regnamespace::text')} and not coalesce('search_path=pg_catalog' = any(proconfig), false)`,
  roles: `
    select format('%s may %s', rolname, power) from pg_roles, lateral (values
        (rolsuper, 'do anything'), (rolinherit, 'inherit'), (rolcreaterole, 'make roles'), (rolcreatedb, 'make databases'),
        (rolbypassrls, 'go past row security'), (rolreplication, 'copy the server'),
        (rolcanlogin and rolname not in ${list(loginRoles)}, 'log in')) as powers (has, power)
      where has and rolname in ${list(ours)}
    union all select format('%s is a role nobody knows', rolname) from pg_roles
      where rolname like 'divert%' and rolname not in ${list([...ours, 'divert_setup'])}
    union all select format('%s belongs to %s', member::regrole, roleid::regrole) from pg_auth_members
      where member::regrole::text in ${list(ours)}`,
  everybody: `
    select format('everybody may %s %s', lower(privilege_type), thing) from (
      select format('the database %s', datname) as thing, coalesce(datacl, acldefault('d', datdba)) as acl
        from pg_database where datname = current_database()
      union all select format('in schema %s', nspname), coalesce(nspacl, acldefault('n', nspowner))
        from pg_namespace where ${isOurs('nspname')}
      union all select oid::regclass::text, relacl from pg_class where ${isOurs('relnamespace::regnamespace::text')}
      union all select format('%s.%s', attrelid::regclass, attname), attacl from pg_attribute join pg_class c on c.oid = attrelid
        where ${isOurs('relnamespace::regnamespace::text')}
      union all select oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner))
        from pg_proc where ${isOurs('pronamespace::regnamespace::text')}
    ) things, aclexplode(acl) where grantee = 0`,
  shutOut: `
    select format('%s cannot connect', rolname) from pg_roles
      where rolname in ${list(loginRoles)} and not has_database_privilege(rolname, current_database(), 'connect')`,
  passedOn: `
    select format('%s may hand on %s on %s', grantee::regrole, lower(privilege_type), oid::regclass)
      from pg_class, aclexplode(relacl) where ${isOurs('relnamespace::regnamespace::text')} and is_grantable and grantee <> relowner
    union all select format('%s was granted %s on %s', grantee::regrole, lower(privilege_type), oid::regclass)
      from pg_class, aclexplode(relacl) where ${isOurs('relnamespace::regnamespace::text')}
        and (grantee::regrole::text not in ${list(ours)} or grantee <> relowner and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))`,
  policies: `
    select format('%s on %s.%s is for everybody', policyname, schemaname, tablename) from pg_policies where 'public' = any(roles)
    union all select format('%s on %s.%s is for %s', policyname, schemaname, tablename, role) from pg_policies, unnest(roles) role
      where role not in ${list([...loginRoles, ...gateRoles, 'public'])}`,
}

/** Every fault in how this database is built, as sentences; none when the wall stands. */
export async function findFaults(client: Client): Promise<string[]> {
  const faults: string[] = []
  for (const question of Object.values(questions)) {
    const { rows } = await client.query<{ format: string }>(question)
    faults.push(...rows.map(({ format }) => format))
  }
  return faults
}
