-- Where somebody else is signed in, for an administrator who is told of a lost device, and the end of it. Owned by
-- divert_gate_admin, which finds sessions in an administrator's session alone.

grant usage on schema account to divert_gate_admin;
grant execute on function account.is_administrator() to divert_gate_admin;
grant select (id, token_hash, account_id, device, created_at, last_seen_at, expires_at, revoked_at, awaits_factor), update (revoked_at)
  on account.sessions to divert_gate_admin;
grant select (id, role, disabled_at) on account.accounts to divert_gate_admin;
grant select on account.sign_in_rules to divert_gate_admin;
create policy sessions_for_administrators on account.sessions to divert_gate_admin
  using ((select account.is_administrator())) with check ((select account.is_administrator()));
create policy accounts_of_listed_sessions on account.accounts for select to divert_gate_admin using ((select account.is_administrator()));
create policy rules_of_listed_sessions on account.sign_in_rules for select to divert_gate_admin using ((select account.is_administrator()));

set local role divert_gate_admin;

create function account.sessions_of(account_id uuid, out id uuid, out device text, out began_at timestamptz, out last_seen_at timestamptz,
    out is_this boolean)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$ select s.* from account.standing_sessions(sessions_of.account_id) s where account.is_administrator() $$;

-- Ends one session of the account, or without an id all of them. How many were ended.
create function account.end_sessions_of(account_id uuid, session_id uuid) returns int
  language sql security definer set search_path = pg_catalog
  as $$
    with ended as (
      update account.sessions n set revoked_at = now()
      where account.is_administrator() and n.account_id = end_sessions_of.account_id and n.revoked_at is null
        and (end_sessions_of.session_id is null or n.id = end_sessions_of.session_id)
      returning n.id)
    select count(*)::int from ended
  $$;

reset role;
