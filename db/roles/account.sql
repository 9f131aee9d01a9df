-- divert_account: staff sign-in, by functions alone. It reads no table, so it sees no case and no password.

grant usage on schema account, organisation to divert_account;
grant execute on function account.enter(text, boolean), account.own_details(), account.password_salt(text), account.sign_in(text, bytea, text, text), account.sign_out(boolean) to divert_account;
-- Where somebody is signed in themselves, and ending it.
grant execute on function account.own_sessions(), account.end_own_sessions(uuid) to divert_account;
-- One's own introduction, news and keyboard shortcuts.
grant execute on function account.note_introduced(), account.note_news_read(text), account.set_shortcuts(boolean) to divert_account;
-- A password is chosen by whoever holds a link, and a link asked for; the answer to an address is nothing at all.
grant execute on function account.look_at_link(bytea), account.link_salt(bytea), account.use_link(bytea, bytea), account.request_reset(text, uuid, bytea) to divert_account;

-- Staff whom an administrator set to sign in with their organisation; nobody else is opened this way.
grant execute on function account.sign_in_from_issuer(text, text, text, text, text, text), account.sign_out_from_issuer(text, text, text) to divert_account;

-- One's own second factor, half signed in or wholly. What a code is compared with is handed out sealed, and each time counted.
grant execute on function account.own_factors(), account.own_passkeys(), account.try_factor(), account.pass_factor(bigint, uuid, float8, bytea, bytea, text), account.ask_challenge(text),
  account.take_challenge(), account.enrol_app(bigint, text), account.enrol_passkey(text, bytea, float8, text[], text, text), account.remove_factor(uuid), account.replace_recovery_codes(bytea[])
  to divert_account;
grant execute on function organisation.schema_version() to divert_account;
