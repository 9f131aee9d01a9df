-- The doors to the second factor: the same on both sides, each with its own gate's rights, so that through the one only
-- staff's factors are reached and through the other only officers'. They serve whoever holds the session alone.

set local role divert_gate_account;

create function account.own_factors(out id uuid, out email text, out name text, out role text, out is_half boolean, out has_app boolean, out passkeys int, out codes_left int,
    out needs_factor boolean, out has_password boolean, out may_change boolean, out app_being_added bytea) returns setof record
  language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.holder_factors() $$;

create function account.own_passkeys(out id uuid, out credential_id text, out public_key bytea, out sign_count float8, out transports text[],
    out name text, out created_at timestamptz, out last_used_at timestamptz) returns setof record
  language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.holder_passkeys() $$;

create function account.try_factor(out sealed_secret bytea) returns setof bytea
  language sql security definer set search_path = pg_catalog
  as $$ select * from account.count_try() $$;

create function account.pass_factor(step bigint, passkey uuid, signed float8, code_hash bytea, password_key bytea, new_proof text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.take_proof(step, passkey, signed, code_hash, password_key, new_proof) $$;

create function account.ask_challenge(asked text) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.set_challenge(asked) $$;

create function account.take_challenge() returns text
  language sql security definer set search_path = pg_catalog
  as $$ select account.spend_challenge() $$;

create function account.enrol_app(step bigint, new_proof text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.add_app(step, new_proof) $$;

create function account.enrol_passkey(credential_id text, public_key bytea, sign_count float8, transports text[], name text, new_proof text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.add_passkey(credential_id, public_key, sign_count, transports, name, new_proof) $$;

create function account.remove_factor(passkey uuid) returns text
  language sql security definer set search_path = pg_catalog
  as $$ select account.take_factor_away(passkey) $$;

create function account.replace_recovery_codes(hashes bytea[]) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.put_recovery_codes(hashes) $$;

reset role;

set local role divert_gate_intake;

create function intake.own_factors(out id uuid, out email text, out name text, out role text, out is_half boolean, out has_app boolean, out passkeys int, out codes_left int,
    out needs_factor boolean, out has_password boolean, out may_change boolean, out app_being_added bytea) returns setof record
  language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.holder_factors() $$;

create function intake.own_passkeys(out id uuid, out credential_id text, out public_key bytea, out sign_count float8, out transports text[],
    out name text, out created_at timestamptz, out last_used_at timestamptz) returns setof record
  language sql stable security definer set search_path = pg_catalog
  as $$ select * from account.holder_passkeys() $$;

create function intake.try_factor(out sealed_secret bytea) returns setof bytea
  language sql security definer set search_path = pg_catalog
  as $$ select * from account.count_try() $$;

create function intake.pass_factor(step bigint, passkey uuid, signed float8, code_hash bytea, password_key bytea, new_proof text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.take_proof(step, passkey, signed, code_hash, password_key, new_proof) $$;

create function intake.ask_challenge(asked text) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select account.set_challenge(asked) $$;

create function intake.take_challenge() returns text
  language sql security definer set search_path = pg_catalog
  as $$ select account.spend_challenge() $$;

create function intake.enrol_app(step bigint, new_proof text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.add_app(step, new_proof) $$;

create function intake.enrol_passkey(credential_id text, public_key bytea, sign_count float8, transports text[], name text, new_proof text) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.add_passkey(credential_id, public_key, sign_count, transports, name, new_proof) $$;

create function intake.remove_factor(passkey uuid) returns text
  language sql security definer set search_path = pg_catalog
  as $$ select account.take_factor_away(passkey) $$;

create function intake.replace_recovery_codes(hashes bytea[]) returns boolean
  language sql security definer set search_path = pg_catalog
  as $$ select account.put_recovery_codes(hashes) $$;

reset role;
