-- Sign-in and sessions, written once for both sides of the wall. These functions run with the rights of the gate that
-- calls them, so the intake gate's policies let them see officers alone, and the account gate's staff alone.

grant usage on schema account to divert_gate_account, divert_gate_intake;
grant usage on schema intake to divert_gate_intake;

set local role divert_owner;

-- What the web process presented, hashed once more: the table holds this.
create function account.session_hash() returns bytea
  language sql stable set search_path = pg_catalog
  as $$ select sha256(convert_to(nullif(current_setting('divert.session', true), ''), 'UTF8')) $$;

-- How a role signs in: what an administrator settled, or else these. Officers have 12 hours and their form's own 15
-- minutes; everybody else an hour without a request, and 12 in all; an administrator half an hour. The cookie lasts a day
-- (db/words/sessions.ts), so no session lasts longer.
create function account.rule_of(of_role text, out needs_factor boolean, out idle_minutes int, out longest_hours int)
  returns record language sql stable set search_path = pg_catalog
  as $$
    select coalesce(r.needs_factor, of_role <> 'officer'),
      coalesce(r.idle_minutes, case of_role when 'officer' then 720 when 'administrator' then 30 else 60 end),
      least(coalesce(r.longest_hours, 12), 24)
    from (select 1) one left join account.sign_in_rules r on r.role = of_role
  $$;

create function account.session_holder(out id uuid, out role text, out name text, out site_ids int[], out site_names text[], out team_ids int[],
    out proven_at timestamptz, out idle_minutes int, out shortcuts boolean, out news_read text, out is_introduced boolean)
  returns setof record language sql stable set search_path = pg_catalog
  as $$
    select a.id, a.role, a.name,
      array(select s.site_id from account.account_sites s where s.account_id = a.id order by s.site_id),
      array(select o.name from account.account_sites s join organisation.sites o on o.id = s.site_id
            where s.account_id = a.id order by s.site_id),
      array(select t.team_id from account.account_teams t where t.account_id = a.id order by t.team_id),
      n.proven_at, rule.idle_minutes, coalesce(p.shortcuts, true), p.news_read, p.introduced_at is not null
    from account.sessions n join account.accounts a on a.id = n.account_id cross join account.rule_of(a.role) rule
      left join account.preferences p on p.account_id = a.id
    where n.token_hash = account.session_hash()
      and n.revoked_at is null and n.expires_at > now() and a.disabled_at is null and not n.awaits_factor
      and n.last_seen_at > now() - make_interval(mins => rule.idle_minutes)
  $$;

-- A request was made in this session: what is idle is counted from here. To the minute, so that reading stays reading,
-- and never waiting for another request of the same session.
create function account.touch_session() returns void
  language sql set search_path = pg_catalog
  as $$
    update account.sessions s set last_seen_at = now()
    where s.token_hash = (select n.token_hash from account.sessions n
      where n.token_hash = account.session_hash() and n.last_seen_at < now() - interval '1 minute'
        and exists (select from account.session_holder()) for update skip locked)
  $$;

-- What somebody is told about their own account, and about nobody else's.
create function account.holder_details(out email text, out organisation text)
  returns setof record language sql stable set search_path = pg_catalog
  as $$ select a.email, a.organisation from account.accounts a where a.id = (select h.id from account.session_holder() h) $$;

-- The same for an address that has an account and for one that has none.
create function account.salt_of(email text) returns bytea
  language sql stable set search_path = pg_catalog
  as $$ select substring(sha256(secret || convert_to(lower(email), 'UTF8')) for 16) from account.salt_secret $$;

-- Opens a session if `password_key` (the argon2id output) belongs to this address. Never says why not: an unknown
-- address is counted and locked like a known one, and every attempt runs the same statements.
create function account.open_session(kind text, email text, password_key bytea, proof text, device text) returns boolean
  language plpgsql set search_path = pg_catalog
  as $$ declare
    address_hash bytea := sha256(convert_to(lower(open_session.email), 'UTF8'));
    is_locked boolean;
    holder_id uuid;
    holder_role text;
    is_new_device boolean;
  begin
    insert into account.sign_in_failures as f (email_hash, kind, failures, last_at) values (address_hash, open_session.kind, 1, now())
      on conflict on constraint sign_in_failures_email_hash_kind_pk do update
        set failures = case when f.last_at < now() - interval '15 minutes' then 1 else f.failures + 1 end,
          last_at = case when f.failures > 10 and f.last_at >= now() - interval '15 minutes' then f.last_at else now() end
      returning failures > 10 into is_locked;
    select a.id, a.role into holder_id, holder_role from account.accounts a
      where a.email = lower(open_session.email) and a.password_verifier = sha256(open_session.password_key)
        and a.disabled_at is null and a.signs_in_with = 'password' and not is_locked;
    if holder_id is null then return false; end if;
    delete from account.sign_in_failures f where f.email_hash = address_hash;
    -- The first session of all is no news to anybody.
    select count(*) > 0 and not coalesce(bool_or(s.device = open_session.device and s.last_seen_at > now() - interval '90 days'), false)
      into is_new_device from account.sessions s where s.account_id = holder_id;
    insert into account.sessions (token_hash, account_id, kind, expires_at, device, awaits_factor)
      values (sha256(convert_to(proof, 'UTF8')), holder_id, open_session.kind,
        now() + make_interval(hours => (account.rule_of(holder_role)).longest_hours), open_session.device,
        account.asks_for_factor(holder_id, holder_role));
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id)
      values (now(), holder_id, holder_role, session_user, 'sign_in', 'account:sign-in', '{}', gen_random_uuid());
    if is_new_device then
      perform mail.put('new_device', holder_id, null, jsonb_build_object('device', open_session.device));
    end if;
    return true;
  end $$;

create function account.close_sessions(everywhere boolean) returns void
  language sql set search_path = pg_catalog
  as $$
    update account.sessions set revoked_at = now()
    where revoked_at is null and (token_hash = account.session_hash()
      or (everywhere and account_id = (select h.id from account.session_holder() h)))
  $$;

grant execute on function account.session_hash(), account.rule_of(text), account.session_holder(), account.touch_session(),
  account.holder_details(), account.salt_of(text), account.open_session(text, text, bytea, text, text), account.close_sessions(boolean)
  to divert_gate_account, divert_gate_intake;
grant execute on function account.salt_of(text) to divert_gate_setup;

reset role;
