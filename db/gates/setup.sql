-- divert_gate_setup: taken on by the set-up commands alone, to add the sites, teams, accounts and settings a service
-- begins with. It reads no case, and no login belongs to it.

grant usage on schema account, organisation to divert_gate_setup;
grant select, insert, update on organisation.sites, organisation.teams, organisation.site_areas, organisation.settings,
  organisation.organisations, account.sign_in_rules to divert_gate_setup;
create policy setup_keeps_sites on organisation.sites to divert_gate_setup using (true) with check (true);
create policy setup_keeps_teams on organisation.teams to divert_gate_setup using (true) with check (true);
create policy setup_keeps_areas on organisation.site_areas to divert_gate_setup using (true) with check (true);
create policy setup_keeps_organisations on organisation.organisations to divert_gate_setup using (true) with check (true);
create policy setup_keeps_rules on account.sign_in_rules to divert_gate_setup using (true) with check (true);
create policy setup_keeps_settings on organisation.settings to divert_gate_setup using (true) with check (true);

grant select, insert on account.accounts, account.account_sites, account.account_teams, account.salt_secret to divert_gate_setup;
create policy setup_adds_accounts on account.accounts to divert_gate_setup using (true) with check (true);
create policy setup_places_accounts on account.account_sites to divert_gate_setup using (true) with check (true);
create policy setup_puts_accounts_in_teams on account.account_teams to divert_gate_setup using (true) with check (true);
create policy setup_makes_the_salt_secret on account.salt_secret to divert_gate_setup using (true) with check (true);

-- The demonstration's people know their way already.
grant insert (account_id, introduced_at) on account.preferences to divert_gate_setup;
create policy setup_notes_introductions on account.preferences for insert to divert_gate_setup with check (true);

-- Each address's password salt comes from this secret; it is drawn once.
set local role divert_gate_setup;
insert into account.salt_secret
  select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
  where not exists (select from account.salt_secret);
reset role;
