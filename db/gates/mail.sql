-- The outbox: mail is put in by the transaction that causes it, and carried out by the worker.
-- Owned by divert_gate_mail, which knows where people have their mail, and of cases only how many are waiting.

grant usage on schema mail, account, casework to divert_gate_mail;
grant select, insert, update (attempts, claimed_at, sent_at, failed_at, failure) on mail.outbox to divert_gate_mail;
create policy keeps_the_outbox on mail.outbox to divert_gate_mail using (true) with check (true);

-- Where a mail goes, and what its link is recognised by.
grant select (id, email, name, role, disabled_at) on account.accounts to divert_gate_mail;
grant select (id, account_id, purpose, token_hash, expires_at, used_at, revoked_at) on account.links to divert_gate_mail;
create policy addresses_mail on account.accounts for select to divert_gate_mail using (true);
create policy links_in_mail on account.links for select to divert_gate_mail using (true);

-- The morning's counts, of open cases, for those who want them.
grant select (site_id, status, due_at, specialist_id, next_on, closed_at) on casework.cases to divert_gate_mail;
grant select on account.account_sites, account.preferences to divert_gate_mail;
create policy counts_open_cases on casework.cases for select to divert_gate_mail using (closed_at is null);
create policy sites_for_counts on account.account_sites for select to divert_gate_mail using (true);
create policy wishes_for_mail on account.preferences for select to divert_gate_mail using (true);

set local role divert_gate_mail;

-- Puts a mail in, to go when this transaction commits. An officer's process writes to officers alone, and staff's sign-in
-- to staff. `detail` is a code or a device's label: never a name, an address or a link.
create function mail.put(template text, account_id uuid, link_id uuid, detail jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog
  as $$ declare
    new_id uuid := gen_random_uuid();
    role_of_account text := (select a.role from account.accounts a where a.id = put.account_id);
  begin
    if role_of_account is null
      or session_user = 'divert_intake' and role_of_account <> 'officer'
      or session_user = 'divert_account' and role_of_account = 'officer'
    then raise exception using errcode = '42501', message = 'not on this side'; end if;
    if put.detail - array['device', 'what'] <> '{}' or length(put.detail::text) > 200
    then raise exception using errcode = '23514', message = 'not a detail of a mail'; end if;
    -- Whoever signs in with their organisation is invited without a link: there is no password to choose.
    if (put.template in ('invitation', 'reset') and put.detail ->> 'what' is distinct from 'organisation') <> (put.link_id is not null)
    then raise exception using errcode = '23514', message = 'a link where it belongs'; end if;
    insert into mail.outbox (id, template, account_id, link_id, detail, made_at)
      values (new_id, put.template, put.account_id, put.link_id, put.detail, now());
    perform jobs.send_mail(new_id);
  end $$;

-- Takes one mail to send it now, and is committed before the mail server is spoken to: whatever happens after, nobody
-- else takes it, so nothing is sent twice. No row: it was taken, sent or given up already, or what it says is over.
create function mail.claim(id uuid, out template text, out email text, out name text, out is_officer boolean, out link_id uuid,
    out link_hash bytea, out link_expires_at timestamptz, out detail jsonb, out made_at timestamptz)
  returns setof record language plpgsql security definer set search_path = pg_catalog
  as $$ declare
    over text;
  begin
    perform from mail.outbox o where o.id = claim.id and o.claimed_at is null and o.sent_at is null and o.failed_at is null for update;
    if not found then return; end if;
    select case
        when a.disabled_at is not null then 'account-off'
        when o.link_id is not null and not exists (select from account.links l where l.id = o.link_id and l.account_id = a.id
          and l.purpose = o.template and l.used_at is null and l.revoked_at is null and l.expires_at > now()) then 'link-over'
        when o.template = 'digest' and o.made_at < now() - interval '12 hours' then 'too-late'
      end into over
      from mail.outbox o join account.accounts a on a.id = o.account_id where o.id = claim.id;
    if over is not null then
      update mail.outbox o set failed_at = now(), failure = over where o.id = claim.id;
      return;
    end if;
    update mail.outbox o set claimed_at = now(), attempts = o.attempts + 1 where o.id = claim.id;
    return query
      select o.template, a.email, a.name, a.role = 'officer', o.link_id, l.token_hash, l.expires_at, o.detail, o.made_at
      from mail.outbox o join account.accounts a on a.id = o.account_id left join account.links l on l.id = o.link_id
      where o.id = claim.id;
  end $$;

create function mail.note_sent(id uuid) returns void
  language sql security definer set search_path = pg_catalog
  as $$ update mail.outbox o set sent_at = now(), failure = null where o.id = note_sent.id and o.claimed_at is not null $$;

-- The mail server did not take it, and said so or was never reached: true where it is to be tried again, up to 12 times
-- (with graphile-worker's pauses, most of a day). Where it may have been taken, or never will be, it is not.
create function mail.note_not_sent(id uuid, failure text, is_final boolean) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$
    update mail.outbox o set failure = note_not_sent.failure,
      failed_at = case when is_final or o.attempts >= 12 then now() end,
      claimed_at = case when is_final or o.attempts >= 12 then o.claimed_at end
    where o.id = note_not_sent.id and o.claimed_at is not null and o.sent_at is null and o.failed_at is null
    returning o.failed_at is null
  $$;

-- After a crash: what was handed over without an answer is unknown and stays so, and what waits gets its job back.
create function mail.tend() returns int
  language plpgsql security definer set search_path = pg_catalog
  as $$ declare
    given_back int;
  begin
    update mail.outbox o set failed_at = now(), failure = 'unknown'
      where o.claimed_at < now() - interval '15 minutes' and o.sent_at is null and o.failed_at is null;
    select count(jobs.send_mail(o.id)) into given_back from mail.outbox o
      where o.claimed_at is null and o.sent_at is null and o.failed_at is null and not jobs.is_to_send(o.id);
    return given_back;
  end $$;

-- The morning's mail: how many wait at somebody's sites, how many of those are overdue, and how many of their own next
-- steps are. Nobody with nothing to do is written to, and nobody twice for a day.
create function mail.put_digests(at timestamptz) returns int
  language plpgsql security definer set search_path = pg_catalog
  as $$ declare
    today date := (put_digests.at at time zone 'Europe/London')::date;
    put_in int;
  begin
    with counted as (
      select a.id as account_id,
        (select count(*) from casework.cases c join account.account_sites s on s.site_id = c.site_id
          where s.account_id = a.id and c.status = 'waiting') as waiting,
        (select count(*) from casework.cases c join account.account_sites s on s.site_id = c.site_id
          where s.account_id = a.id and c.status = 'waiting' and c.due_at < put_digests.at) as overdue,
        (select count(*) from casework.cases c where c.specialist_id = a.id and c.status <> 'waiting' and c.next_on < today) as steps
      from account.accounts a left join account.preferences p on p.account_id = a.id
      where a.role in ('specialist', 'practice_lead') and a.disabled_at is null and coalesce(p.digest, true)
    ), put as (
      -- One id for a person and a day, so that a second is refused by the table itself.
      insert into mail.outbox (id, template, account_id, detail, made_at)
        select md5(format('digest %s %s', c.account_id, today))::uuid, 'digest', c.account_id,
          jsonb_build_object('day', today, 'waiting', c.waiting, 'overdue', c.overdue, 'steps', c.steps), now()
        from counted c where c.waiting + c.steps > 0
      on conflict do nothing returning id
    )
    select count(jobs.send_mail(put.id)) into put_in from put;
    return put_in;
  end $$;

-- For an administrator: what has not gone, and why, by code. Who it is for, and nothing of what it says.
create function mail.unsent(out id uuid, out template text, out account_id uuid, out name text, out made_at timestamptz,
    out attempts int, out state text, out failure text)
  returns setof record language sql stable security definer set search_path = pg_catalog
  as $$
    select o.id, o.template, o.account_id, a.name, o.made_at, o.attempts,
      case
        when o.failure = 'unknown' or o.failed_at is null and o.claimed_at < now() - interval '15 minutes' then 'unknown'
        when o.failed_at is not null then 'failed'
        when o.attempts > 0 then 'trying'
        else 'waiting'
      end, o.failure
    from mail.outbox o join account.accounts a on a.id = o.account_id
    where o.sent_at is null and (select account.is_administrator())
    order by o.made_at desc limit 200
  $$;

reset role;

grant execute on function account.is_administrator() to divert_gate_mail;
grant execute on function mail.unsent() to divert_admin;

grant usage on schema mail to divert_gate_account, divert_gate_intake, divert_gate_admin, divert_account, divert_intake, divert_admin;
grant execute on function mail.put(text, uuid, uuid, jsonb)
  to divert_gate_account, divert_gate_intake, divert_gate_admin, divert_account, divert_intake, divert_admin;
