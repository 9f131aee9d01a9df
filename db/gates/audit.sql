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

set local role divert_gate_audit;

create function audit.record(verb text, permission text, objects uuid[], request_id uuid, purpose text) returns void
  language sql security definer set search_path = pg_catalog
  as $$
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id, purpose)
    select now(), s.id, s.role, session_user, verb, permission, objects, request_id, purpose
    from (select 1) one left join account.staff() s on true
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
