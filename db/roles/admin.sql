-- divert_admin: accounts, teams and sites, in an administrator's session. No case room is open to it.

grant usage on schema account, organisation to divert_admin;
grant execute on function account.enter(text, boolean), account.is_administrator() to divert_admin;

-- Everything about an account except what proves its password.
grant select (id, email, name, role, organisation, created_at, disabled_at) on account.accounts to divert_admin;
create policy administrator_reads_accounts on account.accounts for select to divert_admin using ((select account.is_administrator()));

grant select on account.account_sites, account.account_teams to divert_admin;
create policy administrator_reads_sites_of_accounts on account.account_sites for select to divert_admin using ((select account.is_administrator()));
create policy administrator_reads_teams_of_accounts on account.account_teams for select to divert_admin using ((select account.is_administrator()));

grant select on organisation.sites, organisation.teams, organisation.site_areas, organisation.settings to divert_admin;
create policy administrator_reads_sites on organisation.sites for select to divert_admin using ((select account.is_administrator()));
create policy administrator_reads_teams on organisation.teams for select to divert_admin using ((select account.is_administrator()));
create policy administrator_reads_areas on organisation.site_areas for select to divert_admin using ((select account.is_administrator()));
create policy administrator_reads_settings on organisation.settings for select to divert_admin using ((select account.is_administrator()));

-- What was changed, by whom, and what it was before: read here, written by the tables themselves.
grant select on organisation.changes to divert_admin;
create policy administrator_reads_changes on organisation.changes for select to divert_admin using ((select account.is_administrator()));

-- Sites and teams are added, renamed and ended, and never taken away: cases stand under them.
grant insert, update (name, ended_on) on organisation.sites, organisation.teams to divert_admin;
create policy administrator_adds_sites on organisation.sites for insert to divert_admin with check ((select account.is_administrator()));
create policy administrator_changes_sites on organisation.sites for update to divert_admin using ((select account.is_administrator()));
create policy administrator_adds_teams on organisation.teams for insert to divert_admin with check ((select account.is_administrator()));
create policy administrator_changes_teams on organisation.teams for update to divert_admin using ((select account.is_administrator()));
-- Before one is ended: is there still work, yes or no.
grant execute on function organisation.has_open_work(int, int) to divert_admin;

-- A borough's site is settled from a day on. What has begun gets an end, from yesterday on; what has not can be withdrawn.
grant insert, update (to_on), delete on organisation.site_areas to divert_admin;
create policy administrator_adds_areas on organisation.site_areas for insert to divert_admin
  with check ((select account.is_administrator()) and from_on >= (now() at time zone 'Europe/London')::date);
create policy administrator_ends_areas on organisation.site_areas for update to divert_admin
  using ((select account.is_administrator()))
  with check (to_on is null or to_on >= (now() at time zone 'Europe/London')::date - 1);
create policy administrator_withdraws_areas on organisation.site_areas for delete to divert_admin
  using ((select account.is_administrator()) and from_on > (now() at time zone 'Europe/London')::date);

grant select, insert, update (name, kind, ended_on) on organisation.organisations to divert_admin;
create policy administrator_reads_organisations on organisation.organisations for select to divert_admin using ((select account.is_administrator()));
create policy administrator_adds_organisations on organisation.organisations for insert to divert_admin with check ((select account.is_administrator()));
create policy administrator_changes_organisations on organisation.organisations for update to divert_admin using ((select account.is_administrator()));

-- A setting holds from a day on: today or later. What was in force stays as it was; what is to come can be withdrawn.
grant insert, update (value), delete on organisation.settings to divert_admin;
create policy administrator_adds_settings on organisation.settings for insert to divert_admin
  with check ((select account.is_administrator()) and from_on >= (now() at time zone 'Europe/London')::date);
create policy administrator_changes_settings_of_today_or_later on organisation.settings for update to divert_admin
  using ((select account.is_administrator()) and from_on >= (now() at time zone 'Europe/London')::date);
create policy administrator_withdraws_settings_to_come on organisation.settings for delete to divert_admin
  using ((select account.is_administrator()) and from_on > (now() at time zone 'Europe/London')::date);

-- How each role signs in.
grant select, insert, update (needs_factor, idle_minutes, longest_hours) on account.sign_in_rules to divert_admin;
create policy administrator_reads_rules on account.sign_in_rules for select to divert_admin using ((select account.is_administrator()));
create policy administrator_adds_rules on account.sign_in_rules for insert to divert_admin with check ((select account.is_administrator()));
create policy administrator_changes_rules on account.sign_in_rules for update to divert_admin using ((select account.is_administrator()));

-- For somebody who has lost what they prove themselves with.
grant execute on function account.reset_factors(uuid) to divert_admin;

grant usage on schema audit to divert_admin;
grant execute on function audit.record(text, text, uuid[], uuid, text) to divert_admin;
grant execute on function organisation.schema_version() to divert_admin;

-- A lost device: where somebody is signed in, and the end of it.
grant execute on function account.sessions_of(uuid), account.end_sessions_of(uuid, uuid) to divert_admin;

-- Accounts are invited, changed and disabled, and never one's own. What proves a password is neither read nor written.
grant execute on function account.staff_id(), account.with_password() to divert_admin;
grant select (signs_in_with), insert (id, email, name, role, organisation, created_at, signs_in_with),
  update (email, name, role, organisation, disabled_at, signs_in_with) on account.accounts to divert_admin;
create policy administrator_invites_accounts on account.accounts for insert to divert_admin with check ((select account.is_administrator()));
create policy administrator_changes_others on account.accounts for update to divert_admin
  using ((select account.is_administrator()) and id <> (select account.staff_id()));

-- Where somebody works. Officers are in no team, and a practice lead alone leads one.
grant insert, delete on account.account_sites, account.account_teams to divert_admin;
create policy administrator_places_others on account.account_sites for insert to divert_admin
  with check ((select account.is_administrator()) and account_id <> (select account.staff_id()));
create policy administrator_takes_others_off_sites on account.account_sites for delete to divert_admin
  using ((select account.is_administrator()) and account_id <> (select account.staff_id()));
create policy administrator_puts_others_in_teams on account.account_teams for insert to divert_admin
  with check ((select account.is_administrator()) and account_id <> (select account.staff_id())
    and exists (select from account.accounts a where a.id = account_id and a.role <> 'officer' and (a.role = 'practice_lead' or not is_lead)));
create policy administrator_takes_others_out_of_teams on account.account_teams for delete to divert_admin
  using ((select account.is_administrator()) and account_id <> (select account.staff_id()));

-- Links by which somebody else chooses a password. Their hashes are written and not read; a link is never used here.
grant select (id, account_id, purpose, made_at, expires_at, used_at, revoked_at),
  insert (id, account_id, purpose, token_hash, made_at, expires_at), update (revoked_at) on account.links to divert_admin;
create policy administrator_reads_links on account.links for select to divert_admin using ((select account.is_administrator()));
create policy administrator_makes_links_for_others on account.links for insert to divert_admin
  with check ((select account.is_administrator()) and account_id <> (select account.staff_id()));
create policy administrator_withdraws_links on account.links for update to divert_admin using ((select account.is_administrator()));

-- Days away, and who looks after the work.
grant select, insert, update (cancelled_at) on account.leave to divert_admin;
create policy administrator_reads_leave on account.leave for select to divert_admin using ((select account.is_administrator()));
create policy administrator_plans_leave on account.leave for insert to divert_admin with check ((select account.is_administrator()));
create policy administrator_cancels_leave on account.leave for update to divert_admin using ((select account.is_administrator()));
