import { eq } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { newId } from "#db/schema/columns.ts";
import { type NetworkRole, network, organisation, person, seat, setupToken } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { admins } from "../protocol/activities.ts";
import { defaultCategories } from "../protocol/categories.ts";
import type { Language } from "../protocol/languages.ts";
import { Refusal } from "../refusal.ts";
import { readNetwork } from "./network.ts";
import { refuseWeakPassword } from "./password-rules.ts";
import { foldEmail } from "./sign-in.ts";
import { hashToken, newToken } from "./tokens.ts";

/**
 * A fresh link to set the network up, at the address given; null once there is a network. The link of the start before
 * is dead from here on. Its token is stored as a hash alone, so the terminal is the only place that shows it.
 */
export async function issueSetupLink(context: Context, url: string): Promise<string | null> {
  if (await readNetwork(context.db)) return null;
  const { token, tokenHash } = newToken();
  const createdAt = context.clock();
  await context.db
    .insert(setupToken)
    .values({ id: 1, tokenHash, createdAt })
    .onConflictDoUpdate({ target: setupToken.id, set: { tokenHash, createdAt } });
  return `${url}/set-up/${token}`;
}

/** Whether the link of this start opens the set-up: it is the last one printed, and there is no network yet. */
export async function isSetupLinkAlive(db: Queryable, token: string): Promise<boolean> {
  const [row] = await db
    .select()
    .from(setupToken)
    .where(eq(setupToken.tokenHash, hashToken(token)));
  return row !== undefined && (await readNetwork(db)) === null;
}

export interface NewNetwork {
  readonly token: string;
  readonly networkName: string;
  readonly purpose: string;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly timeZone: string;
  /** The first admin also runs campaigns. */
  readonly coordinator: boolean;
}

const secretariatNames: Record<Language, (network: string) => string> = {
  es: (name) => `Secretaría de ${name}`,
  pt: (name) => `Secretaria de ${name}`,
  en: (name) => `Secretariat of ${name}`,
  fr: (name) => `Secrétariat de ${name}`,
};

/**
 * Sets the network up, once: its row, the secretariat, and the first admin with a seat in it. Refuses not-found
 * ('setupLinkDead') when the link was used or a later start has printed another one, invalid for a weak password.
 *
 * Race: the link used twice at once. Deleting its row is what only one of the two can do; the other finds none.
 */
export async function setUpNetwork(context: Context, wanted: NewNetwork): Promise<{ personId: string }> {
  if (!(await isSetupLinkAlive(context.db, wanted.token))) throw new Refusal("not-found", "setupLinkDead");
  if (!wanted.languages.includes(wanted.defaultLanguage))
    throw new Refusal("invalid", "checkTheFields", { defaultLanguage: "defaultLanguageNotAmongThem" });
  const email = foldEmail(wanted.email);
  await refuseWeakPassword(context.db, wanted.password, { name: wanted.name, email, also: [wanted.networkName] });
  const passwordHash = await context.passwords.hash(wanted.password);
  const personId = newId();
  await commit(context, { personId }, async ({ tx, now, happened }) => {
    if (!(await consumeLink(tx, wanted.token))) throw new Refusal("not-found", "setupLinkDead");
    const { defaultLanguage, purpose, timeZone } = wanted;
    const languages = [...wanted.languages];
    const founded = await tx
      .insert(network)
      .values({
        name: wanted.networkName,
        purpose,
        languages,
        defaultLanguage,
        categories: [...defaultCategories],
        example: false,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: network.id });
    if (founded.length === 0) throw new Refusal("not-found", "setupLinkDead");
    const secretariat = newId();
    await tx.insert(organisation).values({
      id: secretariat,
      name: secretariatNames[defaultLanguage](wanted.networkName),
      code: "SEC",
      kind: "secretariat",
      languages,
      createdAt: now,
    });
    const networkRoles: NetworkRole[] = wanted.coordinator ? ["coordinator", "admin"] : ["admin"];
    await tx.insert(person).values({
      id: personId,
      name: wanted.name,
      email,
      language: defaultLanguage,
      timeZone,
      passwordHash,
      networkRoles,
      createdAt: now,
    });
    await tx.insert(seat).values({
      personId,
      organisationId: secretariat,
      roles: wanted.coordinator ? ["drafter", "lead"] : ["lead"],
      createdAt: now,
    });
    happened({ type: "network.set-up", audience: admins, data: { example: false } });
  });
  return { personId };
}

/**
 * Fills an example network instead, by the same link. Refuses not-found ('setupLinkDead') like setUpNetwork: the one row
 * of the network, which the filling writes first, is what only one of two can make.
 */
export async function setUpExample(context: Context, { token }: { token: string }): Promise<void> {
  if (!(await isSetupLinkAlive(context.db, token))) throw new Refusal("not-found", "setupLinkDead");
  try {
    // Loaded only when it is wanted: its letters and people need not stay in the memory of every server.
    const { fillExampleNetwork } = await import("../example-network/fill.ts");
    await fillExampleNetwork(context);
  } catch (error) {
    if (error instanceof Refusal && error.key === "alreadySetUp") throw new Refusal("not-found", "setupLinkDead");
    throw error;
  }
  await consumeLink(context.db, token);
}

async function consumeLink(db: Queryable, token: string): Promise<boolean> {
  const used = await db
    .delete(setupToken)
    .where(eq(setupToken.tokenHash, hashToken(token)))
    .returning({ id: setupToken.id });
  return used.length > 0;
}
