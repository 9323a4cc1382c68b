// Whether those who wrote a batch still may, asked inside the transaction that stores it. The rows the answer rests on
// are locked for sharing until that transaction ends: whoever takes a right away waits for it, and nothing of theirs is
// stored after. Locks are taken in the order person, seat, session, organisation, letter, then document, as everywhere.
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { readRows } from "#db/database.ts";
import type { NetworkRole, OrganisationKind, SeatRole } from "#db/schema/index.ts";
import { mayEditDocument, takesPart } from "./policy.ts";

export type Writer = {
  readonly documentId: string;
  readonly personId: string;
  readonly sessionId: string | null;
  readonly seatId: string | null;
};

type Facts = {
  key: number;
  session_alive: boolean | null;
  person_active: boolean | null;
  network_roles: NetworkRole[] | null;
  roles: SeatRole[] | null;
  kind: OrganisationKind | null;
  organisation_active: boolean | null;
  listed: boolean;
  all_members: boolean;
  going_on: boolean;
  plan: boolean;
  drafting: boolean | null;
};

/** A session that has ended may be followed by another of the same person; a right that has ended is another matter. */
export type WriterAnswer = "allowed" | "signed out" | "not allowed";

/** Answers, writer by writer, whether what they wrote may be stored; the document's own lock and state come after. */
export async function checkWriters(tx: Transaction, writers: readonly Writer[], now: Date): Promise<WriterAnswer[]> {
  const asked = JSON.stringify(
    writers.map(({ documentId, personId, sessionId, seatId }, key) => ({
      key,
      document_id: documentId,
      person_id: personId,
      session_id: sessionId,
      seat_id: seatId,
    })),
  );
  const rows = await readRows<Facts>(
    tx,
    sql`
      with asked as (
        select * from json_to_recordset(${asked}::json)
          as asked(key int, document_id text, person_id text, session_id text, seat_id text)
      ),
      writer as (
        select id, status, network_roles from person
        where id in (select person_id from asked) order by id for share
      ),
      held as (
        select seat.id, seat.person_id, seat.roles, seat.organisation_id from seat join writer on writer.id = seat.person_id
        where seat.id in (select seat_id from asked) and seat.ended_at is null for share of seat
      ),
      signed_in as (
        select session.id, session.user_id, session.expires_at from session join writer on writer.id = session.user_id
        where session.id in (select session_id from asked) for share of session
      ),
      house as (
        select organisation.id, organisation.kind, organisation.status from organisation
        where id in (select organisation_id from held) order by id for share
      ),
      listing as (
        select campaign_id, organisation_id from campaign_organisation
        where organisation_id in (select id from house) for share
      ),
      text as (
        select letter.id, letter.campaign_id, letter.text, letter.life from letter
        where id in (
          select letter_id from document where id in (select document_id from asked)
        ) order by id for share
      )
      select asked.key,
        signed_in.expires_at > ${now.toISOString()}::timestamptz as session_alive,
        writer.status = 'active' as person_active,
        writer.network_roles, held.roles, house.kind,
        house.status = 'active' as organisation_active,
        listing.campaign_id is not null as listed,
        campaign.all_members,
        campaign.archived_at is null as going_on,
        document.letter_id is null as plan,
        text.text = 'drafting' and text.life = 'active' as drafting
      from asked
      join document on document.id = asked.document_id
      left join text on text.id = document.letter_id
      join campaign on campaign.id = coalesce(text.campaign_id, document.campaign_id)
      left join writer on writer.id = asked.person_id
      left join signed_in on signed_in.id = asked.session_id and signed_in.user_id = asked.person_id
      left join held on held.id = asked.seat_id and held.person_id = asked.person_id
      left join house on house.id = held.organisation_id
      left join listing on listing.campaign_id = campaign.id and listing.organisation_id = house.id`,
  );
  const answers = new Array<WriterAnswer>(writers.length).fill("not allowed");
  for (const facts of rows) answers[facts.key] = answerFor(facts);
  return answers;
}

function answerFor(facts: Facts): WriterAnswer {
  if (!facts.person_active) return "not allowed";
  if (!facts.session_alive) return "signed out";
  const { roles, kind, listed, organisation_active: active } = facts;
  const seat =
    roles && kind
      ? { roles, takesPart: active === true && takesPart({ kind, listed }, { allMembers: facts.all_members }) }
      : null;
  const state = {
    kind: facts.plan ? ("plan" as const) : ("letter" as const),
    writable: facts.going_on,
    drafting: facts.plan || facts.drafting === true,
  };
  const coordinator = facts.network_roles?.includes("coordinator") ?? false;
  return mayEditDocument(state, coordinator, seat) ? "allowed" : "not allowed";
}
