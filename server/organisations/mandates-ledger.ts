import { and, eq } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { ledgerEntry } from "#db/schema/index.ts";
import { appendEntry } from "../ledger/append.ts";
import { canonicalJson } from "../ledger/canonical-json.ts";
import { authorityChain, dayOf, parseEntry } from "../ledger/entry.ts";
import { sha256 } from "../ledger/sha256.ts";
import type { Holder } from "./mandates-holder.ts";
import type { Mandate } from "./mandates-policy.ts";

/** The hash of a mandate's terms (docs/protocol-ledger.md, C8). The random id in it keeps the terms from being guessed. */
export function mandateTermsHash(
  given: Pick<Mandate, "id" | "categories" | "validFrom" | "validUntil" | "decision">,
): string {
  return sha256(
    canonicalJson({
      mandate: given.id,
      categories: [...given.categories].sort(),
      from: dayOf(given.validFrom),
      until: given.validUntil && dayOf(given.validUntil),
      decision: given.decision.normalize("NFC"),
    }),
  );
}

/** Writes a mandate's giving or ending into the chain of its organisation. */
export async function appendMandateEntry(
  tx: Transaction,
  now: Date,
  type: "mandate-given" | "mandate-ended",
  given: Mandate,
  holder: Holder,
): Promise<void> {
  const chain = authorityChain(given.organisationId);
  const terms = mandateTermsHash(given);
  await appendEntry(tx, now, {
    chain,
    type,
    terms,
    organisation: { id: holder.organisation.id, shownName: holder.organisation.name },
    person: { id: holder.person.id, name: holder.person.name },
    method: "page",
    replaces: type === "mandate-ended" ? await findGiving(tx, chain, terms) : null,
    keepOrganisationOpening: true,
  });
}

async function findGiving(tx: Transaction, chain: string, terms: string): Promise<number | null> {
  const entries = await tx
    .select({ sequence: ledgerEntry.sequence, entry: ledgerEntry.entry })
    .from(ledgerEntry)
    .where(and(eq(ledgerEntry.chain, chain)));
  const giving = entries.find(({ entry }) => {
    const { type, text_sha256 } = parseEntry(entry);
    return type === "mandate-given" && text_sha256[0] === terms;
  });
  return giving?.sequence ?? null;
}
