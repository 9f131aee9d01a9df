-- Adding and removing second factors, and what an administrator can do for somebody who has lost theirs.

set local role divert_owner;

-- One change at a time for an account: its sessions stand for it, because nobody here may change the account itself.
create function account.begin_factor_change() returns uuid
  language plpgsql set search_path = pg_catalog
  as $$ declare holder uuid := account.proving();
  begin
    if holder is null then raise insufficient_privilege; end if;
    perform from account.sessions n where n.account_id = holder and n.revoked_at is null order by n.id for update;
    if not account.may_change_factors() then raise insufficient_privilege; end if;
    return holder;
  end $$;

-- The app that is being added counts from its first code on, and takes the place of the one before. False: there is none.
create function account.add_app(step bigint, new_proof text) returns boolean
  language plpgsql set search_path = pg_catalog
  as $$ declare
    holder uuid := account.begin_factor_change();
    sealed bytea := (select h.app_being_added from account.holder_factors() h);
  begin
    if sealed is null then return false; end if;
    insert into account.authenticator_apps (account_id, sealed_secret, confirmed_at, last_step) values (holder, sealed, now(), add_app.step)
      on conflict on constraint authenticator_apps_pkey do update
        set sealed_secret = excluded.sealed_secret, confirmed_at = excluded.confirmed_at, last_step = excluded.last_step;
    perform account.prove_session(new_proof);
    perform account.tell_of_factor(holder, 'app_added');
    return true;
  end $$;

create function account.add_passkey(credential_id text, public_key bytea, sign_count float8, transports text[], name text, new_proof text)
  returns boolean language plpgsql set search_path = pg_catalog
  as $$ declare holder uuid := account.begin_factor_change();
  begin
    if (select count(*) >= 20 from account.passkeys k where k.account_id = holder) then return false; end if;
    insert into account.passkeys (id, account_id, credential_id, public_key, sign_count, transports, name, created_at)
      values (gen_random_uuid(), holder, add_passkey.credential_id, add_passkey.public_key, add_passkey.sign_count::bigint,
        add_passkey.transports, add_passkey.name, now());
    perform account.prove_session(new_proof);
    perform account.tell_of_factor(holder, 'passkey_added');
    return true;
  end $$;

-- The app, where no passkey is named. 'last': the role asks for a factor, and this is the only one there is. With the last
-- one its recovery codes go.
create function account.take_factor_away(passkey uuid) returns text
  language plpgsql set search_path = pg_catalog
  as $$ declare
    holder uuid := account.begin_factor_change();
    had account.passkeys[] := array(select k from account.passkeys k where k.account_id = holder);
    has_app boolean := exists (select from account.authenticator_apps p where p.account_id = holder);
  begin
    if not (case when passkey is null then has_app else exists (select from unnest(had) k where k.id = passkey) end) then return 'absent'; end if;
    if cardinality(had) + has_app::int = 1 then
      if (select (account.rule_of(a.role)).needs_factor from account.accounts a where a.id = holder) then return 'last'; end if;
      delete from account.recovery_codes c where c.account_id = holder;
    end if;
    delete from account.authenticator_apps p where passkey is null and p.account_id = holder;
    delete from account.passkeys k where k.account_id = holder and k.id = passkey;
    perform account.tell_of_factor(holder, case when passkey is null then 'app_removed' else 'passkey_removed' end);
    return 'removed';
  end $$;

-- Ten new ones in place of all before. False for somebody who has no factor that they could stand in for.
create function account.put_recovery_codes(hashes bytea[]) returns boolean
  language plpgsql set search_path = pg_catalog
  as $$ declare holder uuid := account.begin_factor_change();
  begin
    if cardinality(hashes) <> 10 or not account.has_factor(holder) then return false; end if;
    delete from account.recovery_codes c where c.account_id = holder;
    insert into account.recovery_codes (account_id, code_hash) select holder, h from unnest(hashes) h;
    perform account.tell_of_factor(holder, 'codes_made');
    return true;
  end $$;

grant execute on function account.has_factor(uuid), account.asks_for_factor(uuid, text), account.half_signed_in(), account.proving(),
  account.may_change_factors(), account.holder_factors(), account.holder_passkeys(), account.count_try(), account.prove_session(text),
  account.note_factor(uuid, text), account.tell_of_factor(uuid, text),
  account.take_proof(bigint, uuid, float8, bytea, bytea, text), account.set_challenge(text), account.spend_challenge(),
  account.begin_factor_change(), account.add_app(bigint, text), account.add_passkey(text, bytea, float8, text[], text, text),
  account.take_factor_away(uuid), account.put_recovery_codes(bytea[])
  to divert_gate_account, divert_gate_intake;
grant execute on function account.rule_of(text) to divert_gate_setup;

reset role;

-- For somebody who has lost what they prove themselves with: everything is taken away and every session ends. They sign in
-- with their password and, where their role asks for it, enrol again. Nobody does it for themselves.
grant select (account_id), delete on account.authenticator_apps, account.passkeys, account.recovery_codes, account.factor_failures to divert_gate_admin;
grant select (account_id, revoked_at), update (revoked_at) on account.sessions to divert_gate_admin;
create policy administrator_resets_apps on account.authenticator_apps to divert_gate_admin using (true);
create policy administrator_resets_passkeys on account.passkeys to divert_gate_admin using (true);
create policy administrator_resets_codes on account.recovery_codes to divert_gate_admin using (true);
create policy administrator_resets_failures on account.factor_failures to divert_gate_admin using (true);
create policy administrator_ends_sessions on account.sessions to divert_gate_admin using (true) with check (revoked_at is not null);

set local role divert_gate_admin;

create function account.reset_factors(of_account uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog
  as $$ begin
    if not account.is_administrator() then raise insufficient_privilege; end if;
    if of_account = account.staff_id() then return false; end if;
    delete from account.authenticator_apps p where p.account_id = of_account;
    delete from account.passkeys k where k.account_id = of_account;
    delete from account.recovery_codes c where c.account_id = of_account;
    delete from account.factor_failures f where f.account_id = of_account;
    update account.sessions n set revoked_at = now() where n.account_id = of_account and n.revoked_at is null;
    perform mail.put('factor_changed', of_account, null, '{"what": "reset"}');
    return true;
  end $$;

reset role;
