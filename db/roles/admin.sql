-- divert_admin: accounts, teams and sites, in an administrator's session. No case room is open to it.

grant usage on schema account, organisation to divert_admin;
grant execute on function account.enter(text), account.is_administrator() to divert_admin;

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

grant usage on schema audit to divert_admin;
grant execute on function audit.record(text, text, uuid[], uuid, text) to divert_admin;
grant execute on function organisation.schema_version() to divert_admin;
