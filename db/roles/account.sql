-- divert_account: staff sign-in, by functions alone. It reads no table, so it sees no case and no password.

grant usage on schema account, organisation to divert_account;
grant execute on function account.enter(text), account.own_details(), account.password_salt(text), account.sign_in(text, bytea, text), account.sign_out(boolean) to divert_account;
grant execute on function organisation.schema_version() to divert_account;
