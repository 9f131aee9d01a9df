-- divert_intake: the officer's process. It may sign an officer in and put a sealed envelope through the letter box.
-- It reads nothing that came in, and the letter box answers nothing.

grant usage on schema intake, organisation to divert_intake;

-- Officers only: these find no staff account and open no staff session.
grant execute on function intake.enter(text, boolean), intake.own_details(), intake.password_salt(text), intake.sign_in(text, bytea, text, text), intake.sign_out(boolean) to divert_intake;
-- Where an officer is signed in themselves, and ending it.
grant execute on function intake.own_sessions(), intake.end_own_sessions(uuid) to divert_intake;
-- An officer's own introduction and news.
grant execute on function intake.note_introduced(), intake.note_news_read(text) to divert_intake;

-- Counts the sender, and nothing about what is sent.
grant execute on function intake.may_submit() to divert_intake;

grant execute on function intake.submit(bytea, int, text, date, bytea) to divert_intake;

-- Which boroughs are served, and by which site.
grant select on organisation.site_areas to divert_intake;
create policy intake_reads_areas on organisation.site_areas for select to divert_intake using (true);

-- A password is chosen by whoever holds a link, and a link asked for; the answer to an address is nothing at all.
grant execute on function intake.look_at_link(bytea), intake.link_salt(bytea), intake.use_link(bytea, bytea), intake.request_reset(text, uuid, bytea) to divert_intake;

-- Officers whom an administrator set to sign in with their organisation; nobody else is opened this way.
grant execute on function intake.sign_in_from_issuer(text, text, text, text, text, text), intake.sign_out_from_issuer(text, text, text) to divert_intake;

-- One's own second factor, half signed in or wholly. What a code is compared with is handed out sealed, and each time counted.
grant execute on function intake.own_factors(), intake.own_passkeys(), intake.try_factor(), intake.pass_factor(bigint, uuid, float8, bytea, bytea, text), intake.ask_challenge(text),
  intake.take_challenge(), intake.enrol_app(bigint, text), intake.enrol_passkey(text, bytea, float8, text[], text, text), intake.remove_factor(uuid), intake.replace_recovery_codes(bytea[])
  to divert_intake;

grant execute on function organisation.schema_version() to divert_intake;

-- What the officer's page says: the words a young person reads, the answers offered, and by when somebody will be in touch.
grant select on organisation.settings to divert_intake;
create policy intake_reads_words_lists_and_clocks on organisation.settings for select to divert_intake
  using (key like 'wording:%' or key like 'list:%' or key like 'clock:%');

-- A site that has ended takes nothing new.
grant select (id, ended_on) on organisation.sites to divert_intake;
create policy intake_reads_ends_of_sites on organisation.sites for select to divert_intake using (true);
