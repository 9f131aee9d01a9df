-- Links by which somebody chooses their password: an invitation, or a reset. Whoever holds no link learns nothing: a link
-- that is unknown, used, past its day, withdrawn, or of a disabled account is one and the same thing to these functions,
-- and an address without an account is asked for like any other. Written once for both sides of the wall.

grant usage on schema account to divert_gate_account, divert_gate_intake;
grant usage on schema intake to divert_gate_intake;
grant select, insert, update (used_at, revoked_at) on account.links to divert_gate_account, divert_gate_intake;
grant select, insert, update on account.reset_requests to divert_gate_account, divert_gate_intake;
grant update (password_verifier) on account.accounts to divert_gate_account, divert_gate_intake;

create policy links_of_staff on account.links to divert_gate_account
  using (exists (select from account.accounts a where a.id = account_id)) with check (exists (select from account.accounts a where a.id = account_id));
create policy links_of_officers on account.links to divert_gate_intake
  using (exists (select from account.accounts a where a.id = account_id)) with check (exists (select from account.accounts a where a.id = account_id));
create policy staff_ask_for_resets on account.reset_requests to divert_gate_account using (true) with check (true);
create policy officers_ask_for_resets on account.reset_requests to divert_gate_intake using (true) with check (true);
create policy staff_choose_passwords on account.accounts for update to divert_gate_account using (role <> 'officer') with check (role <> 'officer');
create policy officers_choose_passwords on account.accounts for update to divert_gate_intake using (role = 'officer') with check (role = 'officer');

set local role divert_owner;

-- The link that this token opens now, and for whom: nothing, where it opens none.
create function account.live_link(token_hash bytea, out id uuid, out account_id uuid, out purpose text, out expires_at timestamptz,
    out email text, out name text)
  returns setof record language sql stable set search_path = pg_catalog
  as $$
    select l.id, a.id, l.purpose, l.expires_at, a.email, a.name
    from account.links l join account.accounts a on a.id = l.account_id
    where l.token_hash = live_link.token_hash and l.used_at is null and l.revoked_at is null and l.expires_at > now()
      and a.disabled_at is null and a.signs_in_with = 'password'
  $$;

-- 16 bytes, whether or not the token opens anything.
create function account.salt_behind(token_hash bytea) returns bytea
  language sql stable set search_path = pg_catalog
  as $$
    select account.salt_of(coalesce((select l.email from account.live_link(salt_behind.token_hash) l), encode(salt_behind.token_hash, 'hex')))
  $$;

-- Sets the password whose argon2id output is `password_key`, once; every session of the account ends, and every other link.
create function account.spend_link(token_hash bytea, password_key bytea) returns boolean
  language plpgsql set search_path = pg_catalog
  as $$ declare
    holder record;
  begin
    select l.id, l.account_id, l.email, a.role into holder
      from account.live_link(spend_link.token_hash) l join account.accounts a on a.id = l.account_id;
    update account.links set used_at = now() where id = holder.id and used_at is null and revoked_at is null;
    if not found then return false; end if;
    update account.accounts set password_verifier = sha256(spend_link.password_key) where id = holder.account_id;
    update account.links set revoked_at = now() where account_id = holder.account_id and used_at is null and revoked_at is null;
    update account.sessions set revoked_at = now() where account_id = holder.account_id and revoked_at is null;
    delete from account.sign_in_failures f where f.email_hash = sha256(convert_to(holder.email, 'UTF8'));
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id)
      values (now(), holder.account_id, holder.role, session_user, 'sign_in', 'account:choose-password', '{}', gen_random_uuid());
    return true;
  end $$;

-- A link for whoever forgot their password: three an hour for one address, one of them good at a time. The answer is
-- nothing at all, and every address is answered after the same statements. An account that never had a password waits
-- for its invitation instead. The count is kept for each side apart, so that neither side uses up the other's.
create function account.put_reset(kind text, email text, link_id uuid, token_hash bytea) returns void
  language plpgsql set search_path = pg_catalog
  as $$ declare
    address_hash bytea := sha256(convert_to(put_reset.kind || ' ' || lower(put_reset.email), 'UTF8'));
    times int;
    holder_id uuid;
  begin
    insert into account.reset_requests as r (email_hash, asked, last_at) values (address_hash, 1, now())
      on conflict on constraint reset_requests_pkey do update
        set asked = case when r.last_at < now() - interval '1 hour' then 1 else least(r.asked + 1, 1000) end,
          last_at = case when r.last_at < now() - interval '1 hour' then now() else r.last_at end
      returning asked into times;
    select a.id into holder_id from account.accounts a
      where a.email = lower(put_reset.email) and a.disabled_at is null and a.signs_in_with = 'password'
        and a.password_verifier is not null and times <= 3;
    update account.links l set revoked_at = now()
      where l.account_id = holder_id and l.purpose = 'reset' and l.used_at is null and l.revoked_at is null;
    insert into account.links (id, account_id, purpose, token_hash, made_at, expires_at)
      select put_reset.link_id, a.id, 'reset', put_reset.token_hash, now(), now() + interval '1 hour'
      from account.accounts a where a.id = holder_id;
    perform mail.put('reset', l.account_id, l.id, '{}') from account.links l where l.id = put_reset.link_id and l.account_id = holder_id;
  end $$;

grant execute on function account.live_link(bytea), account.salt_behind(bytea), account.spend_link(bytea, bytea),
  account.put_reset(text, text, uuid, bytea) to divert_gate_account, divert_gate_intake;

set local role divert_gate_account;

create function account.look_at_link(token_hash bytea, out purpose text, out expires_at timestamptz, out email text, out name text)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$ select l.purpose, l.expires_at, l.email, l.name from account.live_link(token_hash) l $$;

create function account.link_salt(token_hash bytea) returns bytea
  language sql stable security definer set search_path = pg_catalog
  as $$ select account.salt_behind(token_hash) $$;

create function account.use_link(token_hash bytea, password_key bytea) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.spend_link(token_hash, password_key) $$;

create function account.request_reset(email text, link_id uuid, token_hash bytea) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.put_reset('staff', email, link_id, token_hash) $$;

reset role;
set local role divert_gate_intake;

create function intake.look_at_link(token_hash bytea, out purpose text, out expires_at timestamptz, out email text, out name text)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$ select l.purpose, l.expires_at, l.email, l.name from account.live_link(token_hash) l $$;

create function intake.link_salt(token_hash bytea) returns bytea
  language sql stable security definer set search_path = pg_catalog
  as $$ select account.salt_behind(token_hash) $$;

create function intake.use_link(token_hash bytea, password_key bytea) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.spend_link(token_hash, password_key) $$;

create function intake.request_reset(email text, link_id uuid, token_hash bytea) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.put_reset('officer', email, link_id, token_hash) $$;

reset role;
