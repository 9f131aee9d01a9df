-- The record of what an administrator, or a command, changed: what it was before and what it is now. And the questions
-- about work that an administrator is answered with yes or no. Owned by divert_gate_admin; no login belongs to it.

grant usage on schema organisation, account, casework to divert_gate_admin;
grant execute on function account.staff_id(), account.is_administrator() to divert_gate_admin;

-- The record grows and is never rewritten.
grant insert on organisation.changes to divert_gate_admin;
create policy notes_changes on organisation.changes for insert to divert_gate_admin with check (true);

-- What a setting was before a new one was given a date.
grant select on organisation.settings to divert_gate_admin;
create policy reads_settings_before_a_change on organisation.settings for select to divert_gate_admin using (true);

-- Whether two sites would have the same borough on one day. One change of a borough's site at a time.
grant select on organisation.site_areas to divert_gate_admin;
create policy compares_dates_of_areas on organisation.site_areas for select to divert_gate_admin using (true);
grant execute on function pg_advisory_xact_lock(bigint) to divert_gate_admin;

-- Whether a site or a team has a case that is not closed, and nothing else about any case.
grant select (site_id, team_id, status) on casework.cases to divert_gate_admin;
create policy asks_whether_there_is_work on casework.cases for select to divert_gate_admin using (status <> 'closed');

set local role divert_gate_admin;

-- Notes the columns it is told to watch, and of those only what differs: a secret cannot come into the record because
-- nobody lists it. `tg_argv`: the columns that name the row, and the columns to watch.
create function organisation.note_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog
  as $$ declare
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    becomes jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    row_key text := (select string_agg(coalesce(was, becomes) ->> k, ' ' order by n)
      from unnest(string_to_array(tg_argv[0], ' ')) with ordinality as u (k, n));
    differs text[] := array(select c from unnest(string_to_array(tg_argv[1], ' ')) c
      where coalesce(was -> c, 'null') is distinct from coalesce(becomes -> c, 'null'));
    before jsonb := (select jsonb_object_agg(c, was -> c) from unnest(differs) c where was is not null);
    after jsonb := (select jsonb_object_agg(c, becomes -> c) from unnest(differs) c where becomes is not null);
  begin
    if cardinality(differs) = 0 then return null; end if;
    if tg_table_name = 'settings' and tg_op = 'INSERT' then
      before := (select jsonb_build_object('value', s.value) from organisation.settings s
        where s.key = new.key and s.from_on < new.from_on order by s.from_on desc limit 1);
    end if;
    insert into organisation.changes (at, actor_id, room, object, before, after)
      values (now(), account.staff_id(), format('%s.%s', tg_table_schema, tg_table_name), row_key, before, after);
    return null;
  end $$;

-- A borough belongs to one site at a time; both ends of its dates count.
create function organisation.refuse_overlap() returns trigger
  language plpgsql security definer set search_path = pg_catalog
  as $$ begin
    perform pg_advisory_xact_lock(720441806);
    if exists (select from organisation.site_areas a where a.area = new.area and a.from_on <> new.from_on
        and a.from_on <= coalesce(new.to_on, 'infinity') and new.from_on <= coalesce(a.to_on, 'infinity')) then
      raise exclusion_violation;
    end if;
    return null;
  end $$;

-- Whether there is an open case at the site or, where one is named, with the team. Yes or no, to an administrator alone.
create function organisation.has_open_work(site_id int, team_id int) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
    select case when account.is_administrator() then exists (select from casework.cases c
      where c.status <> 'closed' and c.site_id = has_open_work.site_id
        and (has_open_work.team_id is null or c.team_id = has_open_work.team_id)) end
  $$;

grant execute on function organisation.note_change(), organisation.refuse_overlap() to divert_owner;
set local role divert_owner;

create trigger notes_changes after insert or update or delete on organisation.sites
  for each row execute function organisation.note_change('id', 'name ended_on');
create trigger notes_changes after insert or update or delete on organisation.teams
  for each row execute function organisation.note_change('id', 'name site_id ended_on');
create trigger notes_changes after insert or update or delete on organisation.site_areas
  for each row execute function organisation.note_change('area from_on', 'site_id from_on to_on');
create trigger notes_changes after insert or update or delete on organisation.organisations
  for each row execute function organisation.note_change('name', 'name kind ended_on');
create trigger notes_changes after insert or update or delete on organisation.settings
  for each row execute function organisation.note_change('key from_on', 'from_on value');
create trigger notes_changes after insert or update or delete on account.accounts
  for each row execute function organisation.note_change('id', 'name email role organisation disabled_at signs_in_with');
create trigger notes_changes after insert or update or delete on account.account_sites
  for each row execute function organisation.note_change('account_id', 'site_id');
create trigger notes_changes after insert or update or delete on account.account_teams
  for each row execute function organisation.note_change('account_id', 'team_id is_lead');
create trigger notes_changes after insert or update or delete on account.leave
  for each row execute function organisation.note_change('account_id', 'from_on to_on cover_id cancelled_at');
create trigger notes_changes after insert or update or delete on account.sign_in_rules
  for each row execute function organisation.note_change('role', 'needs_factor idle_minutes longest_hours');
create trigger refuses_overlap after insert or update on organisation.site_areas
  for each row execute function organisation.refuse_overlap();

revoke execute on function organisation.note_change(), organisation.refuse_overlap() from divert_owner;
reset role;

-- Which accounts have chosen a password: whether, and nothing of it.
grant select (id, password_verifier) on account.accounts to divert_gate_admin;

set local role divert_gate_admin;

create function account.with_password() returns setof uuid
  language sql stable security definer set search_path = pg_catalog
  as $$ select a.id from account.accounts a where a.password_verifier is not null and account.is_administrator() $$;

-- What holds whoever changes an account: officers and staff never become one another, and a changed address, from which
-- the password's salt comes, or another way to sign in leaves no password. An administrator is one while they change another, and changes nobody
-- else at the same moment as another administrator does: so two cannot take each other's place away.
create function account.guard_account() returns trigger
  language plpgsql security definer set search_path = pg_catalog
  as $$ begin
    if (old.role = 'officer') <> (new.role = 'officer') then
      raise exception using errcode = '42501', message = 'an officer stays an officer';
    end if;
    if new.email <> old.email or new.signs_in_with <> old.signs_in_with then new.password_verifier := null; end if;
    if session_user = 'divert_admin' then
      perform pg_advisory_xact_lock(720441807);
      if not account.is_administrator() or new.id = account.staff_id() then
        raise exception using errcode = '42501', message = 'not by this administrator';
      end if;
    end if;
    return new;
  end $$;

grant execute on function account.guard_account() to divert_owner;
set local role divert_owner;
create trigger guards_accounts before update of email, role, disabled_at, signs_in_with on account.accounts
  for each row execute function account.guard_account();
revoke execute on function account.guard_account() from divert_owner;
reset role;
