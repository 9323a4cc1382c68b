import { and, eq } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { documentClient, organisation, person, seat } from "#db/schema/index.ts";

export type Author = {
  readonly clientId: number;
  /** Null = written by the server: the start of a generation. */
  readonly personId: string | null;
  readonly personName: string | null;
  readonly seatId: string | null;
  readonly organisationId: string | null;
  readonly organisationCode: string | null;
};

/**
 * Who writes under each client id of a generation. The author of a letter on screen is the owner of its item's client id;
 * who deleted it is the owner of the first stored update whose delete set covers it. The caller checks the right to read.
 */
export async function whoWrote(db: Queryable, documentId: string, generation: number): Promise<Map<number, Author>> {
  const rows = await db
    .select({
      clientId: documentClient.clientId,
      personId: documentClient.personId,
      personName: person.name,
      seatId: documentClient.seatId,
      organisationId: seat.organisationId,
      organisationCode: organisation.code,
    })
    .from(documentClient)
    .leftJoin(person, eq(person.id, documentClient.personId))
    .leftJoin(seat, eq(seat.id, documentClient.seatId))
    .leftJoin(organisation, eq(organisation.id, seat.organisationId))
    .where(and(eq(documentClient.documentId, documentId), eq(documentClient.generation, generation)));
  return new Map(rows.map((row) => [row.clientId, row]));
}
