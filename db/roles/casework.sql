-- divert_casework: cases and all about them, in the session of a specialist or practice lead, for that person's sites.
-- Nothing is ever deleted. What an officer perceived is not readable here, by anybody.

grant usage on schema casework, account, organisation, audit, intake to divert_casework;
grant execute on function account.enter(text, boolean), account.casework_sites(), account.casework_teams(), account.staff_id() to divert_casework;
grant execute on function audit.opened_today(), audit.openings_told(timestamptz) to divert_casework;

-- Own sites' cases: codes and dates, for lists and to say whose a case is. What a referral said on arrival stays as it was.
-- A case of another team of the site is changed, and its person and timeline are read, by its own specialist, or once the
-- log holds today's reason for opening it. That of no team, as every waiting one, is its site's. Each set is looked up once
-- for the statement.
grant select on casework.cases to divert_casework;
grant update (team_id, specialist_id, status, first_contact_at, taken_at, tries, next_on, next_channel, last_event_at, closed_at, closing_reason, version)
  on casework.cases to divert_casework;
create policy staff_read_own_sites on casework.cases for select to divert_casework
  using (site_id = any ((select account.casework_sites())::int[]));
create policy staff_change_own_sites on casework.cases for update to divert_casework
  using (site_id = any ((select account.casework_sites())::int[])
    and (team_id is null or team_id = any ((select account.casework_teams())::int[])
      or specialist_id = (select account.staff_id()) or id in (select o.case_id from audit.opened_today() o)))
  with check (site_id = any ((select account.casework_sites())::int[]));

-- A person, and the key to everything about them that is sealed, where one of their cases is open to this session.
grant select on casework.people to divert_casework;
create policy staff_read_people_of_their_cases on casework.people for select to divert_casework
  using (exists (select from casework.cases c where c.person_id = people.id
      and (c.team_id is null or c.team_id = any ((select account.casework_teams())::int[])
        or c.specialist_id = (select account.staff_id()) or c.id in (select o.case_id from audit.opened_today() o))));

grant select on casework.reference_aliases to divert_casework;
create policy staff_read_aliases_of_their_cases on casework.reference_aliases for select to divert_casework
  using (exists (select from casework.cases c where c.id = case_id));

-- The timeline: read and add, in one's own name, never change.
grant select, insert on casework.events to divert_casework;
create policy staff_read_events_of_their_cases on casework.events for select to divert_casework
  using (exists (select from casework.cases c where c.id = case_id
      and (c.team_id is null or c.team_id = any ((select account.casework_teams())::int[])
        or c.specialist_id = (select account.staff_id()) or c.id in (select o.case_id from audit.opened_today() o))));
create policy staff_add_events_in_their_own_name on casework.events for insert to divert_casework
  with check (recorded_by = (select account.staff_id()) and type not in ('referral.received', 'consent.said_yes') and exists (select from casework.cases c where c.id = case_id
      and (c.team_id is null or c.team_id = any ((select account.casework_teams())::int[])
        or c.specialist_id = (select account.staff_id()) or c.id in (select o.case_id from audit.opened_today() o))));

-- What they had typed themselves when a session of theirs ended, for a day. It is kept, and thrown away, by functions.
grant select on casework.drafts to divert_casework;
create policy writers_read_own_drafts on casework.drafts for select to divert_casework
  using (account_id = (select account.staff_id()) and cardinality((select account.casework_sites())::int[]) > 0
    and kept_at > now() - interval '24 hours');
grant execute on function account.keep_draft(uuid, bytea), account.drop_draft(uuid) to divert_casework;

-- How many envelopes wait for repair, and where.
grant select (idempotency_key, site_id, pathway, received_on, reason, noted_at) on casework.repairs to divert_casework;
create policy staff_read_own_repairs on casework.repairs for select to divert_casework
  using (site_id = any ((select account.casework_sites())::int[]));

-- Whose work somebody looks after while they are away.
grant select (account_id, from_on, to_on, cover_id, cancelled_at) on account.leave to divert_casework;
create policy staff_see_whom_they_cover on account.leave for select to divert_casework
  using (cover_id = (select account.staff_id()) and cancelled_at is null);

-- Colleagues' names, for "with Amina Yusuf" and "recorded by".
grant select (id, name, role) on account.accounts to divert_casework;
create policy staff_read_names_of_colleagues on account.accounts for select to divert_casework
  using (role in ('specialist', 'practice_lead') and (select account.staff_id()) is not null);

grant select on organisation.sites, organisation.teams, organisation.site_areas to divert_casework;
create policy staff_read_sites on organisation.sites for select to divert_casework using (true);
create policy staff_read_teams on organisation.teams for select to divert_casework using (true);
create policy staff_read_areas on organisation.site_areas for select to divert_casework using (true);

-- A referral that a specialist takes down goes through the same letter box as an officer's.
grant execute on function intake.submit(bytea, int, text, date, bytea) to divert_casework;

grant execute on function audit.record(text, text, uuid[], uuid, text) to divert_casework;
-- Who has looked at a case that this session may see.
grant execute on function audit.looks_at(uuid) to divert_casework;
grant execute on function organisation.schema_version() to divert_casework;

-- The clock, the answers offered and the words to read out, when a specialist takes a referral down or records a contact.
grant select on organisation.settings to divert_casework;
create policy staff_read_words_lists_and_clocks on organisation.settings for select to divert_casework
  using (key like 'wording:%' or key like 'list:%' or key like 'clock:%');
