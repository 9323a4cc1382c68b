/** What the example organisations have decided about who may sign, and for how long. */
import type { Category } from "#server/protocol/categories.ts";
import type { Language } from "#server/protocol/languages.ts";
import { exampleOrganisations } from "./example-organisations.ts";

export interface ExampleMandate {
  organisation: string;
  /** Empty = every category. */
  categories: Category[];
  fromDaysAgo: number;
  /** Days from now; negative when it has run out, null = until ended. */
  untilDays: number | null;
  /** The internal decision it rests on, in the organisation's language. */
  decision: string;
}

const decisions: Record<Language, string> = {
  es: "Acuerdo de la junta directiva sobre cartas conjuntas",
  pt: "Decisão da diretoria sobre cartas conjuntas",
  en: "Board resolution on joint letters",
  fr: "Décision du conseil d’administration sur les lettres communes",
};

/** Where an organisation decided otherwise than the rest. */
const otherwise: Record<string, Partial<ExampleMandate>> = {
  // Its authority ran out three days ago and has not been renewed: it cannot answer what is open now.
  RPV: { untilDays: -3, decision: "Acta de asamblea, vigente hasta la próxima reunión" },
  // Does not speak on the safety of journalists: its board wants to see each of those texts.
  MPS: {
    categories: ["censorship", "legislation", "international-bodies", "access-to-information", "solidarity"],
    decision: "Acta de la junta: la seguridad de periodistas se decide caso por caso",
  },
  VEP: { untilDays: null, decision: "Estatuto, artículo 9: la dirección firma por la organización" },
  OEH: { untilDays: 120 },
};

export const exampleMandates: ExampleMandate[] = exampleOrganisations
  .filter(({ kind }) => kind === "member")
  .map(({ code, languages }) => ({
    organisation: code,
    categories: [],
    fromDaysAgo: 37,
    untilDays: 330,
    decision: decisions[languages[0] ?? "es"],
    ...otherwise[code],
  }));
