-- What managers may count. The views belong to divert_gate_insight, which reads codes and dates and no sealed column.
-- Workload figures (carrying, waiting, overdue) are exact; a manager sees the sites they manage.

grant usage on schema insight, casework, account, organisation to divert_gate_insight;
grant select (id, site_id, team_id, specialist_id, status, route, pathway, received_at, due_at, first_contact_at, taken_at, tries, next_on, last_event_at, closed_at)
  on casework.cases to divert_gate_insight;
grant select (id, name, role, disabled_at) on account.accounts to divert_gate_insight;
grant select on account.account_sites, organisation.sites to divert_gate_insight;
grant execute on function account.insight_sites() to divert_gate_insight;

create policy counts_cases on casework.cases for select to divert_gate_insight using (true);
create policy names_specialists on account.accounts for select to divert_gate_insight using (role in ('specialist', 'practice_lead'));
create policy places_specialists on account.account_sites for select to divert_gate_insight using (true);
create policy names_counted_sites on organisation.sites for select to divert_gate_insight using (true);

set local role divert_gate_insight;

create view insight.sites with (security_barrier) as
  select id, name from organisation.sites where id = any((select account.insight_sites())::int[]);

create view insight.new_referrals with (security_barrier) as
  select site_id, (received_at at time zone 'Europe/London')::date as received_on, route, count(*)::int as referrals
  from casework.cases where site_id = any((select account.insight_sites())::int[])
  group by 1, 2, 3;

-- By the London day on which first contact fell due: how many were due, and how many had been tried in time.
create view insight.first_contacts with (security_barrier) as
  select site_id, (due_at at time zone 'Europe/London')::date as due_on, route,
    count(*)::int as due, (count(*) filter (where first_contact_at <= due_at))::int as in_time
  from casework.cases where site_id = any((select account.insight_sites())::int[]) and due_at < now()
  group by 1, 2, 3;

create view insight.waiting with (security_barrier) as
  select site_id, route, count(*)::int as waiting, (count(*) filter (where due_at < now()))::int as overdue
  from casework.cases where site_id = any((select account.insight_sites())::int[]) and status = 'waiting'
  group by 1, 2;

-- Every open case with a specialist is in exactly one column: an overdue one counts as overdue and nowhere else.
-- A specialist with nothing to carry is listed too, unless their account is disabled.
create view insight.caseloads with (security_barrier) as
  select s.site_id, a.id as specialist_id, a.name as specialist,
    (count(*) filter (where c.status in ('waiting', 'trying_to_reach') and not o.overdue))::int as trying_to_reach,
    (count(*) filter (where c.status = 'working_together' and not o.overdue))::int as working_together,
    (count(*) filter (where c.status = 'paused' and not o.overdue))::int as paused,
    (count(*) filter (where o.overdue))::int as overdue
  from account.account_sites s
    join account.accounts a on a.id = s.account_id
    left join casework.cases c on c.specialist_id = a.id and c.site_id = s.site_id and c.status <> 'closed'
    cross join lateral (select coalesce(c.next_on < (now() at time zone 'Europe/London')::date, false)
      or coalesce(c.first_contact_at is null and c.due_at < now(), false) as overdue) o
  where s.site_id = any((select account.insight_sites())::int[])
  group by 1, 2, 3, a.role, a.disabled_at
  having count(c.id) > 0 or (a.role = 'specialist' and a.disabled_at is null);

reset role;
