import { randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { publication } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { changeLetter, type LetterChange } from "../letters/change-letter.ts";
import { findLetter, readRevisionInForce } from "../letters/find-letter.ts";
import { mayPublish } from "../letters/policy.ts";
import { demand, type Permission } from "../permission.ts";
import { Refusal } from "../refusal.ts";
import { assemblePublic, type PublicLetter } from "./public-letter.ts";

export type Publication = { slug: string; publishedAt: Date; withdrawnAt: Date | null };

/**
 * Exactly what publishing would show now, and whether it is published. For coordinators. Refuses not-found, forbidden,
 * conflict (not frozen, cancelled).
 */
export async function previewPublication(
  db: Queryable,
  actor: Actor,
  letterId: string,
  now: Date,
): Promise<{ shown: PublicLetter; publication: Publication | null }> {
  const letter = await findLetter(db, actor, letterId);
  demand(mayPublish(actor, letter));
  const shown = await assemblePublic(db, letter, now);
  if (!shown) throw new Refusal("conflict", "textNotFrozen");
  return { shown, publication: await readPublication(db, letter.id) };
}

/**
 * Makes a letter's public page, and answers with its address part. Only this does: no deadline, no closing. Published
 * again after a withdrawal it keeps its address. Coordinators. Refuses not-found, forbidden, conflict (not frozen,
 * cancelled, published already).
 */
export async function publishLetter(
  context: Context,
  actor: Actor,
  { letterId }: { letterId: string },
): Promise<string> {
  return changeLetter(context, actor, letterId, mayPublish, async ({ tx, now, actor: fresh, letter, record }) => {
    const before = await readPublication(tx, letter.id);
    if (before && !before.withdrawnAt) throw new Refusal("conflict", "alreadyPublished");
    const values = { publishedBy: fresh.personId, publishedAt: now, withdrawnAt: null };
    const slug = before?.slug ?? makeSlug(letter.title);
    await tx
      .insert(publication)
      .values({ letterId: letter.id, slug, ...values })
      .onConflictDoUpdate({ target: publication.letterId, set: values });
    record("letter.published", { revision: (await readRevisionInForce(tx, letter))?.number ?? 0 });
    return slug;
  });
}

/** Takes the public page away. Coordinators. Refuses not-found, forbidden, conflict (not published). */
export async function withdrawPublication(
  context: Context,
  actor: Actor,
  { letterId }: { letterId: string },
): Promise<void> {
  const unpublish = async ({ tx, now, letter, record }: LetterChange) => {
    const withdrawn = await tx
      .update(publication)
      .set({ withdrawnAt: now })
      .where(and(eq(publication.letterId, letter.id), isNull(publication.withdrawnAt)))
      .returning({ slug: publication.slug });
    if (withdrawn.length === 0) throw new Refusal("conflict", "notPublished");
    record("letter.unpublished", {});
  };
  await changeLetter(context, actor, letterId, mayWithdrawPublication, unpublish, { alsoArchived: true });
}

/** A page that should not be there must go whatever became of the letter since. */
function mayWithdrawPublication(actor: Actor, letter: Parameters<typeof mayPublish>[1]): Permission {
  return mayPublish(actor, { ...letter, life: "active" });
}

async function readPublication(db: Queryable, letterId: string): Promise<Publication | null> {
  const [found] = await db
    .select({ slug: publication.slug, publishedAt: publication.publishedAt, withdrawnAt: publication.withdrawnAt })
    .from(publication)
    .where(eq(publication.letterId, letterId));
  return found ?? null;
}

/** The title in plain letters, and a random part that keeps two letters of one title apart. */
function makeSlug(title: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${words || "carta"}-${randomBytes(4).toString("hex")}`;
}
