-- Sign-in by an organisation's own issuer (OIDC). The web process checked what the issuer signed, and says so; the database
-- cannot check an issuer's signature itself. So this opens a session only for accounts that an administrator set to sign in
-- this way, which have no password, and never makes an account.

grant select, insert on account.issuer_subjects to divert_gate_account, divert_gate_intake;
-- Of the accounts each gate can see at all: staff on one side, officers on the other.
create policy subjects_of_staff on account.issuer_subjects to divert_gate_account
  using (exists (select from account.accounts a where a.id = account_id)) with check (true);
create policy subjects_of_officers on account.issuer_subjects to divert_gate_intake
  using (exists (select from account.accounts a where a.id = account_id)) with check (true);

set local role divert_owner;

-- Whom the issuer means: the account bound to its subject, or else the one with this address that nobody is bound to yet.
create function account.open_issuer_session(kind text, issuer text, subject text, email text, proof text, device text, issuer_session text)
  returns boolean language plpgsql set search_path = pg_catalog
  as $$ declare
    holder_id uuid;
    holder_role text;
  begin
    select a.id, a.role into holder_id, holder_role
      from account.accounts a left join account.issuer_subjects b on b.account_id = a.id
      where a.signs_in_with = 'organisation' and a.disabled_at is null
        and ((b.issuer = open_issuer_session.issuer and b.subject = open_issuer_session.subject)
          or (b.account_id is null and a.email = lower(open_issuer_session.email)
            and not exists (select from account.issuer_subjects o
              where o.issuer = open_issuer_session.issuer and o.subject = open_issuer_session.subject)));
    if holder_id is null then return false; end if;
    insert into account.issuer_subjects (issuer, subject, account_id, bound_at)
      values (open_issuer_session.issuer, open_issuer_session.subject, holder_id, now()) on conflict do nothing;
    insert into account.sessions (token_hash, account_id, kind, expires_at, device, issuer_session)
      values (sha256(convert_to(proof, 'UTF8')), holder_id, open_issuer_session.kind,
        now() + make_interval(hours => (account.rule_of(holder_role)).longest_hours), open_issuer_session.device,
        open_issuer_session.issuer_session);
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id)
      values (now(), holder_id, holder_role, session_user, 'sign_in', 'account:sign-in-there', '{}', gen_random_uuid());
    return true;
  end $$;

-- Signing out there ends it here: one session where the issuer names it, else all of this subject's.
create function account.close_issuer_sessions(issuer text, subject text, issuer_session text) returns void
  language sql set search_path = pg_catalog
  as $$
    update account.sessions s set revoked_at = now() from account.issuer_subjects b
    where s.revoked_at is null and b.account_id = s.account_id and b.issuer = close_issuer_sessions.issuer
      and (close_issuer_sessions.subject is not null or close_issuer_sessions.issuer_session is not null)
      and (close_issuer_sessions.subject is null or b.subject = close_issuer_sessions.subject)
      and (close_issuer_sessions.issuer_session is null or s.issuer_session = close_issuer_sessions.issuer_session)
  $$;

grant execute on function account.open_issuer_session(text, text, text, text, text, text, text),
  account.close_issuer_sessions(text, text, text) to divert_gate_account, divert_gate_intake;

set local role divert_gate_account;

create function account.sign_in_from_issuer(issuer text, subject text, email text, proof text, device text, issuer_session text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.open_issuer_session('staff', issuer, subject, email, proof, device, issuer_session) $$;

create function account.sign_out_from_issuer(issuer text, subject text, issuer_session text) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.close_issuer_sessions(issuer, subject, issuer_session) $$;

set local role divert_gate_intake;

create function intake.sign_in_from_issuer(issuer text, subject text, email text, proof text, device text, issuer_session text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.open_issuer_session('officer', issuer, subject, email, proof, device, issuer_session) $$;

create function intake.sign_out_from_issuer(issuer text, subject text, issuer_session text) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.close_issuer_sessions(issuer, subject, issuer_session) $$;

reset role;
