-- Staff sign-in, and the look-up that tells every other room's policies who is asking.
-- Owned by divert_gate_account, which may touch staff accounts and staff sessions and nothing else.

grant usage on schema account, audit, organisation to divert_gate_account;
grant select on account.accounts, account.account_sites, account.account_teams, account.salt_secret, organisation.sites to divert_gate_account;
grant select, insert, update (revoked_at, last_seen_at) on account.sessions to divert_gate_account;
grant select, insert, update, delete on account.sign_in_failures to divert_gate_account;
grant select on account.sign_in_rules to divert_gate_account;
grant insert on audit.entries to divert_gate_account;

-- Officers do not exist on this side.
create policy staff_accounts on account.accounts for select to divert_gate_account using (role <> 'officer');
create policy sites_of_staff on account.account_sites for select to divert_gate_account using (true);
create policy teams_of_staff on account.account_teams for select to divert_gate_account using (true);
create policy names_of_sites on organisation.sites for select to divert_gate_account using (true);
create policy salts_for_staff on account.salt_secret for select to divert_gate_account using (true);
create policy rules_of_staff on account.sign_in_rules for select to divert_gate_account using (role <> 'officer');
create policy staff_sessions on account.sessions to divert_gate_account using (kind = 'staff') with check (kind = 'staff');
create policy staff_failures on account.sign_in_failures to divert_gate_account using (kind = 'staff') with check (kind = 'staff');
create policy writes_staff_sign_ins on audit.entries for insert to divert_gate_account with check (verb = 'sign_in');

set local role divert_gate_account;

create function account.staff(out id uuid, out role text, out name text, out site_ids int[], out site_names text[], out team_ids int[],
    out proven_at timestamptz, out idle_minutes int, out shortcuts boolean, out news_read text, out is_introduced boolean)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.session_holder() $$;

-- Opens a visit: remembers for this transaction alone whose session it is, and says who that is. A quiet one, made by no
-- hand, keeps nobody signed in.
create function account.enter(proof text, quiet boolean default false, out id uuid, out role text, out name text, out site_ids int[], out site_names text[], out team_ids int[],
    out proven_at timestamptz, out idle_minutes int, out shortcuts boolean, out news_read text, out is_introduced boolean)
  returns setof record language plpgsql security definer set search_path = pg_catalog
  as $$ begin
    perform set_config('divert.session', proof, true);
    return query select * from account.session_holder();
    if not quiet then perform account.touch_session(); end if;
  end $$;

create function account.staff_id() returns uuid
  language sql stable security definer set search_path = pg_catalog
  as $$ select h.id from account.session_holder() h $$;

create function account.casework_sites() returns int[]
  language sql stable security definer set search_path = pg_catalog
  as $$ select coalesce((select h.site_ids from account.session_holder() h where h.role in ('specialist', 'practice_lead')), '{}') $$;

create function account.casework_teams() returns int[]
  language sql stable security definer set search_path = pg_catalog
  as $$ select coalesce((select h.team_ids from account.session_holder() h where h.role in ('specialist', 'practice_lead')), '{}') $$;

-- The teams whose lead is told when somebody else opens a case of theirs.
create function account.led_teams() returns int[]
  language sql stable security definer set search_path = pg_catalog
  as $$
    select array(select t.team_id from account.account_teams t join account.session_holder() h on h.id = t.account_id
      where t.is_lead and h.role = 'practice_lead')
  $$;

create function account.insight_sites() returns int[]
  language sql stable security definer set search_path = pg_catalog
  as $$ select coalesce((select h.site_ids from account.session_holder() h where h.role in ('practice_lead', 'figures_manager')), '{}') $$;

create function account.is_administrator() returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from account.session_holder() h where h.role = 'administrator') $$;

create function account.own_details(out email text, out organisation text)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.holder_details() $$;

create function account.password_salt(email text) returns bytea
  language sql stable security definer set search_path = pg_catalog
  as $$ select account.salt_of(email) $$;

create function account.sign_in(email text, password_key bytea, proof text, device text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.open_session('staff', email, password_key, proof, device) $$;

create function account.sign_out(everywhere boolean) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.close_sessions(everywhere) $$;

reset role;
