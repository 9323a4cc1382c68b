/**
 * The people of the example network. Each is named by a function and an organisation, never by a human name, so that
 * nobody can take one for a real person. They have no password: an example network signs them in by one click.
 */
import type { NetworkRole, SeatRole } from "#db/schema/accounts.ts";
import type { Language } from "#server/protocol/languages.ts";
import { exampleOrganisations, secretariatCode } from "./example-organisations.ts";

interface ExampleSeat {
  organisation: string;
  title: string;
  roles: SeatRole[];
}

export interface ExamplePerson {
  /** How the seed speaks of the person, for example "OES firma". */
  key: string;
  name: string;
  email: string;
  language: Language;
  timeZone: string;
  networkRoles: NetworkRole[];
  seats: ExampleSeat[];
}

const functions = ["drafting", "signature", "direction", "reading", "proposals"] as const;
type ExampleFunction = (typeof functions)[number];

const titles: Record<Language, Record<ExampleFunction, string>> = {
  es: {
    drafting: "Redacción",
    signature: "Firma",
    direction: "Dirección",
    reading: "Lectura",
    proposals: "Propuestas",
  },
  pt: {
    drafting: "Redação",
    signature: "Assinatura",
    direction: "Direção",
    reading: "Leitura",
    proposals: "Propostas",
  },
  en: { drafting: "Drafter", signature: "Signatory", direction: "Lead", reading: "Reader", proposals: "Proposer" },
  fr: {
    drafting: "Rédaction",
    signature: "Signature",
    direction: "Direction",
    reading: "Lecture",
    proposals: "Propositions",
  },
};

const usualRoles: Record<ExampleFunction, SeatRole[]> = {
  drafting: ["drafter"],
  signature: ["signatory"],
  direction: ["lead"],
  reading: ["reader"],
  proposals: ["proposer"],
};

/** Three functions in three hands, unless said otherwise below. */
const usualStaff: Partial<Record<ExampleFunction, SeatRole[]>> = {
  drafting: usualRoles.drafting,
  signature: usualRoles.signature,
  direction: usualRoles.direction,
};

const everything: SeatRole[] = ["drafter", "signatory", "lead"];

const staff: Record<string, Partial<Record<ExampleFunction, SeatRole[]>>> = {
  // One person drafts, signs and leads.
  VEP: { direction: everything },
  LPP: { direction: everything },
  CAV: { direction: everything },
  RPV: { direction: everything },
  // Two people: the one who leads also signs.
  AEA: { drafting: ["drafter"], direction: ["lead", "signatory"] },
  TMC: { drafting: ["drafter"], direction: ["lead", "signatory"] },
  CMV: { drafting: ["drafter"], direction: ["lead", "signatory"] },
  MPS: { drafting: ["drafter"], direction: ["lead", "signatory"] },
  OEH: { drafting: ["drafter"], direction: ["lead", "signatory"] },
  SFM: { drafting: ["drafter"], direction: ["lead", "signatory"] },
  FMA: { drafting: ["drafter", "signatory"], direction: ["lead"] },
  OMD: { proposals: ["proposer"], signature: ["signatory"], direction: ["lead"] },
  // An observer reads and proposes; it holds no mandate.
  APM: { reading: usualRoles.reading, proposals: usualRoles.proposals },
};

function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function personKey(organisation: string, work: ExampleFunction): string {
  return `${organisation} ${work}`;
}

function staffOf(code: string): ExamplePerson[] {
  const organisation = exampleOrganisations.find((candidate) => candidate.code === code);
  if (!organisation) throw new Error(`no example organisation ${code}`);
  const language = organisation.languages[0] ?? "es";
  const roles = staff[code] ?? usualStaff;
  return functions.flatMap((work) => {
    const seatRoles = roles[work];
    if (!seatRoles) return [];
    const title = titles[language][work];
    return {
      key: personKey(code, work),
      name: `${title}, ${organisation.name}`,
      email: `${plain(title)}@${code.toLowerCase()}.example`,
      language,
      timeZone: organisation.timeZone,
      networkRoles: [],
      seats: [{ organisation: code, title, roles: seatRoles }],
    };
  });
}

export const coordinatorKey = "coordination";
export const secondCoordinatorKey = "second coordination";
const adminKey = "administration";

const secretariatPeople: ExamplePerson[] = [
  {
    key: coordinatorKey,
    name: "Coordinación, Secretaría de la Red Ejemplo",
    email: "coordinacion@sre.example",
    language: "es",
    timeZone: "America/Costa_Rica",
    networkRoles: ["coordinator"],
    seats: [{ organisation: secretariatCode, title: "Coordinación", roles: ["drafter", "lead"] }],
  },
  {
    // Two seats: this person chooses for which of the two an act is.
    key: secondCoordinatorKey,
    name: "Segunda coordinación, Red Ejemplo",
    email: "coordinacion2@sre.example",
    language: "pt",
    timeZone: "America/Sao_Paulo",
    networkRoles: ["coordinator"],
    seats: [
      { organisation: secretariatCode, title: "Coordenação", roles: ["drafter"] },
      { organisation: "IEL", title: "Projetos", roles: ["proposer"] },
    ],
  },
  {
    key: adminKey,
    name: "Administración, Secretaría de la Red Ejemplo",
    email: "administracion@sre.example",
    language: "es",
    timeZone: "America/Costa_Rica",
    networkRoles: ["admin"],
    seats: [{ organisation: secretariatCode, title: "Administración", roles: ["reader"] }],
  },
];

export const examplePeople: ExamplePerson[] = [
  ...secretariatPeople,
  ...exampleOrganisations.filter(({ kind }) => kind !== "secretariat").flatMap(({ code }) => staffOf(code)),
];

/** Who signs for an organisation, and who leads it (gives the mandates); the observer has neither. */
export function holderOf(organisation: string, role: SeatRole): ExamplePerson | undefined {
  return examplePeople.find((person) =>
    person.seats.some((seat) => seat.organisation === organisation && seat.roles.includes(role)),
  );
}
