-- The second factor: authenticator apps, passkeys and recovery codes, written once for both sides of the wall. The doors to
-- these functions are at the end. Whether a code or a passkey's signature is right is for the web process to say, because
-- PostgreSQL can check neither; here it is counted, used once, and only ever of the account whose session asks.

grant select, insert, update, delete on account.authenticator_apps, account.passkeys, account.recovery_codes, account.factor_failures
  to divert_gate_account, divert_gate_intake;
grant update (token_hash, awaits_factor, proven_at, challenge, challenged_at) on account.sessions to divert_gate_account, divert_gate_intake;

-- Each gate's own policy on accounts says whose these can be: staff's here, officers' there.
create policy apps_of_this_side on account.authenticator_apps to divert_gate_account, divert_gate_intake
  using (account_id in (select a.id from account.accounts a));
create policy passkeys_of_this_side on account.passkeys to divert_gate_account, divert_gate_intake
  using (account_id in (select a.id from account.accounts a));
create policy codes_of_this_side on account.recovery_codes to divert_gate_account, divert_gate_intake
  using (account_id in (select a.id from account.accounts a));
create policy failures_of_this_side on account.factor_failures to divert_gate_account, divert_gate_intake
  using (account_id in (select a.id from account.accounts a));

set local role divert_owner;

create function account.has_factor(of_account uuid) returns boolean
  language sql stable set search_path = pg_catalog
  as $$
    select exists (select from account.authenticator_apps p where p.account_id = of_account and p.confirmed_at is not null)
      or exists (select from account.passkeys k where k.account_id = of_account)
  $$;

create function account.asks_for_factor(of_account uuid, of_role text) returns boolean
  language sql stable set search_path = pg_catalog
  as $$ select account.has_factor(of_account) or (account.rule_of(of_role)).needs_factor $$;

-- Whose password was right and whose second factor is still to come. They have 15 minutes.
create function account.half_signed_in() returns uuid
  language sql stable set search_path = pg_catalog
  as $$
    select a.id from account.sessions n join account.accounts a on a.id = n.account_id
    where n.token_hash = account.session_hash() and n.awaits_factor and n.revoked_at is null and n.expires_at > now()
      and n.created_at > now() - interval '15 minutes' and a.disabled_at is null
  $$;

-- Whose session this is, half signed in or wholly.
create function account.proving() returns uuid
  language sql stable set search_path = pg_catalog
  as $$ select coalesce(account.half_signed_in(), (select h.id from account.session_holder() h)) $$;

-- Ten minutes after proving who one is, as lib/use-case.ts has it too; or at the first sign-in of somebody who must have a
-- factor and has none.
create function account.may_change_factors() returns boolean
  language sql stable set search_path = pg_catalog
  as $$
    select exists (select from account.session_holder() h where h.proven_at > now() - interval '10 minutes')
      or exists (select from account.accounts a where a.id = account.half_signed_in()
        and (account.rule_of(a.role)).needs_factor and not account.has_factor(a.id))
  $$;

-- What the session's holder has. `app_being_added`: the sealed secret of an app whose first code is still to come.
create function account.holder_factors(out id uuid, out email text, out name text, out role text, out is_half boolean, out has_app boolean, out passkeys int, out codes_left int,
    out needs_factor boolean, out has_password boolean, out may_change boolean, out app_being_added bytea)
  returns setof record language sql stable set search_path = pg_catalog
  as $$
    select a.id, a.email, a.name, a.role, n.awaits_factor,
      exists (select from account.authenticator_apps p where p.account_id = a.id and p.confirmed_at is not null),
      (select count(*)::int from account.passkeys k where k.account_id = a.id),
      (select count(*)::int from account.recovery_codes c where c.account_id = a.id and c.used_at is null),
      (account.rule_of(a.role)).needs_factor, a.signs_in_with = 'password', account.may_change_factors(),
      case when n.challenge like 'app %' and n.challenged_at > now() - interval '15 minutes' then decode(substr(n.challenge, 5), 'base64') end
    from account.accounts a join account.sessions n on n.account_id = a.id and n.token_hash = account.session_hash()
    where a.id = account.proving()
  $$;

create function account.holder_passkeys(out id uuid, out credential_id text, out public_key bytea, out sign_count float8, out transports text[],
    out name text, out created_at timestamptz, out last_used_at timestamptz)
  returns setof record language sql stable set search_path = pg_catalog
  as $$
    select k.id, k.credential_id, k.public_key, k.sign_count::float8, k.transports, k.name, k.created_at, k.last_used_at
    from account.passkeys k where k.account_id = account.proving() order by k.created_at, k.id
  $$;

-- Counts a try before anything that a code could be compared with is handed out, known or not whether it will be right.
-- No row: too many wrong ones within 15 minutes, or nobody's session.
create function account.count_try(out sealed_secret bytea) returns setof bytea
  language plpgsql set search_path = pg_catalog
  as $$ declare
    holder uuid := account.proving();
    tries int;
  begin
    if holder is null then return; end if;
    insert into account.factor_failures as f (account_id, failures, last_at) values (holder, 1, now())
      on conflict on constraint factor_failures_pkey do update
        set failures = case when f.last_at < now() - interval '15 minutes' then 1 else f.failures + 1 end,
          last_at = case when f.failures > 5 and f.last_at >= now() - interval '15 minutes' then f.last_at else now() end
      returning f.failures into tries;
    if tries > 5 then return; end if;
    return query select (select p.sealed_secret from account.authenticator_apps p where p.account_id = holder and p.confirmed_at is not null);
  end $$;

-- The holder has proven who they are: another token, so that whoever knew the old one has nothing.
create function account.prove_session(new_proof text) returns void
  language sql set search_path = pg_catalog
  as $$
    update account.sessions set token_hash = sha256(convert_to(new_proof, 'UTF8')), awaits_factor = false, proven_at = now(),
      last_seen_at = now(), challenge = null, challenged_at = null
    where token_hash = account.session_hash();
    select set_config('divert.session', new_proof, true)
  $$;

create function account.note_factor(holder uuid, done text) returns void
  language sql set search_path = pg_catalog
  as $$
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id)
      select now(), a.id, a.role, session_user, 'sign_in', done, array[a.id], gen_random_uuid() from account.accounts a where a.id = holder
  $$;

-- To the account's own address, so that nobody's factors change behind their back.
create function account.tell_of_factor(holder uuid, what text) returns void
  language plpgsql set search_path = pg_catalog
  as $$ begin
    perform account.note_factor(holder, 'own-factors:change');
    perform mail.put('factor_changed', holder, null, jsonb_build_object('what', what));
  end $$;

-- Takes one proof: the step of an app's code, a passkey and what it counts, a recovery code's hash, or, from somebody signed
-- in who has no factor, the password's key. What was seen before is refused: steps and counts rise, a recovery code is used
-- up. A passkey that counts nothing always says 0. False for whatever is wrong, and for a try that was not counted first.
create function account.take_proof(step bigint, passkey uuid, signed float8, code_hash bytea, password_key bytea, new_proof text) returns boolean
  language plpgsql set search_path = pg_catalog
  as $$ declare holder uuid := account.proving();
  begin
    perform from account.factor_failures f
      where f.account_id = holder and f.failures between 1 and 5 and f.last_at > now() - interval '15 minutes' for update;
    if not found then return false; end if;
    if take_proof.step is not null then
      update account.authenticator_apps p set last_step = take_proof.step
        where p.account_id = holder and p.confirmed_at is not null and p.last_step < take_proof.step;
    elsif take_proof.passkey is not null then
      update account.passkeys k set sign_count = signed::bigint, last_used_at = now()
        where k.account_id = holder and k.id = take_proof.passkey and (k.sign_count < signed or (k.sign_count = 0 and signed = 0));
    elsif take_proof.code_hash is not null then
      update account.recovery_codes c set used_at = now()
        where c.account_id = holder and c.code_hash = take_proof.code_hash and c.used_at is null;
    else
      perform from account.accounts a where a.id = holder and a.password_verifier = sha256(take_proof.password_key)
        and a.signs_in_with = 'password' and account.half_signed_in() is null and not account.has_factor(a.id);
    end if;
    if not found then return false; end if;
    delete from account.factor_failures f where f.account_id = holder;
    perform account.prove_session(new_proof);
    perform account.note_factor(holder, 'account:second-step');
    return true;
  end $$;

-- What this session is asked, once: a passkey's challenge, for 5 minutes; or 'app ' and a sealed secret in base64.
create function account.set_challenge(asked text) returns void
  language sql set search_path = pg_catalog
  as $$
    update account.sessions set challenge = asked, challenged_at = now()
    where token_hash = account.session_hash() and account.proving() is not null
  $$;

create function account.spend_challenge() returns text
  language sql set search_path = pg_catalog
  as $$
    with asked as (select n.token_hash, n.challenge from account.sessions n where n.token_hash = account.session_hash()
      and n.challenge not like 'app %' and n.challenged_at > now() - interval '5 minutes' and account.proving() is not null for update)
    update account.sessions n set challenge = null, challenged_at = null from asked where n.token_hash = asked.token_hash
    returning asked.challenge
  $$;
