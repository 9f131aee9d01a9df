CREATE TABLE "audit"."checkpoints" (
	"number" integer PRIMARY KEY NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"entry_ids" bigint[] NOT NULL,
	"entry_hashes" "bytea" NOT NULL,
	"highest_id" bigint NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"key_id" text NOT NULL,
	"signature" "bytea" NOT NULL,
	CONSTRAINT "checkpoints_cover_something" CHECK (cardinality("audit"."checkpoints"."entry_ids") > 0),
	CONSTRAINT "checkpoints_hash_each_entry" CHECK (octet_length("audit"."checkpoints"."entry_hashes") = 32 * cardinality("audit"."checkpoints"."entry_ids"))
);
--> statement-breakpoint
ALTER TABLE "audit"."entries" ADD COLUMN "purpose" text;--> statement-breakpoint
ALTER TABLE "audit"."entries" ADD CONSTRAINT "entries_purpose_known" CHECK ("audit"."entries"."purpose" in ('covering_for_colleague', 'duty', 'supervision', 'safeguarding', 'quality_check', 'data_correction', 'subject_request', 'complaint', 'inspection'));
--> statement-breakpoint
ALTER TABLE "audit"."checkpoints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit"."checkpoints" FORCE ROW LEVEL SECURITY;
