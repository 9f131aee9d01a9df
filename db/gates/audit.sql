-- The one way to write the audit log from a surface: the database adds who, in which role, and through which login.
-- And the ways to read from it there: who has looked at one case, which cases somebody said why they opened, and what a
-- lead is told of that. Owned by divert_gate_audit, which can add an entry and change none.

grant usage on schema audit, account, casework to divert_gate_audit;
grant select, insert on audit.entries to divert_gate_audit;
create policy writes_entries on audit.entries for insert to divert_gate_audit with check (true);
create policy reads_entries_for_looks on audit.entries for select to divert_gate_audit using (true);
grant execute on function account.staff(), account.staff_id(), account.casework_sites(), account.led_teams() to divert_gate_audit;

-- Which cases the session in question may see, so that nobody learns that another site's case exists.
grant select (id, site_id, team_id) on casework.cases to divert_gate_audit;
create policy finds_cases_of_the_session on casework.cases for select to divert_gate_audit
  using (site_id = any ((select account.casework_sites())::int[]));

-- What an administrator changed, to put a hash of it into the log.
grant usage on schema organisation to divert_gate_audit;
grant select on organisation.changes to divert_gate_audit;
create policy hashes_changes on organisation.changes for select to divert_gate_audit using (true);

set local role divert_gate_audit;

-- SHA-256 of one change as text: names and addresses are in it, so what leaves the database is this alone.
create function audit.hash_of_change(change organisation.changes) returns bytea
  language sql immutable set search_path = pg_catalog
  as $$
    select sha256(convert_to(jsonb_build_array(change.id, trunc(extract(epoch from change.at) * 1000000)::bigint,
      change.actor_id, change.room, change.object, change.before, change.after)::text, 'UTF8'))
  $$;

-- What this transaction changed so far, as one hash; null where it changed nothing. The first look finds the newest
-- change that is older than any transaction lasts, so that a long record is not gone through for every line of the log.
create function audit.hash_of_changes(actor uuid) returns bytea
  language sql stable set search_path = pg_catalog
  as $$
    select sha256(string_agg(audit.hash_of_change(c), ''::bytea order by c.id)) from organisation.changes c
    where c.at = now() and c.actor_id is not distinct from hash_of_changes.actor
      and c.id > coalesce((select o.id from organisation.changes o where o.at < now() - interval '10 minutes'
        order by o.id desc limit 1), 0)
  $$;

create function audit.record(verb text, permission text, objects uuid[], request_id uuid, purpose text) returns void
  language sql security definer set search_path = pg_catalog
  as $$
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id, purpose, change_hash)
    select now(), s.id, s.role, session_user, verb, permission, objects, request_id, purpose, audit.hash_of_changes(s.id)
    from (select 1) one left join account.staff() s on true
  $$;

-- For whoever verifies the log: which changes there are, by whom and when, and their hashes. Not what was changed.
create function audit.changes_noted(after bigint, most int, out id bigint, out micros text, out actor_id uuid, out hash bytea)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$
    select c.id, trunc(extract(epoch from c.at) * 1000000)::text, c.actor_id, audit.hash_of_change(c)
    from organisation.changes c where c.id > changes_noted.after order by c.id limit most
  $$;

-- Says nothing of the other cases that the same list showed.
create function audit.looks_at(case_id uuid, out id bigint, out at timestamptz, out actor_id uuid, out actor_role text,
    out verb text, out permission text, out purpose text)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$
    select e.id, e.at, e.actor_id, e.actor_role, e.verb, e.permission, e.purpose from audit.entries e
    where e.objects @> array[looks_at.case_id] and exists (select from casework.cases c where c.id = looks_at.case_id)
  $$;

-- The cases of other teams that the session's holder said why they open, today in London. The policies of casework ask
-- this, so that such a case is open to nobody whose reason is not in the log.
create function audit.opened_today(out case_id uuid, out purpose text)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$
    select e.objects[1], (array_agg(e.purpose order by e.id desc))[1] from audit.entries e
    where e.actor_id = (select account.staff_id()) and e.purpose is not null and e.permission = 'case:open'
      and e.at >= date_trunc('day', now(), 'Europe/London')
    group by 1
  $$;

-- Who opened a case of a team that the session's holder leads from outside that team, and why.
create function audit.openings_told(since timestamptz, out id bigint, out case_id uuid, out at timestamptz, out actor_id uuid, out purpose text)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$
    select e.id, c.id, e.at, e.actor_id, e.purpose from audit.entries e join casework.cases c on c.id = e.objects[1]
    where e.purpose is not null and e.permission = 'case:open' and e.at >= openings_told.since
      and c.team_id = any ((select account.led_teams())::int[]) and e.actor_id <> (select account.staff_id())
  $$;

reset role;
