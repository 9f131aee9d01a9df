-- divert_insight: the counting views, in the session of a manager, and no table.

grant usage on schema insight, account, organisation to divert_insight;
grant execute on function account.enter(text, boolean), account.insight_sites() to divert_insight;
grant select on insight.sites, insight.new_referrals, insight.first_contacts, insight.waiting, insight.caseloads to divert_insight;
grant execute on function organisation.schema_version() to divert_insight;
