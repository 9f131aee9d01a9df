-- Schema `jobs` is graphile-worker's, and belongs to divert_worker: the one exception to who owns what. What is to be
-- done later lies in it as an id, and nobody else reaches in: other rooms enqueue through their gates.

set local role divert_worker;

revoke all on schema jobs from public;
revoke all on all tables in schema jobs from public;
revoke all on all sequences in schema jobs from public;
revoke all on all functions in schema jobs from public;

-- A view over three tables, which takes no writes.
revoke all on jobs.jobs from divert_worker;
grant select on jobs.jobs to divert_worker;

-- Any login can LISTEN, and would be told whenever somebody's mail is put in. So nothing is notified: the worker looks by
-- itself every two seconds.
do $$
declare
  loud regprocedure;
begin
  for loud in
    select oid from pg_proc where pronamespace = 'jobs'::regnamespace and prokind = 'f' and prosrc ~* 'perform pg_notify\('
  loop
    execute regexp_replace(pg_get_functiondef(loud), 'perform pg_notify\([^;]*\);', 'null;', 'gi');
  end loop;
  for loud in
    select oid from pg_proc where pronamespace = 'jobs'::regnamespace and not coalesce('search_path=pg_catalog' = any(proconfig), false)
  loop
    execute format('alter function %s set search_path = pg_catalog', loud);
  end loop;
end $$;

create or replace function jobs.send_mail(id uuid) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select jobs.add_job('send-mail', json_build_object('id', send_mail.id), job_key => send_mail.id::text) $$;

-- What is waiting has a job that will come to it: not one whose worker died with it in hand.
create or replace function jobs.is_to_send(id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from jobs.jobs j where j.key = is_to_send.id::text and j.attempts < j.max_attempts
    and (j.locked_at is null or j.locked_at > now() - interval '15 minutes')) $$;

grant usage on schema jobs to divert_gate_mail;
grant execute on function jobs.send_mail(uuid), jobs.is_to_send(uuid) to divert_gate_mail;

reset role;
