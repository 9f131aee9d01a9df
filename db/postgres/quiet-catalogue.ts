/** Views and functions of PostgreSQL's own by which any login sees how much happens in tables that it may not read. */
const counters = {
  views: '^pg_(stat|statio)_(?!.*ext$)|^pg_(locks|shmem_allocations|prepared_xacts|replication)',
  functions:
    '^(pg_stat_get|pg_control_|pg_current_(wal|xact|snapshot)|pg_last_|txid_|pg_lock_status|pg_(safe_snapshot_)?blocking_pids)|^pg_prepared_xact$|^pg_(relation|table|total_relation|indexes|database|tablespace)_size$',
}
const countingColumns = ['reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid']

/**
 * For the superuser of a new cluster, in template1: from then on only `keeper` may look at sizes and counters, and the
 * databases that nobody needs are closed. A LISTEN cannot be taken away, and a server of somebody else's stays as it is.
 */
export function quietCatalogue(keeper: string): string[] {
  const each = (query: string, take: string, give: string) =>
    `for thing in ${query} loop execute format('${take}', thing); execute format('${give}', thing); end loop;`
  const columns = `select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = 'pg_class'::regclass
    and not attisdropped and attname not in (${countingColumns.map((name) => `'${name}'`).join(', ')})`
  const statements = [
    `do $$ declare thing text; begin
      ${each(
        `select oid::regclass from pg_class where relnamespace = 'pg_catalog'::regnamespace and relkind = 'v' and relname ~ '${counters.views}'`,
        'revoke all on %s from public',
        `grant select on %s to ${keeper}`,
      )}
      ${each(
        `select oid::regprocedure from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ '${counters.functions}'`,
        'revoke all on function %s from public',
        `grant execute on function %s to ${keeper}`,
      )}
      ${each(columns, 'revoke select on pg_class from public', 'grant select (%s) on pg_class to public')}
    end $$;`,
    `grant select on pg_class to ${keeper};`,
    'revoke all on database postgres, template1 from public;',
  ]
  // A server in single-user mode takes a statement a line.
  return statements.map((statement) => statement.replace(/\s+/g, ' '))
}
