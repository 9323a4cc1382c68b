import type { FeedType } from "#server/protocol/activities.ts";
import { plural } from "../plural.ts";

/** What an activity tells besides who acted. `letter` is where the letter's title goes, as a link. */
export interface ActivityFacts {
  letter: string;
  /** A deadline, written for the reader. */
  moment: string;
  revision: number;
  signed: number;
  /** Somebody did it; else the server, when the time had come. */
  bySomebody: boolean;
  /** The text goes to review, else back to drafting. */
  toReview: boolean;
}
type Tell = (facts: ActivityFacts) => string;

/** Each follows the code of an organisation, as in "OES firmó …"; what the server does by itself stands alone. */
const told: Record<FeedType, Tell> = {
  "campaign.opened": () => "abrió la campaña",
  "campaign.changed": () => "cambió los datos de la campaña",
  "campaign.organisation-joined": () => "se sumó a la campaña",
  "campaign.organisation-left": () => "dejó la campaña",
  "campaign.archived": () => "archivó la campaña",
  "letter.started": ({ letter }) => `empezó ${letter}`,
  "letter.settings-changed": ({ letter }) => `cambió los ajustes de ${letter}`,
  "letter.text-state-changed": ({ letter, toReview }) =>
    toReview ? `pasó a revisión ${letter}` : `devolvió a la redacción ${letter}`,
  "letter.frozen": ({ letter, revision }) => `congeló ${letter}, revisión ${revision}`,
  "letter.resumed": ({ letter }) => `volvió a la redacción de ${letter}`,
  "letter.signing-opened": ({ letter, moment }) => `abrió la firma de ${letter} hasta ${moment}`,
  "letter.deadline-changed": ({ letter, moment }) => `movió el plazo de ${letter} a ${moment}`,
  "letter.signing-closed": ({ letter, signed, bySomebody }) =>
    `${bySomebody ? "cerró la firma" : "cierre de la firma"} de ${letter}, con ${plural("es", signed, { one: "# firma", other: "# firmas" })}`,
  "letter.signing-reopened": ({ letter, moment }) => `reabrió la firma de ${letter} hasta ${moment}`,
  "letter.cancelled": ({ letter }) => `canceló ${letter}`,
  "letter.archived": ({ letter }) => `archivó ${letter}`,
  "letter.published": ({ letter }) => `publicó ${letter}`,
  "letter.unpublished": ({ letter }) => `retiró de lo público ${letter}`,
  "sign-on.signed": ({ letter }) => `firmó ${letter}`,
  "sign-on.abstained": ({ letter }) => `se abstuvo en ${letter}`,
  "sign-on.declined": ({ letter }) => `declinó firmar ${letter}`,
  "sign-on.withdrew": ({ letter }) => `retiró su firma de ${letter}`,
  "sign-on.visibility-changed": ({ letter }) => `cambió cómo se ve su firma en ${letter}`,
};

export const activity = {
  title: "Actividad",
  justNow: "Lo último",
  live: "en vivo",
  emptyTitle: "Todavía no ha pasado nada",
  emptyText: "Aquí se cuenta quién empezó, firmó o cambió algo, en cuanto pasa.",
  today: "Hoy",
  yesterday: "Ayer",
  earlier: "Ver lo anterior",
  latest: "Volver a lo último",
  told,
};
