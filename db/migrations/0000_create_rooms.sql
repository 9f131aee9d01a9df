CREATE SCHEMA "organisation";
--> statement-breakpoint
CREATE SCHEMA "account";
--> statement-breakpoint
CREATE SCHEMA "intake";
--> statement-breakpoint
CREATE SCHEMA "casework";
--> statement-breakpoint
CREATE SCHEMA "audit";
--> statement-breakpoint
CREATE TABLE "organisation"."settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation"."site_areas" (
	"site_id" integer NOT NULL,
	"area" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "site_areas_area_from_on_pk" PRIMARY KEY("area","from_on")
);
--> statement-breakpoint
CREATE TABLE "organisation"."sites" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation"."teams" (
	"id" integer PRIMARY KEY NOT NULL,
	"site_id" integer NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account"."account_sites" (
	"account_id" uuid NOT NULL,
	"site_id" integer NOT NULL,
	CONSTRAINT "account_sites_account_id_site_id_pk" PRIMARY KEY("account_id","site_id")
);
--> statement-breakpoint
CREATE TABLE "account"."account_teams" (
	"account_id" uuid NOT NULL,
	"team_id" integer NOT NULL,
	"is_lead" boolean DEFAULT false NOT NULL,
	CONSTRAINT "account_teams_account_id_team_id_pk" PRIMARY KEY("account_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "account"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"organisation" text NOT NULL,
	"password_verifier" "bytea",
	"created_at" timestamp with time zone NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "accounts_role_known" CHECK ("account"."accounts"."role" in ('officer', 'specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "account"."salt_secret" (
	"secret" "bytea" PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account"."sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_kind_known" CHECK ("account"."sessions"."kind" in ('officer', 'staff'))
);
--> statement-breakpoint
CREATE TABLE "account"."sign_in_failures" (
	"email_hash" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_failures_email_hash_kind_pk" PRIMARY KEY("email_hash","kind")
);
--> statement-breakpoint
CREATE TABLE "intake"."envelopes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "intake"."envelopes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"idempotency_key" "bytea" NOT NULL,
	"site_id" integer NOT NULL,
	"pathway" text NOT NULL,
	"received_on" date NOT NULL,
	"sealed_referral" "bytea" NOT NULL,
	CONSTRAINT "envelopes_idempotency_key_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "envelopes_pathway_known" CHECK ("intake"."envelopes"."pathway" in ('community', 'custody'))
);
--> statement-breakpoint
CREATE TABLE "casework"."cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"person_id" uuid NOT NULL,
	"site_id" integer NOT NULL,
	"team_id" integer,
	"specialist_id" uuid,
	"status" text NOT NULL,
	"route" text NOT NULL,
	"setting" text NOT NULL,
	"pathway" text NOT NULL,
	"area" text NOT NULL,
	"age_at_referral" integer,
	"age_band" text,
	"reasons" text[] NOT NULL,
	"check_first" text[] NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"first_contact_at" timestamp with time zone,
	"taken_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_on" date,
	"next_channel" text,
	"last_event_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closing_reason" text,
	"sealed_referral" "bytea" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cases_reference_unique" UNIQUE("reference"),
	CONSTRAINT "cases_status_known" CHECK ("casework"."cases"."status" in ('waiting', 'trying_to_reach', 'working_together', 'paused', 'closed')),
	CONSTRAINT "cases_route_known" CHECK ("casework"."cases"."route" in ('community', 'custody', 'self', 'partner', 'court', 'panel')),
	CONSTRAINT "cases_setting_known" CHECK ("casework"."cases"."setting" in ('street', 'school', 'home', 'youth_venue', 'transport', 'custody', 'hospital', 'event')),
	CONSTRAINT "cases_pathway_known" CHECK ("casework"."cases"."pathway" in ('community', 'custody')),
	CONSTRAINT "cases_reasons_known" CHECK ("casework"."cases"."reasons" <@ array['wants_activities', 'trouble_at_school', 'pressured_or_exploited', 'may_be_harmed', 'family_difficulty', 'wants_work_or_training', 'someone_to_talk_to', 'been_a_victim', 'being_groomed', 'county_lines', 'around_weapons', 'involved_in_violence', 'trouble_in_the_area', 'drugs', 'goes_missing', 'something_else']::text[]),
	CONSTRAINT "cases_area_known" CHECK ("casework"."cases"."area" in ('E09000002', 'E09000003', 'E09000004', 'E09000005', 'E09000006', 'E09000007', 'E09000008', 'E09000009', 'E09000010', 'E09000011', 'E09000012', 'E09000013', 'E09000014', 'E09000015', 'E09000016', 'E09000017', 'E09000018', 'E09000019', 'E09000020', 'E09000021', 'E09000022', 'E09000023', 'E09000024', 'E09000025', 'E09000026', 'E09000027', 'E09000028', 'E09000029', 'E09000030', 'E09000031', 'E09000032', 'E09000033')),
	CONSTRAINT "cases_age_band_known" CHECK ("casework"."cases"."age_band" in ('under_10', '10_11', '12_14', '15_16', '17', '18_20', '21_25', '26_and_over')),
	CONSTRAINT "cases_check_first_known" CHECK ("casework"."cases"."check_first" <@ array['age_not_known', 'no_agreed_adult', 'in_care', 'safety', 'no_safe_way', 'interpreter']::text[]),
	CONSTRAINT "cases_closing_reason_known" CHECK ("casework"."cases"."closing_reason" in ('goals_met', 'moved_on', 'needs_met_another_way', 'chose_to_stop', 'consent_withdrawn', 'not_reached', 'moved_away', 'not_eligible', 'sent_in_error', 'another_agency_leads', 'died', 'other')),
	CONSTRAINT "cases_next_channel_known" CHECK ("casework"."cases"."next_channel" in ('call', 'text', 'email', 'letter', 'visit', 'at_school', 'through_parent_or_carer', 'through_partner'))
);
--> statement-breakpoint
CREATE TABLE "casework"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"type" text NOT NULL,
	"detail" jsonb NOT NULL,
	"sealed_note" "bytea",
	"happened_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"request_id" uuid,
	CONSTRAINT "events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "events_type_known" CHECK ("casework"."events"."type" in ('referral.received', 'consent.said_yes', 'consent.confirmed', 'case.taken', 'case.released', 'case.closed', 'case.reopened', 'case.status_changed', 'case.next_action_set', 'case.next_action_done', 'contact.recorded', 'contact.undone'))
);
--> statement-breakpoint
CREATE TABLE "casework"."opened_envelopes" (
	"idempotency_key" "bytea" PRIMARY KEY NOT NULL,
	"opened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "casework"."people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sealed_key" "bytea" NOT NULL,
	"sealed_profile" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "casework"."perceived_ethnicities" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "perceived_ethnicities_code_known" CHECK ("casework"."perceived_ethnicities"."code" in ('IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6', 'IC9'))
);
--> statement-breakpoint
CREATE TABLE "casework"."reference_aliases" (
	"alias" text NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "reference_aliases_alias_case_id_pk" PRIMARY KEY("alias","case_id")
);
--> statement-breakpoint
CREATE TABLE "casework"."repairs" (
	"idempotency_key" "bytea" PRIMARY KEY NOT NULL,
	"site_id" integer NOT NULL,
	"pathway" text NOT NULL,
	"received_on" date NOT NULL,
	"sealed_referral" "bytea" NOT NULL,
	"reason" text NOT NULL,
	"noted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit"."entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit"."entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"actor_role" text,
	"surface" text NOT NULL,
	"verb" text NOT NULL,
	"permission" text NOT NULL,
	"objects" uuid[] NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "entries_verb_known" CHECK ("audit"."entries"."verb" in ('collect', 'change', 'consult', 'disclose', 'combine', 'erase', 'sign_in', 'key', 'admin', 'export', 'break_glass'))
);
--> statement-breakpoint
ALTER TABLE "organisation"."site_areas" ADD CONSTRAINT "site_areas_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "organisation"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation"."teams" ADD CONSTRAINT "teams_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "organisation"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."account_sites" ADD CONSTRAINT "account_sites_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."account_sites" ADD CONSTRAINT "account_sites_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "organisation"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."account_teams" ADD CONSTRAINT "account_teams_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."account_teams" ADD CONSTRAINT "account_teams_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "organisation"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake"."envelopes" ADD CONSTRAINT "envelopes_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "organisation"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."cases" ADD CONSTRAINT "cases_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "casework"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."cases" ADD CONSTRAINT "cases_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "organisation"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."cases" ADD CONSTRAINT "cases_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "organisation"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."cases" ADD CONSTRAINT "cases_specialist_id_accounts_id_fk" FOREIGN KEY ("specialist_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."events" ADD CONSTRAINT "events_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "casework"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."events" ADD CONSTRAINT "events_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."perceived_ethnicities" ADD CONSTRAINT "perceived_ethnicities_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "casework"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."reference_aliases" ADD CONSTRAINT "reference_aliases_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "casework"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."repairs" ADD CONSTRAINT "repairs_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "organisation"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_of_account" ON "account"."sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "envelopes_by_site" ON "intake"."envelopes" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "cases_waiting" ON "casework"."cases" USING btree ("site_id","due_at","id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "cases_of_specialist" ON "casework"."cases" USING btree ("specialist_id","last_event_at") WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX "cases_of_person" ON "casework"."cases" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "cases_received" ON "casework"."cases" USING btree ("site_id","received_at");--> statement-breakpoint
CREATE INDEX "events_of_case" ON "casework"."events" USING btree ("case_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "entries_of_object" ON "audit"."entries" USING gin ("objects");