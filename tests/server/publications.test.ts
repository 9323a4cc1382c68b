import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  authorityChain,
  type ChainedEntry,
  entryHash,
  letterChain,
  organisationCommitment,
  parseEntry,
} from "#server/ledger/entry.ts";
import { readChain } from "#server/ledger/queries.ts";
import { sha256 } from "#server/ledger/sha256.ts";
import { verifyChain } from "#server/ledger/verify-chain.ts";
import { letterDigest } from "#server/letters/canonical-text.ts";
import { cancelLetter } from "#server/letters/end-letter.ts";
import { resumeDrafting } from "#server/letters/freeze-letter.ts";
import { closeSigning } from "#server/letters/signing.ts";
import { type Proof, readProof } from "#server/publications/proof.ts";
import { readPublicLetter } from "#server/publications/public-letter.ts";
import { previewPublication, publishLetter, withdrawPublication } from "#server/publications/publish-letter.ts";
import { withdraw } from "#server/sign-ons/answer.ts";
import { changeVisibility } from "#server/sign-ons/change-visibility.ts";
import {
  addHouse,
  draft,
  freeze,
  type House,
  hour,
  inHours,
  open,
  openScene,
  outcome,
  type Scene,
  words,
} from "#tests/support/letter-scene.ts";
import { addCampaign } from "#tests/support/people.ts";
import { leadSeatOf, signFor } from "#tests/support/sign-on-scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.server.close());

const now = () => inHours(scene.server, 0);
const publish = (letterId: string) => publishLetter(scene.context, scene.coordinator, { letterId });
const everythingPublic = async (slug: string) =>
  JSON.stringify([await readPublicLetter(scene.db, slug, now()), await readProof(scene.db, slug, now())]);

/** Six houses in a campaign of their own, one for each way of being shown. */
async function openToSix() {
  const names = ["Pública", "Reservada", "Contada", "Embargada", "Retirada", "Arrepentida"];
  const houses: House[] = [];
  for (const name of names) houses.push(await addHouse(scene.server, `Organización ${name} ${Math.random()}`));
  const ids = houses.map((house) => house.organisation.id);
  const campaign = await addCampaign(scene.db, scene.coordinator.personId, ids);
  const letter = await open({ ...scene, campaign });
  const [shown, recipients, counted, embargoed, withdrawn, lowered] = houses as [
    House,
    House,
    House,
    House,
    House,
    House,
  ];
  await signFor(scene, shown, letter);
  await signFor(scene, recipients, letter, { visibility: "recipient only" });
  await signFor(scene, counted, letter, { visibility: "counted, not named" });
  await signFor(scene, embargoed, letter, { visibility: "embargoed until", embargoUntil: inHours(scene.server, 48) });
  await signFor(scene, withdrawn, letter);
  await signFor(scene, lowered, letter);
  return { letter, shown, recipients, counted, embargoed, withdrawn, lowered };
}

describe("before publication", () => {
  it("there is no public page, whatever the deadline did", async () => {
    const letter = await open(scene);
    await closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId });
    for (const slug of [letter.letterId, "carta-por-la-radio-comunitaria", ""]) {
      expect(await readPublicLetter(scene.db, slug, now())).toBeNull();
      expect(await readProof(scene.db, slug, now())).toBeNull();
    }
  });

  it("the preview shows a coordinator exactly what will be public", async () => {
    const letter = await open(scene);
    await signFor(scene, scene.first, letter);
    await signFor(scene, scene.second, letter, { visibility: "counted, not named" });
    const preview = await previewPublication(scene.db, scene.coordinator, letter.letterId, now());
    expect(preview.publication).toBeNull();
    const shown = await readPublicLetter(scene.db, await publish(letter.letterId), now());
    expect({ ...shown, publishedOn: null }).toEqual(preview.shown);
    const other = previewPublication(scene.db, scene.first.lead, letter.letterId, now());
    expect(await outcome(other)).toBe("forbidden onlyCoordinators");
  });
});

describe("publishing", () => {
  it("is a coordinator's act on a frozen letter that was not cancelled, once", async () => {
    const drafted = await draft(scene);
    expect(await outcome(publish(drafted))).toBe("conflict textNotFrozen");
    const letter = await open(scene);
    const byLead = publishLetter(scene.context, scene.first.lead, { letterId: letter.letterId });
    expect(await outcome(byLead)).toBe("forbidden onlyCoordinators");
    const both = await Promise.all([outcome(publish(letter.letterId)), outcome(publish(letter.letterId))]);
    expect(both.sort()).toEqual(["conflict alreadyPublished", "done"]);
    const cancelled = await open(scene);
    await cancelLetter(scene.context, scene.coordinator, { letterId: cancelled.letterId });
    expect(await outcome(publish(cancelled.letterId))).toBe("conflict letterEnded");
  });

  it("holds its words: a public text is not gone on from until its page was taken back", async () => {
    const { letterId } = await freeze(scene);
    await publish(letterId);
    const goOn = () => outcome(resumeDrafting(scene.context, scene.coordinator, { letterId }));
    expect(await goOn()).toBe("conflict alreadyPublished");
    await withdrawPublication(scene.context, scene.coordinator, { letterId });
    expect(await goOn()).toBe("done");
  });

  it("can be taken back at once, also for a cancelled letter, and done again at the same address", async () => {
    const { letterId } = await open(scene);
    const slug = await publish(letterId);
    expect(slug).toMatch(/^carta-por-la-radio-comunitaria-[0-9a-f]{8}$/);
    await cancelLetter(scene.context, scene.coordinator, { letterId });
    await withdrawPublication(scene.context, scene.coordinator, { letterId });
    expect(await readPublicLetter(scene.db, slug, now())).toBeNull();
    expect(await readProof(scene.db, slug, now())).toBeNull();
    expect(await outcome(withdrawPublication(scene.context, scene.coordinator, { letterId }))).toBe(
      "conflict notPublished",
    );
    const again = await open(scene);
    const first = await publish(again.letterId);
    await withdrawPublication(scene.context, scene.coordinator, { letterId: again.letterId });
    expect(await publish(again.letterId)).toBe(first);
  });
});

describe("the public letter", () => {
  it("is the frozen text, the public signatories with their country, the true count and the digests", async () => {
    const { letter, shown, withdrawn } = await openToSix();
    await withdraw(scene.context, withdrawn.signatory, { letterId: letter.letterId, seatId: withdrawn.seatId });
    const slug = await publish(letter.letterId);
    const page = await readPublicLetter(scene.db, slug, now());
    expect(page).toMatchObject({ count: 5, unnamed: 3, digest: letter.digest, revision: 1, kind: "letter" });
    expect(page?.signatories).toContainEqual({ name: shown.organisation.name, country: "CO" });
    expect(page?.texts.map((text) => text.text.content)).toEqual([
      words("Pedimos respuesta."),
      words("Pedimos resposta."),
    ]);
    expect(page?.frozenOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("names an embargoed organisation from its day on, and never before", async () => {
    const { letter, embargoed } = await openToSix();
    const slug = await publish(letter.letterId);
    const { name } = embargoed.organisation;
    expect(await everythingPublic(slug)).not.toContain(name);
    const later = inHours(scene.server, 48);
    expect((await readPublicLetter(scene.db, slug, later))?.signatories.map((row) => row.name)).toContain(name);
    expect((await readProof(scene.db, slug, later))?.openings.map((row) => row.shownName)).toContain(name);
  });

  it("holds no hidden organisation's name or id, no person, no address, no time and no authority head, in no artefact", async () => {
    const { letter, shown, recipients, counted, embargoed, withdrawn, lowered } = await openToSix();
    const hidden = [recipients, counted, embargoed, withdrawn, lowered];
    const slug = await publish(letter.letterId);
    expect(await everythingPublic(slug)).toContain(lowered.organisation.name);
    await withdraw(scene.context, withdrawn.lead, {
      letterId: letter.letterId,
      seatId: leadSeatOf(withdrawn),
    });
    await changeVisibility(scene.context, lowered.lead, {
      letterId: letter.letterId,
      seatId: leadSeatOf(lowered),
      visibility: "counted, not named",
    });
    const everything = await everythingPublic(slug);
    for (const house of [...hidden, shown]) {
      for (const person of [house.lead, house.signatory]) {
        for (const fact of [person.name, person.email, person.personId, person.seats[0]?.id ?? ""]) {
          expect(everything).not.toContain(fact);
        }
      }
      for (const { hash } of await readChain(scene.db, authorityChain(house.organisation.id))) {
        expect(everything).not.toContain(hash);
      }
    }
    for (const { organisation } of hidden) {
      for (const fact of [organisation.name, organisation.id]) expect(everything).not.toContain(fact);
    }
    expect(everything).toContain(shown.organisation.name);
    expect(everything).not.toMatch(/\d\d:\d\d/);
    expect(JSON.parse(everything)[0]).toMatchObject({ count: 5, unnamed: 4 });
  });

  it("of one organisation under two letters, public here and hidden there, shares no value between their proofs", async () => {
    const here = await open(scene);
    const there = await open(scene);
    await signFor(scene, scene.first, here);
    await signFor(scene, scene.first, there, { visibility: "counted, not named" });
    const entryOf = async (letterId: string) => {
      const proof = await readProof(scene.db, await publish(letterId), now());
      return parseEntry(proof?.entries[1]?.entry ?? "");
    };
    const [one, other] = [await entryOf(here.letterId), await entryOf(there.letterId)];
    for (const member of ["org_commit", "person_commit", "authority_head", "nonce"] as const) {
      expect(one[member]).not.toBe(other[member]);
    }
  });
});

describe("the proof", () => {
  it("lets a stranger check texts, digest, chain, count and names with nothing else", async () => {
    const { letter, shown, withdrawn } = await openToSix();
    await withdraw(scene.context, withdrawn.signatory, { letterId: letter.letterId, seatId: withdrawn.seatId });
    const slug = await publish(letter.letterId);
    const page = await readPublicLetter(scene.db, slug, now());
    const proof = JSON.parse(JSON.stringify(await readProof(scene.db, slug, now()))) as Proof;
    for (const text of proof.texts) expect(sha256(text.text)).toBe(text.sha256);
    expect(letterDigest(proof.texts)).toBe(proof.digest);
    const texts = proof.texts.map(({ language, sha256: hash }) => ({
      revision: proof.revision,
      language,
      sha256: hash,
    }));
    expect(verifyChain(proof.entries, { texts, head: page?.chain.head ?? "" })).toMatchObject({
      ok: true,
      head: proof.head,
    });
    expect(countOf(proof)).toBe(page?.count);
    const names = proof.openings.map(({ sequence, salt, id, shownName }) => {
      const entry = parseEntry(proof.entries[sequence - 1]?.entry ?? "");
      expect(entry.org_commit).toBe(organisationCommitment(salt, id, shownName));
      return shownName;
    });
    expect(names.sort()).toEqual(page?.signatories.map((row) => row.name).sort());
    expect(names).toContain(shown.organisation.name);
  });

  it("fails when an entry is another", async () => {
    const letter = await open(scene);
    await signFor(scene, scene.first, letter);
    const proof = await readProof(scene.db, await publish(letter.letterId), now());
    const entries = (proof?.entries ?? []).map((stored, index): ChainedEntry => {
      const entry = index === 1 ? stored.entry.replace('"type":"signed"', '"type":"withdrew"') : stored.entry;
      return { ...stored, entry, hash: entryHash(stored.previous, entry) };
    });
    expect(verifyChain(entries, { head: proof?.head ?? "" })).toMatchObject({ ok: false, fault: { kind: "head" } });
  });

  it("survives a clock that goes back a day: days in a chain never do", async () => {
    const letter = await open(scene);
    scene.server.advance(-24 * hour);
    try {
      await signFor(scene, scene.first, letter);
    } finally {
      scene.server.advance(24 * hour);
    }
    const entries = await readChain(scene.db, letterChain(letter.letterId));
    const [frozen, signed] = entries.map((stored) => parseEntry(stored.entry));
    expect(signed?.day).toBe(frozen?.day);
    expect(verifyChain(entries).ok).toBe(true);
  });
});

/** Rule R4, as a stranger would count. */
function countOf(proof: Proof): number {
  const entries = proof.entries.map((stored) => parseEntry(stored.entry));
  const replaced = new Set(entries.map((entry) => entry.replaces));
  const counting = ["signed", "carried-over", "reconfirmed"];
  return entries.filter((entry) => counting.includes(entry.type) && !replaced.has(entry.seq)).length;
}
