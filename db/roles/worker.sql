-- divert_worker: sends mail and does what is done by the clock, for nobody in person. Schema `jobs` is its own (see
-- db/gates/jobs.sql). Everything else it reaches through the functions below: no table of accounts, no case, nothing sealed.

-- One mail at a time: where it goes and what it says, once it has taken it; and what became of it.
grant usage on schema mail to divert_worker;
grant execute on function mail.claim(uuid), mail.note_sent(uuid), mail.note_not_sent(uuid, text, boolean) to divert_worker;

-- After a crash nothing is forgotten, and nothing sent twice.
grant execute on function mail.tend() to divert_worker;

-- The morning's counts are made and put in by the database; the worker is told how many mails there are.
grant execute on function mail.put_digests(timestamptz) to divert_worker;

grant usage on schema organisation to divert_worker;
grant execute on function organisation.schema_version() to divert_worker;

-- What was typed when a session ended goes after a day. How many went is all that it is told.
grant usage on schema casework to divert_worker;
grant execute on function casework.drop_old_drafts() to divert_worker;
