import type { NetworkRole, SeatRole } from "#db/schema/index.ts";
import type { Language } from "../../protocol/languages.ts";

const names: Record<Language, Record<SeatRole | NetworkRole, string>> = {
  es: {
    reader: "lee",
    proposer: "comenta y propone",
    drafter: "redacta",
    signatory: "firma, con mandato",
    lead: "dirige la organización en Coro",
    coordinator: "coordinación de la red",
    admin: "administración de la red",
  },
  pt: {
    reader: "lê",
    proposer: "comenta e propõe",
    drafter: "redige",
    signatory: "assina, com mandato",
    lead: "dirige a organização no Coro",
    coordinator: "coordenação da rede",
    admin: "administração da rede",
  },
  en: {
    reader: "reads",
    proposer: "comments and proposes",
    drafter: "drafts",
    signatory: "signs, with a mandate",
    lead: "leads the organisation in Coro",
    coordinator: "coordinates the network",
    admin: "administers the network",
  },
  fr: {
    reader: "lit",
    proposer: "commente et propose",
    drafter: "rédige",
    signatory: "signe, avec mandat",
    lead: "dirige l'organisation dans Coro",
    coordinator: "coordination du réseau",
    admin: "administration du réseau",
  },
};

const none: Record<Language, string> = { es: "ninguno", pt: "nenhum", en: "none", fr: "aucun" };

/** Roles in words, as a mail lists them. */
export function writeRoles(language: Language, roles: readonly (SeatRole | NetworkRole)[]): string {
  return roles.length === 0 ? none[language] : roles.map((role) => names[language][role]).join("; ");
}
