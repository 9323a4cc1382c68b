import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { newId } from "#db/schema/columns.ts";
import { type OrganisationKind, type OrganisationStatus, organisation, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { lockPeople } from "../accounts/lock-people.ts";
import { mayAdminister } from "../accounts/policy.ts";
import { rightsChanged } from "../accounts/rights-changed.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { demand } from "../permission.ts";
import { admins } from "../protocol/activities.ts";
import type { Language } from "../protocol/languages.ts";
import { Refusal } from "../refusal.ts";
import { endMandatesOf } from "./end-mandates.ts";

export interface OrganisationDetails {
  readonly name: string;
  /** Two to six capital letters or digits. */
  readonly code: string;
  readonly kind: OrganisationKind;
  /** ISO 3166-1 alpha-2; null for an international one. */
  readonly country: string | null;
  readonly scope: string;
  readonly languages: readonly Language[];
}

/**
 * Adds an organisation to the directory. Admins only. Refuses conflict when the code is taken, or a second secretariat
 * is wanted. Returns its id.
 */
export async function addOrganisation(context: Context, actor: Actor, details: OrganisationDetails): Promise<string> {
  return commit(context, actor, async ({ tx, now, happened }) => {
    demand(mayAdminister(await lockPeople(tx, actor)));
    await refuseDoubles(tx, details, null);
    const id = newId();
    await tx.insert(organisation).values({ ...details, languages: [...details.languages], id, createdAt: now });
    happened({ type: "organisation.added", audience: admins, organisationId: id });
    return id;
  });
}

/** Changes what is known of an organisation. Admins only. Refuses not-found, and conflict like addOrganisation. */
export async function changeOrganisation(
  context: Context,
  actor: Actor,
  organisationId: string,
  details: OrganisationDetails,
): Promise<void> {
  await commit(context, actor, async ({ tx, happened, afterwards }) => {
    demand(mayAdminister(await lockPeople(tx, actor)));
    await refuseDoubles(tx, details, organisationId);
    const before = await findOrganisation(tx, organisationId);
    await tx
      .update(organisation)
      .set({ ...details, languages: [...details.languages] })
      .where(eq(organisation.id, organisationId));
    for (const audience of [admins, { kind: "organisation", id: organisationId }] as const)
      happened({ type: "organisation.changed", audience, organisationId });
    if (before.kind !== details.kind)
      for (const personId of await readSeated(tx, organisationId)) afterwards(() => rightsChanged(context, personId));
  });
}

/**
 * Active, suspended or left. The seats of an organisation that is not active give no right from that moment, also on open
 * pages; they come back with it. Its mandates end when it leaves. Admins only. Refuses not-found, and conflict when it is
 * only listed.
 */
export async function changeOrganisationStatus(
  context: Context,
  actor: Actor,
  { organisationId, status }: { organisationId: string; status: OrganisationStatus },
): Promise<void> {
  await commit(context, actor, async (change) => {
    const { tx, happened, afterwards } = change;
    const present = await lockPeople(tx, actor);
    demand(mayAdminister(present));
    const before = await findOrganisation(tx, organisationId);
    if (before.directoryOnlySince) throw new Refusal("conflict", "organisationIsListedOnly");
    if (before.status === status) return;
    await tx.update(organisation).set({ status }).where(eq(organisation.id, organisationId));
    if (status === "left") await endMandatesOf(context, change, present, { organisationId });
    const data = { from: before.status, to: status };
    for (const audience of [admins, { kind: "organisation", id: organisationId }] as const)
      happened({ type: "organisation.status-changed", audience, organisationId, data });
    for (const personId of await readSeated(tx, organisationId)) afterwards(() => rightsChanged(context, personId));
  });
}

async function findOrganisation(tx: Transaction, organisationId: string) {
  const [found] = await tx.select().from(organisation).where(eq(organisation.id, organisationId)).for("no key update");
  if (!found) throw new Refusal("not-found", "noSuchOrganisation");
  return found;
}

async function readSeated(tx: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tx
    .select({ personId: seat.personId })
    .from(seat)
    .where(and(eq(seat.organisationId, organisationId), isNull(seat.endedAt)));
  return rows.map(({ personId }) => personId);
}

/**
 * Race: two admins who add the same at once. Both take the lock of the directory, which ends with the transaction, so the
 * second finds what the first has written.
 */
async function refuseDoubles(tx: Transaction, wanted: OrganisationDetails, except: string | null): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('organisations', 0))`);
  const others = except ? ne(organisation.id, except) : undefined;
  const [sameCode] = await tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(and(eq(organisation.code, wanted.code), others));
  if (sameCode) throw new Refusal("conflict", "checkTheFields", { code: "codeTaken" });
  if (wanted.kind !== "secretariat") return;
  const [secretariat] = await tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(and(eq(organisation.kind, "secretariat"), others));
  if (secretariat) throw new Refusal("conflict", "checkTheFields", { kind: "oneSecretariat" });
}
