CREATE TABLE "account"."submission_counts" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"posted" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account"."submission_counts" ADD CONSTRAINT "submission_counts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account"."submission_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account"."submission_counts" FORCE ROW LEVEL SECURITY;
