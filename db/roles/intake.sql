-- divert_intake: the officer's process. It may sign an officer in and put a sealed envelope through the letter box.
-- It reads nothing that came in, and the letter box answers nothing.

grant usage on schema intake, organisation to divert_intake;

-- Officers only: these find no staff account and open no staff session.
grant execute on function intake.enter(text), intake.own_details(), intake.password_salt(text), intake.sign_in(text, bytea, text), intake.sign_out(boolean) to divert_intake;

-- Counts the sender, and nothing about what is sent.
grant execute on function intake.may_submit() to divert_intake;

grant execute on function intake.submit(bytea, int, text, date, bytea) to divert_intake;

-- Which boroughs are served, and by which site.
grant select on organisation.site_areas to divert_intake;
create policy intake_reads_areas on organisation.site_areas for select to divert_intake using (true);

grant execute on function organisation.schema_version() to divert_intake;
