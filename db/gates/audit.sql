-- The one way to write the audit log from a surface: the database adds who, in which role, and through which login.
-- Owned by divert_gate_audit, which can add an entry and read none.

grant usage on schema audit, account to divert_gate_audit;
grant insert on audit.entries to divert_gate_audit;
create policy writes_entries on audit.entries for insert to divert_gate_audit with check (true);
grant execute on function account.staff() to divert_gate_audit;

set local role divert_gate_audit;

create function audit.record(verb text, permission text, objects uuid[], request_id uuid) returns void
  language sql security definer set search_path = pg_catalog
  as $$
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id)
    select now(), s.id, s.role, session_user, verb, permission, objects, request_id
    from (select 1) one left join account.staff() s on true
  $$;

reset role;
