CREATE SCHEMA "mail";
--> statement-breakpoint
CREATE TABLE "organisation"."changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organisation"."changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"room" text NOT NULL,
	"object" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "organisation"."organisations" (
	"name" text PRIMARY KEY NOT NULL,
	"kind" text DEFAULT 'other' NOT NULL,
	"ended_on" date,
	CONSTRAINT "organisations_kind_known" CHECK ("organisation"."organisations"."kind" in ('service', 'police', 'partner', 'other'))
);
--> statement-breakpoint
CREATE TABLE "account"."authenticator_apps" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"sealed_secret" "bytea" NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account"."factor_failures" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account"."issuer_subjects" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"account_id" uuid NOT NULL,
	"bound_at" timestamp with time zone NOT NULL,
	CONSTRAINT "issuer_subjects_issuer_subject_pk" PRIMARY KEY("issuer","subject"),
	CONSTRAINT "issuer_subjects_account_id_unique" UNIQUE("account_id")
);
--> statement-breakpoint
CREATE TABLE "account"."links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "links_purpose_known" CHECK ("account"."links"."purpose" in ('invitation', 'reset'))
);
--> statement-breakpoint
CREATE TABLE "account"."passkeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"sign_count" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "passkeys_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "account"."recovery_codes" (
	"account_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_codes_account_id_code_hash_pk" PRIMARY KEY("account_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "account"."reset_requests" (
	"email_hash" "bytea" PRIMARY KEY NOT NULL,
	"asked" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account"."sign_in_rules" (
	"role" text PRIMARY KEY NOT NULL,
	"needs_factor" boolean NOT NULL,
	"idle_minutes" integer NOT NULL,
	"longest_hours" integer NOT NULL,
	CONSTRAINT "sign_in_rules_role_known" CHECK ("account"."sign_in_rules"."role" in ('officer', 'specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "account"."leave" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"cover_id" uuid,
	"cancelled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "account"."preferences" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"introduced_at" timestamp with time zone,
	"news_read" text,
	"shortcuts" boolean DEFAULT true NOT NULL,
	"digest" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail"."outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"template" text NOT NULL,
	"account_id" uuid NOT NULL,
	"link_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimed_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "outbox_template_known" CHECK ("mail"."outbox"."template" in ('invitation', 'reset', 'new_device', 'factor_changed', 'digest'))
);
--> statement-breakpoint
CREATE TABLE "casework"."drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"sealed_draft" "bytea" NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation"."settings" DROP CONSTRAINT "settings_pkey";--> statement-breakpoint
ALTER TABLE "organisation"."settings" ADD COLUMN "from_on" date DEFAULT '2026-01-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation"."settings" ALTER COLUMN "from_on" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "organisation"."settings" ADD CONSTRAINT "settings_key_from_on_pk" PRIMARY KEY("key","from_on");--> statement-breakpoint
ALTER TABLE "organisation"."sites" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "organisation"."teams" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "account"."accounts" ADD COLUMN "signs_in_with" text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD COLUMN "device" text DEFAULT 'Unknown device' NOT NULL;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD COLUMN "last_seen_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD COLUMN "awaits_factor" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD COLUMN "proven_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD COLUMN "challenge" text;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD COLUMN "challenged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "audit"."entries" ADD COLUMN "change_hash" "bytea";--> statement-breakpoint
ALTER TABLE "account"."authenticator_apps" ADD CONSTRAINT "authenticator_apps_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."factor_failures" ADD CONSTRAINT "factor_failures_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."issuer_subjects" ADD CONSTRAINT "issuer_subjects_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."links" ADD CONSTRAINT "links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."passkeys" ADD CONSTRAINT "passkeys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."leave" ADD CONSTRAINT "leave_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."leave" ADD CONSTRAINT "leave_cover_id_accounts_id_fk" FOREIGN KEY ("cover_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."preferences" ADD CONSTRAINT "preferences_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail"."outbox" ADD CONSTRAINT "outbox_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casework"."drafts" ADD CONSTRAINT "drafts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_of_object" ON "organisation"."changes" USING btree ("room","object");--> statement-breakpoint
CREATE INDEX "links_of_account" ON "account"."links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "passkeys_of_account" ON "account"."passkeys" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "leave_of_account" ON "account"."leave" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "leave_by_cover" ON "account"."leave" USING btree ("cover_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "mail"."outbox" USING btree ("made_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "drafts_of_account" ON "casework"."drafts" USING btree ("account_id");--> statement-breakpoint
-- The organisations that accounts name already. Row security binds the owner too, so it is lifted for this one look.
ALTER TABLE "account"."accounts" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "organisation"."organisations" ("name") SELECT DISTINCT "organisation" FROM "account"."accounts";--> statement-breakpoint
ALTER TABLE "account"."accounts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account"."accounts" ADD CONSTRAINT "accounts_organisation_organisations_name_fk" FOREIGN KEY ("organisation") REFERENCES "organisation"."organisations"("name") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "account"."sessions" ADD CONSTRAINT "sessions_id_unique" UNIQUE("id");--> statement-breakpoint
ALTER TABLE "account"."accounts" ADD CONSTRAINT "accounts_way_known" CHECK ("account"."accounts"."signs_in_with" in ('password', 'organisation'));--> statement-breakpoint
ALTER TABLE "intake"."envelopes" ADD CONSTRAINT "envelopes_key_length" CHECK (octet_length("intake"."envelopes"."idempotency_key") = 32);--> statement-breakpoint
ALTER TABLE "intake"."envelopes" ADD CONSTRAINT "envelopes_one_length" CHECK (octet_length("intake"."envelopes"."sealed_referral") = 8290);--> statement-breakpoint
DO $$
DECLARE room_table regclass;
BEGIN
  FOR room_table IN
    SELECT oid FROM pg_class
    WHERE relkind = 'r' AND NOT relrowsecurity
      AND relnamespace::regnamespace::text IN ('organisation', 'account', 'casework', 'mail')
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', room_table);
  END LOOP;
END $$;
