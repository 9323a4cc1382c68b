-- What must never change refuses to: the log of a text, exact texts, the ledger, acts and activity.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger append_only before update or delete on document_update for each row execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on revision_text for each row execute function refuse_change();
--> statement-breakpoint
create trigger append_only before delete on revision for each row execute function refuse_change();
--> statement-breakpoint
create trigger exact before update of letter_id, number, generation, digest, frozen_by, frozen_at on revision for each row execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on ledger_entry for each row execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on sign_on_act for each row execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on activity for each row execute function refuse_change();
--> statement-breakpoint
alter table mandate add constraint mandate_seat_id_seat_id_fk foreign key (seat_id) references seat(id);
--> statement-breakpoint
alter table network add constraint network_single check (id = 1);
--> statement-breakpoint
alter table setup_token add constraint setup_token_single check (id = 1);
