-- What an officer's process may do: sign an officer in, and put a sealed envelope through the letter box.
-- Owned by divert_gate_intake, which can add an envelope and never look at one.

grant usage on schema intake, account, audit, organisation to divert_gate_intake;
grant select on account.accounts, account.account_sites, account.account_teams, account.salt_secret, organisation.sites to divert_gate_intake;
grant select, insert, update (revoked_at, last_seen_at) on account.sessions to divert_gate_intake;
grant select, insert, update, delete on account.sign_in_failures to divert_gate_intake;
grant select on account.sign_in_rules to divert_gate_intake;
grant select, insert, update, delete on account.submission_counts to divert_gate_intake;
grant insert on intake.envelopes to divert_gate_intake;
grant insert on audit.entries to divert_gate_intake;

-- Staff do not exist on this side.
create policy officer_accounts on account.accounts for select to divert_gate_intake using (role = 'officer');
create policy sites_of_officers on account.account_sites for select to divert_gate_intake using (true);
create policy no_teams_for_officers on account.account_teams for select to divert_gate_intake using (false);
create policy names_of_sites_for_officers on organisation.sites for select to divert_gate_intake using (true);
create policy salts_for_officers on account.salt_secret for select to divert_gate_intake using (true);
create policy rules_of_officers on account.sign_in_rules for select to divert_gate_intake using (role = 'officer');
create policy officer_sessions on account.sessions to divert_gate_intake using (kind = 'officer') with check (kind = 'officer');
create policy officer_failures on account.sign_in_failures to divert_gate_intake using (kind = 'officer') with check (kind = 'officer');
create policy counts_senders on account.submission_counts to divert_gate_intake using (true) with check (true);
create policy puts_in_envelopes on intake.envelopes for insert to divert_gate_intake with check (true);
create policy writes_officer_sign_ins on audit.entries for insert to divert_gate_intake with check (verb = 'sign_in');

set local role divert_gate_intake;

create function intake.enter(proof text, quiet boolean default false, out id uuid, out role text, out name text, out site_ids int[], out site_names text[], out team_ids int[],
    out proven_at timestamptz, out idle_minutes int, out shortcuts boolean, out news_read text, out is_introduced boolean)
  returns setof record language plpgsql security definer set search_path = pg_catalog
  as $$ begin
    perform set_config('divert.session', proof, true);
    return query select * from account.session_holder();
    if not quiet then perform account.touch_session(); end if;
  end $$;

create function intake.own_details(out email text, out organisation text)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.holder_details() $$;

create function intake.password_salt(email text) returns bytea
  language sql stable security definer set search_path = pg_catalog
  as $$ select account.salt_of(email) $$;

create function intake.sign_in(email text, password_key bytea, proof text, device text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.open_session('officer', email, password_key, proof, device) $$;

create function intake.sign_out(everywhere boolean) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.close_sessions(everywhere) $$;

-- Counts whoever is signed in, by the full hour, and says whether they may go on: 30 an hour. Called in a transaction of
-- its own before the letter box, so nothing ties a count to an envelope; counts of earlier hours go at the same time.
create function intake.may_submit() returns boolean
  language plpgsql security definer set search_path = pg_catalog
  as $$ declare
    sender uuid := (select h.id from account.session_holder() h);
    posted_now int;
  begin
    if sender is null then return false; end if;
    delete from account.submission_counts c where c.hour < date_trunc('hour', now());
    insert into account.submission_counts as c (account_id, hour, posted) values (sender, date_trunc('hour', now()), 1)
      on conflict on constraint submission_counts_pkey do update
        set posted = case when c.hour = excluded.hour then c.posted + 1 else 1 end, hour = excluded.hour
      returning c.posted into posted_now;
    return posted_now <= 30;
  end $$;

-- The letter box. The answer is nothing at all, whether the envelope is new or has been here before.
create function intake.submit(idempotency_key bytea, site_id int, pathway text, received_on date, sealed_referral bytea) returns void
  language plpgsql security definer set search_path = pg_catalog
  as $$ begin
    insert into intake.envelopes (idempotency_key, site_id, pathway, received_on, sealed_referral)
      values (submit.idempotency_key, submit.site_id, submit.pathway, submit.received_on, submit.sealed_referral)
      on conflict do nothing;
    notify divert_intake;
  end $$;

reset role;
