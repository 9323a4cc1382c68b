import type { Language } from "#server/protocol/languages.ts";
import type { catalogue as lead } from "./es/index.ts";

/** Every word on screen. Spanish leads: what it has, the other three must have, with the same parameters. */
export type Catalogue = typeof lead;

const load: Record<Language, () => Promise<{ catalogue: Catalogue }>> = {
  es: () => import("./es/index.ts"),
  pt: () => import("./pt/index.ts"),
  en: () => import("./en/index.ts"),
  fr: () => import("./fr/index.ts"),
};

/** The catalogue of one language; a browser loads only its reader's. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (await load[language]()).catalogue;
}
