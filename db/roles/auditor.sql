-- divert_auditor: reads the audit log, chains it and signs the chain. It can add a checkpoint and change none; it can
-- change no entry, take none away, and sees nothing of any other room. Runs where the audit signing key is.

grant usage on schema audit, organisation to divert_auditor;

-- To hash, to verify and to export: everything that was written.
grant select on audit.entries to divert_auditor;
create policy auditor_reads_entries on audit.entries for select to divert_auditor using (true);

-- The chain grows at its end and is never rewritten.
grant select, insert on audit.checkpoints to divert_auditor;
create policy auditor_reads_checkpoints on audit.checkpoints for select to divert_auditor using (true);
create policy auditor_adds_checkpoints on audit.checkpoints for insert to divert_auditor with check (number > 0);

-- Whether what was changed is still what the log has a hash of. It learns hashes, never names.
grant execute on function audit.changes_noted(bigint, int) to divert_auditor;

-- An export is written down like everybody else's doing, through the same function.
grant execute on function audit.record(text, text, uuid[], uuid, text) to divert_auditor;
grant execute on function organisation.schema_version() to divert_auditor;
