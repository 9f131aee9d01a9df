-- divert_opener: carries sealed referrals from the letter box into casework, and tries those that were set aside again.
-- It adds and drains; it changes nothing that is already there, and reads back only what it could not open. It runs
-- only where the private key is.

grant usage on schema intake, casework, audit, organisation to divert_opener;

-- Claim (by an advisory lock: a row lock would need UPDATE) and drain.
grant execute on function pg_try_advisory_xact_lock(int, int) to divert_opener;
grant select, delete on intake.envelopes to divert_opener;
create policy opener_reads_envelopes on intake.envelopes for select to divert_opener using (true);
create policy opener_drains_envelopes on intake.envelopes for delete to divert_opener using (true);

grant insert on casework.people, casework.cases, casework.reference_aliases, casework.perceived_ethnicities, casework.events,
  casework.opened_envelopes, casework.repairs to divert_opener;
create policy opener_adds_people on casework.people for insert to divert_opener with check (version = 1);
-- A referral arrives waiting, with nobody's name on it.
create policy opener_adds_cases on casework.cases for insert to divert_opener
  with check (status = 'waiting' and specialist_id is null and taken_at is null and closed_at is null and version = 1);
create policy opener_adds_aliases on casework.reference_aliases for insert to divert_opener with check (true);
create policy opener_adds_perceived_ethnicities on casework.perceived_ethnicities for insert to divert_opener with check (true);
create policy opener_adds_first_events on casework.events for insert to divert_opener
  with check (type in ('referral.received', 'consent.said_yes') and recorded_by is null);
create policy opener_notes_opened_envelopes on casework.opened_envelopes for insert to divert_opener with check (true);
create policy opener_sets_aside_for_repair on casework.repairs for insert to divert_opener with check (true);

-- A key comes back, a fault is mended: then what was set aside opens after all. Like the letter box, the list is read
-- and drained, by deleting the row in the transaction that makes the case; never changed in place.
grant select, delete on casework.repairs to divert_opener;
create policy opener_reads_repairs on casework.repairs for select to divert_opener using (true);
create policy opener_drains_repairs on casework.repairs for delete to divert_opener using (true);

-- "npm run repairs" says at which place, by name.
grant select (id, name) on organisation.sites to divert_opener;
create policy opener_reads_names_of_sites on organisation.sites for select to divert_opener using (true);

grant execute on function audit.record(text, text, uuid[], uuid, text) to divert_opener;
grant execute on function organisation.schema_version() to divert_opener;

-- By when a first contact is due, by the clock in force on the day it came in.
grant select on organisation.settings to divert_opener;
create policy opener_reads_clocks on organisation.settings for select to divert_opener using (key like 'clock:%');
