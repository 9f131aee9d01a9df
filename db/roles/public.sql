-- divert_public: what anybody may read. Nothing here is about anybody.

grant usage on schema organisation to divert_public;
grant execute on function organisation.schema_version() to divert_public;

-- What the public pages say: who answers for the data, how to reach the team, and how long what is kept. No other setting.
grant select on organisation.settings to divert_public;
create policy public_reads_what_it_tells on organisation.settings for select to divert_public
  using (key = 'particulars' or key like 'retention:%');
