-- What a caseworker had typed when their session ended: kept sealed, for them alone, for a day. Owned by
-- divert_gate_account, which puts drafts in and takes them away and reads no sealed byte.

grant usage on schema casework to divert_gate_account;
grant insert, delete, select (id, account_id, kept_at) on casework.drafts to divert_gate_account;
create policy keeps_drafts on casework.drafts to divert_gate_account using (true) with check (true);
create policy writes_kept_drafts on audit.entries for insert to divert_gate_account with check (verb = 'change' and permission = 'draft:keep');

set local role divert_gate_account;

-- Whose it is says the session, also one that has ended by time within a day. One that was signed out of, or ended by
-- hand, keeps nothing, and nothing is kept for a disabled account. Twenty at most, so that it is no place to store things.
create function account.keep_draft(draft_id uuid, sealed_draft bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog
  as $$ declare
    writer_id uuid;
    writer_role text;
  begin
    select a.id, a.role into writer_id, writer_role
      from account.sessions n join account.accounts a on a.id = n.account_id
      where n.token_hash = account.session_hash() and n.revoked_at is null and not n.awaits_factor and a.disabled_at is null
        and a.role in ('specialist', 'practice_lead')
        and least(n.expires_at, n.last_seen_at + make_interval(mins => (account.rule_of(a.role)).idle_minutes)) > now() - interval '24 hours';
    if writer_id is null or octet_length(keep_draft.sealed_draft) > 65536 then return false; end if;
    if (select count(*) from casework.drafts d where d.account_id = writer_id) >= 20 then return false; end if;
    insert into casework.drafts (id, account_id, sealed_draft, kept_at)
      values (keep_draft.draft_id, writer_id, keep_draft.sealed_draft, now());
    insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id)
      values (now(), writer_id, writer_role, session_user, 'change', 'draft:keep', array[keep_draft.draft_id], gen_random_uuid());
    return true;
  end $$;

-- Only its writer's, in a session that stands.
create function account.drop_draft(draft_id uuid) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$
    with dropped as (
      delete from casework.drafts d where d.id = drop_draft.draft_id and d.account_id = (select h.id from account.session_holder() h)
      returning d.id)
    select exists (select from dropped)
  $$;

-- By the clock. How many went.
create function casework.drop_old_drafts() returns int
  language sql security definer set search_path = pg_catalog
  as $$
    with dropped as (delete from casework.drafts d where d.kept_at <= now() - interval '24 hours' returning d.id)
    select count(*)::int from dropped
  $$;

reset role;
