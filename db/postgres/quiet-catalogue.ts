/**
 * Views and functions of PostgreSQL's own by which any login sees how much happens in tables that it may not read, or by
 * which it could hold the lock that another waits for.
 */
const counters = {
  views: '^pg_(stat|statio)_(?!.*ext$)|^pg_(stats|locks|shmem_allocations|prepared_xacts|replication)',
  functions: [
    '^pg_stat_|^pg_control_|^pg_current_(wal|xact|snapshot)|^pg_last_|^pg_lock_status|^pg_(safe_snapshot_)?blocking_pids|^pg_prepared_xact$',
    '^pg_(relation|table|total_relation|indexes|database|tablespace)_size$',
    // How far the transactions have come, asked the other way round: is this number used yet, and how long ago?
    '^txid_|^pg_xact_|^pg_export_snapshot$|^mxid_age$|^pg_get_multixact',
    // These answer with the position in the write-ahead log, and with the next number for a stored value.
    '^pg_logical_emit_message$|^lo_|^lo(read|write)$',
    '^pg_(try_)?advisory_',
  ].join('|'),
}
const countingColumns = {
  pg_class: ['reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid'],
  pg_database: ['datfrozenxid', 'datminmxid'],
}

/**
 * For the superuser of a new cluster, in template1: from then on only `keeper` may look at sizes and counters, and the
 * databases that nobody needs are closed. A LISTEN cannot be taken away, and a server of somebody else's stays as it is.
 */
export function quietCatalogue(keeper: string): string[] {
  const each = (query: string, take: string, give: string) =>
    `for thing in ${query} loop execute format('${take}', thing); execute format('${give}', thing); end loop;`
  const columns = ([relation, counting]: [string, string[]]) =>
    each(
      `select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = '${relation}'::regclass
         and not attisdropped and attname not in (${counting.map((name) => `'${name}'`).join(', ')})`,
      `revoke select on ${relation} from public`,
      `grant select (%s) on ${relation} to public`,
    )
  const statements = [
    `do $$ declare thing text; begin
      ${each(
        `select oid::regclass from pg_class where relnamespace = 'pg_catalog'::regnamespace and relkind = 'v' and relname ~ '${counters.views}'`,
        'revoke all on %s from public',
        `grant select on %s to ${keeper}`,
      )}
      ${each(
        `select oid::regprocedure from pg_proc where pronamespace = 'pg_catalog'::regnamespace
           and (proname ~ '${counters.functions}' or oid = 'age(xid)'::regprocedure)`,
        'revoke all on function %s from public',
        `grant execute on function %s to ${keeper} with grant option`,
      )}
      ${Object.entries(countingColumns).map(columns).join(' ')}
    end $$;`,
    `grant select on ${Object.keys(countingColumns).join(', ')} to ${keeper};`,
    'revoke all on database postgres, template1 from public;',
  ]
  // A server in single-user mode takes a statement a line.
  return statements.map((statement) => statement.replace(/\s+/g, ' '))
}
