import { expect, test } from "vitest";
import { directoryCampaigns, directoryOrganisations } from "#db/seed/directory.ts";
import { exampleCampaigns } from "#db/seed/example-campaigns.ts";
import { exampleOrganisations } from "#db/seed/example-organisations.ts";
import { examplePeople, holderOf } from "#db/seed/example-people.ts";
import { exampleLetters } from "#db/seed/letters/index.ts";
import { canonicalText } from "#server/letters/canonical-text.ts";
import type { ContentNode, LetterContent } from "#server/protocol/letter-content.ts";

const invented = /Ejemplo|Muestra|Prueba|Exemplo|Amostra|Example|Sample|Exemple/;

const textOf = (node: ContentNode): string =>
  node.type === "text" ? node.text : node.type === "hardBreak" ? "\n" : (node.content ?? []).map(textOf).join(" ");
const idsOf = (content: LetterContent): string[] => JSON.stringify(content).match(/(?<="id":")[^"]+/g) ?? [];
const textsOf = (letter: (typeof exampleLetters)[number]) =>
  letter.languages.map((language) => {
    const content = letter.texts[language];
    if (!content) throw new Error(`${letter.key} has no text in ${language}`);
    return { language, content };
  });

test("every organisation that acts says by its name that it is invented, and none bears a real name or code", () => {
  const real = new Set(directoryOrganisations.flatMap(({ name, code }) => [name, code]));
  for (const { name, code } of exampleOrganisations) {
    expect(name).toMatch(invented);
    expect(code).toMatch(/^[A-Z]{2,5}$/);
    expect(real).not.toContain(name);
    expect(real).not.toContain(code);
  }
  const codes = [...directoryOrganisations, ...exampleOrganisations].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test("the invented organisations stand in at least twelve countries of the region", () => {
  const countries = new Set(exampleOrganisations.flatMap(({ country }) => country ?? []));
  expect(countries.size).toBeGreaterThanOrEqual(12);
});

test("people are named by their function, hold addresses that reach nobody and live in real time zones", () => {
  const zones = new Set(Intl.supportedValuesOf("timeZone"));
  for (const { name, email, timeZone, seats } of examplePeople) {
    expect(name).toMatch(invented);
    expect(email).toMatch(/^[a-z0-9]+@[a-z]+\.example$/);
    expect(zones.has(Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone)).toBe(true);
    for (const { organisation } of seats) expect(exampleOrganisations.map(({ code }) => code)).toContain(organisation);
  }
  expect(new Set(examplePeople.map(({ email }) => email)).size).toBe(examplePeople.length);
});

test("every member has somebody who signs and somebody who leads; the secretariat has nobody who signs", () => {
  for (const { code, kind } of exampleOrganisations) {
    expect(Boolean(holderOf(code, "signatory"))).toBe(kind === "member");
    expect(Boolean(holderOf(code, "lead"))).toBe(kind !== "observer");
  }
});

test("every letter is already in canonical form, without a refused character", () => {
  for (const letter of exampleLetters) {
    for (const { language, content } of textsOf(letter)) {
      const { kind, title, recipients } = letter;
      const canonical = canonicalText({ kind, language, title, recipients, content });
      expect(canonical.content).toEqual(content);
      expect(canonical.recipients).toEqual(recipients);
    }
  }
});

test("a passage keeps its id in every language of a letter", () => {
  for (const letter of exampleLetters.filter(({ key }) => key !== "community-radio")) {
    const [first, ...others] = textsOf(letter).map(({ content }) => idsOf(content));
    for (const other of others) expect(other).toEqual(first);
  }
});

test("the letter still being translated lacks one passage in its second language, and has no passage of its own there", () => {
  const letter = exampleLetters.find(({ key }) => key === "community-radio");
  const [first = [], second = []] = letter ? textsOf(letter).map(({ content }) => idsOf(content)) : [];
  expect(first.filter((id) => !second.includes(id))).toEqual(["asks-004"]);
  expect(second.filter((id) => !first.includes(id))).toEqual([]);
});

test("no letter, plan or recipient names a real organisation or a country of the region", () => {
  const names = new Intl.DisplayNames(["es"], { type: "region" });
  const countries = [...directoryCampaigns, ...directoryOrganisations].flatMap(({ country }) => country ?? []);
  const forbidden = [
    ...directoryOrganisations.map(({ name }) => name),
    ...countries.map((code) => names.of(code) ?? ""),
  ];
  const written = [
    ...exampleLetters.flatMap((letter) => [
      letter.title,
      ...letter.recipients,
      ...textsOf(letter).map(({ content }) => textOf(content)),
    ]),
    ...exampleCampaigns.flatMap(({ title, subject, plan }) => [title, subject, textOf(plan)]),
  ].join("\n");
  for (const name of forbidden) expect(written).not.toContain(name);
  for (const recipient of exampleLetters.flatMap(({ recipients }) => recipients)) expect(recipient).toMatch(invented);
});

test("only organisations that take part in a campaign draft and answer its letters", () => {
  const members = exampleOrganisations.filter(({ kind }) => kind === "member").map(({ code }) => code);
  for (const letter of exampleLetters) {
    const campaign = exampleCampaigns.find(({ key }) => key === letter.campaign);
    const taking = campaign?.organisations === "all" ? members : (campaign?.organisations ?? []);
    for (const code of [letter.draftedBy, ...Object.values(letter.translatedBy ?? {})]) {
      expect(taking).toContain(code);
      expect(holderOf(code, "drafter")).toBeDefined();
    }
    for (const { organisation } of letter.answers) expect(taking).toContain(organisation);
  }
});
