-- How somebody likes to work here: whether they have seen the introduction, which news they have read, and whether single
-- keys do anything. Only ever the row of whoever holds the session. Written once for both sides of the wall.

grant select (account_id, introduced_at, news_read, shortcuts), insert (account_id, introduced_at, news_read), update (introduced_at, news_read)
  on account.preferences to divert_gate_account, divert_gate_intake;
grant insert (shortcuts), update (shortcuts) on account.preferences to divert_gate_account;

-- Each gate's own policy on accounts says whose these can be: staff's here, officers' there.
create policy preferences_of_this_side on account.preferences to divert_gate_account, divert_gate_intake
  using (exists (select from account.accounts a where a.id = account_id)) with check (exists (select from account.accounts a where a.id = account_id));

set local role divert_owner;

-- The first time counts.
create function account.note_holder_introduced() returns void
  language sql set search_path = pg_catalog
  as $$
    insert into account.preferences as p (account_id, introduced_at) select h.id, now() from account.session_holder() h
      on conflict (account_id) do update set introduced_at = coalesce(p.introduced_at, excluded.introduced_at)
  $$;

-- `newest`: the key of the newest entry that was on the page.
create function account.note_holder_news_read(newest text) returns void
  language sql set search_path = pg_catalog
  as $$
    insert into account.preferences (account_id, news_read) select h.id, newest from account.session_holder() h where newest ~ '^[a-z0-9-]{1,60}$'
      on conflict (account_id) do update set news_read = excluded.news_read
  $$;

grant execute on function account.note_holder_introduced(), account.note_holder_news_read(text) to divert_gate_account, divert_gate_intake;

set local role divert_gate_account;

create function account.note_introduced() returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.note_holder_introduced() $$;

create function account.note_news_read(newest text) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.note_holder_news_read(newest) $$;

-- Officers' pages have no shortcuts.
create function account.set_shortcuts(are_on boolean) returns void
  language sql security definer set search_path = pg_catalog
  as $$
    insert into account.preferences (account_id, shortcuts) select h.id, are_on from account.session_holder() h
      on conflict (account_id) do update set shortcuts = excluded.shortcuts
  $$;

set local role divert_gate_intake;

create function intake.note_introduced() returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.note_holder_introduced() $$;

create function intake.note_news_read(newest text) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.note_holder_news_read(newest) $$;

reset role;
