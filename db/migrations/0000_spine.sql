CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"organisation_id" text,
	"title" text DEFAULT '' NOT NULL,
	"roles" text[] DEFAULT '{}' NOT NULL,
	"network_roles" text[] DEFAULT '{}' NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "network" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"languages" text[] NOT NULL,
	"default_language" text NOT NULL,
	"categories" text[] NOT NULL,
	"example" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "password_reset" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "past_campaign" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"country" text,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"target" text NOT NULL,
	"ask" text NOT NULL,
	"outcome" text NOT NULL,
	"outcome_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"password_hash" text,
	"network_roles" text[] DEFAULT '{}' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seat" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"roles" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seat_id" text,
	"user_agent" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setup_token" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity" (
	"audience_kind" text NOT NULL,
	"audience_id" text NOT NULL,
	"clock" bigint NOT NULL,
	"type" text NOT NULL,
	"person_id" text,
	"seat_id" text,
	"organisation_id" text,
	"campaign_id" text,
	"letter_id" text,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "activity_audience_kind_audience_id_clock_pk" PRIMARY KEY("audience_kind","audience_id","clock")
);
--> statement-breakpoint
CREATE TABLE "audience_clock" (
	"kind" text NOT NULL,
	"audience_id" text NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "audience_clock_kind_audience_id_pk" PRIMARY KEY("kind","audience_id")
);
--> statement-breakpoint
CREATE TABLE "campaign" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"subject" text NOT NULL,
	"country" text,
	"all_members" boolean DEFAULT false NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "campaign_organisation" (
	"campaign_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_organisation_campaign_id_organisation_id_pk" PRIMARY KEY("campaign_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" text PRIMARY KEY NOT NULL,
	"letter_id" text,
	"campaign_id" text,
	"generation" integer DEFAULT 1 NOT NULL,
	"writable" boolean DEFAULT true NOT NULL,
	"next_number" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_client" (
	"document_id" text NOT NULL,
	"generation" integer NOT NULL,
	"client_id" bigint NOT NULL,
	"person_id" text,
	"seat_id" text,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_client_document_id_generation_client_id_pk" PRIMARY KEY("document_id","generation","client_id")
);
--> statement-breakpoint
CREATE TABLE "document_snapshot" (
	"document_id" text NOT NULL,
	"generation" integer NOT NULL,
	"number" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_snapshot_document_id_generation_number_pk" PRIMARY KEY("document_id","generation","number")
);
--> statement-breakpoint
CREATE TABLE "document_update" (
	"document_id" text NOT NULL,
	"generation" integer NOT NULL,
	"number" bigint NOT NULL,
	"client_id" bigint NOT NULL,
	"client_number" bigint NOT NULL,
	"clock" bigint,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "document_update_document_id_generation_number_pk" PRIMARY KEY("document_id","generation","number")
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"chain" text NOT NULL,
	"sequence" integer NOT NULL,
	"previous" text NOT NULL,
	"entry" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_entry_chain_sequence_pk" PRIMARY KEY("chain","sequence")
);
--> statement-breakpoint
CREATE TABLE "ledger_opening" (
	"chain" text NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"salt" text NOT NULL,
	"subject_id" text NOT NULL,
	"shown_name" text NOT NULL,
	CONSTRAINT "ledger_opening_chain_sequence_kind_pk" PRIMARY KEY("chain","sequence","kind")
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" text PRIMARY KEY NOT NULL,
	"campaign_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"recipients" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"category" text NOT NULL,
	"languages" text[] NOT NULL,
	"text" text DEFAULT 'drafting' NOT NULL,
	"signing" text DEFAULT 'not open' NOT NULL,
	"life" text DEFAULT 'active' NOT NULL,
	"deadline_at" timestamp with time zone,
	"deadline_zone" text,
	"revision_in_force" integer,
	"signing_opened_at" timestamp with time zone,
	"signing_closed_at" timestamp with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"letter_id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" text PRIMARY KEY NOT NULL,
	"letter_id" text NOT NULL,
	"number" integer NOT NULL,
	"generation" integer NOT NULL,
	"digest" text NOT NULL,
	"grade" text,
	"frozen_by" text NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_text" (
	"id" text PRIMARY KEY NOT NULL,
	"revision_id" text NOT NULL,
	"language" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"person_id" text,
	"reason" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "mandate" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"categories" text[] NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_until" timestamp with time zone,
	"decision" text NOT NULL,
	"given_by_seat_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_seat_id" text
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"country" text,
	"scope" text DEFAULT '' NOT NULL,
	"languages" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"directory_only_since" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_on" (
	"id" text PRIMARY KEY NOT NULL,
	"letter_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"state" text DEFAULT 'invited' NOT NULL,
	"revision_id" text,
	"visibility" text,
	"embargo_until" timestamp with time zone,
	"reason" text,
	"invited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_act_id" text
);
--> statement-breakpoint
CREATE TABLE "sign_on_act" (
	"id" text PRIMARY KEY NOT NULL,
	"sign_on_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"type" text NOT NULL,
	"person_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"mandate_id" text,
	"revision_id" text,
	"visibility" text,
	"embargo_until" timestamp with time zone,
	"reason" text,
	"ledger_sequence" integer,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_person_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_seat_id_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_organisation" ADD CONSTRAINT "campaign_organisation_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_organisation" ADD CONSTRAINT "campaign_organisation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_client" ADD CONSTRAINT "document_client_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_client" ADD CONSTRAINT "document_client_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_client" ADD CONSTRAINT "document_client_seat_id_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_snapshot" ADD CONSTRAINT "document_snapshot_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_update" ADD CONSTRAINT "document_update_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_frozen_by_person_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_text" ADD CONSTRAINT "revision_text_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_on" ADD CONSTRAINT "sign_on_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_on" ADD CONSTRAINT "sign_on_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_on" ADD CONSTRAINT "sign_on_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_on_act" ADD CONSTRAINT "sign_on_act_sign_on_id_sign_on_id_fk" FOREIGN KEY ("sign_on_id") REFERENCES "public"."sign_on"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_on_act" ADD CONSTRAINT "sign_on_act_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_on_act" ADD CONSTRAINT "sign_on_act_seat_id_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_on_act" ADD CONSTRAINT "sign_on_act_mandate_id_mandate_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_on_act" ADD CONSTRAINT "sign_on_act_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_held" ON "seat" USING btree ("person_id","organisation_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "seat_organisation" ON "seat" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "activity_letter" ON "activity" USING btree ("letter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_letter" ON "document" USING btree ("letter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_campaign" ON "document" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "document_client_person" ON "document_client" USING btree ("person_id","document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_update_client_number" ON "document_update" USING btree ("document_id","generation","client_id","client_number");--> statement-breakpoint
CREATE UNIQUE INDEX "document_update_clock" ON "document_update" USING btree ("document_id","generation","client_id","clock");--> statement-breakpoint
CREATE INDEX "ledger_opening_subject" ON "ledger_opening" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "letter_campaign" ON "letter" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "letter_signing" ON "letter" USING btree ("signing","deadline_at");--> statement-breakpoint
CREATE UNIQUE INDEX "publication_slug" ON "publication" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_number" ON "revision" USING btree ("letter_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_text_language" ON "revision_text" USING btree ("revision_id","language");--> statement-breakpoint
CREATE INDEX "mail_outbox_unsent" ON "mail_outbox" USING btree ("sent_at","created_at");--> statement-breakpoint
CREATE INDEX "mandate_organisation" ON "mandate" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "mandate_seat" ON "mandate" USING btree ("seat_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_on_letter_organisation" ON "sign_on" USING btree ("letter_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_on_act_sequence" ON "sign_on_act" USING btree ("sign_on_id","sequence");--> statement-breakpoint
CREATE INDEX "sign_on_act_seat" ON "sign_on_act" USING btree ("seat_id");