-- Somebody's own sessions: listed, and ended one by one. Written once for both sides of the wall.

set local role divert_owner;

-- Where an account is signed in. What has ended by itself is not there, nor what still awaits its second factor.
create function account.standing_sessions(of_account uuid, out id uuid, out device text, out began_at timestamptz, out last_seen_at timestamptz,
    out is_this boolean)
  returns setof record language sql stable set search_path = pg_catalog
  as $$
    select n.id, n.device, n.created_at, n.last_seen_at, n.token_hash = account.session_hash()
    from account.sessions n join account.accounts a on a.id = n.account_id cross join account.rule_of(a.role) rule
    where n.account_id = of_account
      and n.revoked_at is null and n.expires_at > now() and a.disabled_at is null and not n.awaits_factor
      and n.last_seen_at > now() - make_interval(mins => rule.idle_minutes)
    order by n.last_seen_at desc, n.id
  $$;

-- Ends one other session of the holder's account, or without an id every other. How many were ended.
create function account.end_other_sessions(session_id uuid) returns int
  language plpgsql set search_path = pg_catalog
  as $$ declare
    holder_id uuid;
    holder_role text;
    ended int;
  begin
    select h.id, h.role into holder_id, holder_role from account.session_holder() h;
    if holder_id is null then return 0; end if;
    update account.sessions n set revoked_at = now()
      where n.account_id = holder_id and n.revoked_at is null and n.token_hash <> account.session_hash()
        and (end_other_sessions.session_id is null or n.id = end_other_sessions.session_id);
    get diagnostics ended = row_count;
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id)
      values (now(), holder_id, holder_role, session_user, 'sign_in', 'own-sessions:end', array[holder_id], gen_random_uuid());
    return ended;
  end $$;

grant execute on function account.standing_sessions(uuid), account.end_other_sessions(uuid) to divert_gate_account, divert_gate_intake;
grant execute on function account.session_hash(), account.rule_of(text), account.standing_sessions(uuid) to divert_gate_admin;

set local role divert_gate_account;

create function account.own_sessions(out id uuid, out device text, out began_at timestamptz, out last_seen_at timestamptz, out is_this boolean)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.standing_sessions((select h.id from account.session_holder() h)) $$;

create function account.end_own_sessions(session_id uuid) returns int
  language sql security definer set search_path = pg_catalog
  as $$ select account.end_other_sessions(session_id) $$;

set local role divert_gate_intake;

create function intake.own_sessions(out id uuid, out device text, out began_at timestamptz, out last_seen_at timestamptz, out is_this boolean)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.standing_sessions((select h.id from account.session_holder() h)) $$;

create function intake.end_own_sessions(session_id uuid) returns int
  language sql security definer set search_path = pg_catalog
  as $$ select account.end_other_sessions(session_id) $$;

reset role;
