-- divert_gate_keys: taken on by the commands that look after the key ring, and by no login. It counts what was sealed
-- under which key, puts a newer wrap in the place of an older one, and writes down that it did. It reads no record.

-- One re-wrap at a time.
grant execute on function pg_advisory_xact_lock(bigint) to divert_gate_keys;
grant usage on schema casework, intake, audit to divert_gate_keys;

-- The wrapped key of each person, and the one column that may change.
grant select (id, sealed_key), update (sealed_key) on casework.people to divert_gate_keys;
create policy keys_read_wraps on casework.people for select to divert_gate_keys using (true);
create policy keys_replace_wraps on casework.people for update to divert_gate_keys using (true) with check (true);

-- The first bytes of an envelope say which key it is sealed for; nothing that is stored beside it can be read.
grant select (sealed_referral) on intake.envelopes, casework.repairs to divert_gate_keys;
create policy keys_count_envelopes on intake.envelopes for select to divert_gate_keys using (true);
create policy keys_count_repairs on casework.repairs for select to divert_gate_keys using (true);

grant insert (at, surface, verb, permission, objects, request_id) on audit.entries to divert_gate_keys;
create policy keys_write_their_use on audit.entries for insert to divert_gate_keys with check (verb = 'key');
