/** One or more addresses for every page of the example network, each with the person who would be looking at it. */
import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Database } from "#db/database.ts";
import {
  campaign,
  campaignOrganisation,
  invitation,
  ledgerOpening,
  letter,
  type NetworkRole,
  network,
  organisation,
  passwordReset,
  person,
  publication,
  type SeatRole,
  seat,
} from "#db/schema/index.ts";
import { newToken } from "#server/accounts/tokens.ts";

export interface ExamplePage {
  readonly path: string;
  /** The person's id; null for a visitor. */
  readonly as: string | null;
}

function one<Row>(rows: Row[], what: string): Row {
  const [row] = rows;
  if (!row) throw new Error(`The example network has no ${what}.`);
  return row;
}

async function personWith(db: Database, role: NetworkRole): Promise<string> {
  const where = sql`${role} = any(${person.networkRoles})`;
  return one(await db.select({ id: person.id }).from(person).where(where).orderBy(person.email), role).id;
}

async function personIn(db: Database, organisationId: string, role: SeatRole): Promise<string> {
  const where = and(eq(seat.organisationId, organisationId), isNull(seat.endedAt), sql`${role} = any(${seat.roles})`);
  return one(await db.select({ id: seat.personId }).from(seat).where(where), `${role} of ${organisationId}`).id;
}

/** Somebody of an organisation taking part in the letter's campaign. */
async function personOf(db: Database, letterId: string, role: SeatRole): Promise<string> {
  const found = await db
    .select({ id: seat.personId })
    .from(seat)
    .innerJoin(organisation, eq(organisation.id, seat.organisationId))
    .innerJoin(letter, eq(letter.id, letterId))
    .innerJoin(campaign, eq(campaign.id, letter.campaignId))
    .leftJoin(
      campaignOrganisation,
      and(
        eq(campaignOrganisation.campaignId, campaign.id),
        eq(campaignOrganisation.organisationId, seat.organisationId),
      ),
    )
    .where(
      and(
        eq(organisation.kind, "member"),
        isNull(seat.endedAt),
        sql`${role} = any(${seat.roles})`,
        or(campaign.allMembers, isNotNull(campaignOrganisation.organisationId)),
      ),
    )
    .orderBy(organisation.code);
  return one(found, `${role} for the letter ${letterId}`).id;
}

async function letterThat(db: Database, what: string, ...where: Parameters<typeof and>): Promise<string> {
  return one(
    await db
      .select({ id: letter.id })
      .from(letter)
      .where(and(...where))
      .orderBy(letter.createdAt),
    what,
  ).id;
}

const inAnHour = () => new Date(Date.now() + 3_600_000);

async function invite(db: Database, invitedBy: string, organisationId: string): Promise<string> {
  const { token, tokenHash } = newToken();
  const invited = { email: "quien@example.org", name: "Quien llega", language: "es", roles: ["drafter"] } as const;
  await db.insert(invitation).values({
    ...invited,
    roles: [...invited.roles],
    organisationId,
    invitedBy,
    tokenHash,
    expiresAt: inAnHour(),
  });
  return token;
}

async function forget(db: Database, personId: string): Promise<string> {
  const { token, tokenHash } = newToken();
  await db.insert(passwordReset).values({ personId, tokenHash, expiresAt: inAnHour() });
  return token;
}

/** By the address's pattern in app/routes.ts. */
export async function listExamplePages(db: Database): Promise<Record<string, ExamplePage[]>> {
  one(await db.select().from(network), "network");
  const coordinator = await personWith(db, "coordinator");
  const admin = await personWith(db, "admin");
  const drafting = await letterThat(db, "letter being drafted", eq(letter.text, "drafting"), eq(letter.life, "active"));
  const open = await letterThat(db, "letter open for signing", eq(letter.signing, "open"));
  const closed = await letterThat(db, "closed letter", eq(letter.signing, "closed"));
  const campaignId = one(
    await db.select({ id: campaign.id }).from(campaign).innerJoin(letter, eq(letter.id, open)),
    "campaign",
  ).id;
  const drafter = await personOf(db, drafting, "drafter");
  const signatory = await personOf(db, open, "signatory");
  const acting = one(
    await db
      .select({ id: organisation.id })
      .from(organisation)
      .innerJoin(seat, eq(seat.organisationId, organisation.id))
      .where(and(eq(organisation.kind, "member"), sql`'lead' = any(${seat.roles})`))
      .orderBy(organisation.code),
    "organisation with a lead",
  ).id;
  const lead = await personIn(db, acting, "lead");
  const published = one(
    await db
      .select()
      .from(publication)
      .where(and(isNotNull(publication.slug), isNull(publication.withdrawnAt))),
    "published letter",
  );
  const signed = one(
    await db
      .select()
      .from(ledgerOpening)
      .where(and(eq(ledgerOpening.kind, "person"), sql`${ledgerOpening.chain} like 'letter:%'`)),
    "signature",
  );
  const receiptOf = signed.chain.slice("letter:".length);
  const as = (who: string | null, ...paths: string[]): ExamplePage[] => paths.map((path) => ({ path, as: who }));

  return {
    "/": [...as(null, "/"), ...as(drafter, "/")],
    "/sign-in": as(null, "/sign-in"),
    "/examples": as(null, "/examples"),
    "/forgotten-password": as(null, "/forgotten-password"),
    "/reset-password/:token": as(null, `/reset-password/${await forget(db, drafter)}`),
    "/invitations/:token": as(null, `/invitations/${await invite(db, admin, acting)}`),
    "/offline": as(null, "/offline"),
    "/public/:slug": as(null, `/public/${published.slug}`),
    "/desk": [drafter, signatory, coordinator, admin].flatMap((who) => as(who, "/desk")),
    "/account": as(drafter, "/account"),
    "/campaigns": [...as(drafter, "/campaigns"), ...as(coordinator, "/campaigns")],
    "/campaigns/new": as(coordinator, "/campaigns/new"),
    "/campaigns/:campaignId": [coordinator, signatory].flatMap((who) => as(who, `/campaigns/${campaignId}`)),
    "/campaigns/:campaignId/plan": as(coordinator, `/campaigns/${campaignId}/plan`),
    "/campaigns/:campaignId/organisations": as(coordinator, `/campaigns/${campaignId}/organisations`),
    "/campaigns/:campaignId/settings": as(coordinator, `/campaigns/${campaignId}/settings`),
    "/campaigns/:campaignId/letters/new": as(coordinator, `/campaigns/${campaignId}/letters/new`),
    "/letters/:letterId": [...as(drafter, `/letters/${drafting}`), ...as(signatory, `/letters/${open}`)],
    "/letters/:letterId/sign-ons": [
      ...as(signatory, `/letters/${open}/sign-ons`),
      ...as(coordinator, `/letters/${open}/sign-ons`, `/letters/${closed}/sign-ons`),
    ],
    "/letters/:letterId/register": as(coordinator, `/letters/${open}/register`),
    "/letters/:letterId/settings": as(coordinator, `/letters/${drafting}/settings`, `/letters/${open}/settings`),
    "/letters/:letterId/publication": as(coordinator, `/letters/${closed}/publication`),
    "/letters/:letterId/receipts/:sequence": as(signed.subjectId, `/letters/${receiptOf}/receipts/${signed.sequence}`),
    "/organisations": as(drafter, "/organisations"),
    "/organisations/:organisationId": as(lead, `/organisations/${acting}`),
    "/admin": as(admin, "/admin"),
    "/admin/people": as(admin, "/admin/people"),
    "/admin/people/:personId": as(admin, `/admin/people/${drafter}`),
    "/admin/mail": as(admin, "/admin/mail"),
    "/admin/network": as(admin, "/admin/network"),
  };
}
