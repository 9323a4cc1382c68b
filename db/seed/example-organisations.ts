/**
 * The invented organisations of the example network: they do all the acting. Each name says by itself that it is an
 * example (Ejemplo, Muestra, Prueba, Exemplo, Amostra, Example, Sample, Exemple).
 */
import type { Language } from "#server/protocol/languages.ts";

export interface ExampleOrganisation {
  code: string;
  name: string;
  kind: "member" | "observer" | "secretariat";
  /** ISO 3166-1 alpha-2; null for the secretariat, which belongs to no country. */
  country: string | null;
  languages: Language[];
  timeZone: string;
}

export const exampleNetwork = {
  name: "Red Ejemplo",
  purpose: "libertad de expresión en América Latina y el Caribe",
  languages: ["es", "pt", "en", "fr"] satisfies Language[],
  defaultLanguage: "es" satisfies Language,
} as const;

export const secretariatCode = "SRE";

function member(
  code: string,
  name: string,
  country: string,
  languages: Language[],
  timeZone: string,
): ExampleOrganisation {
  return { code, name, kind: "member", country, languages, timeZone };
}

export const exampleOrganisations: ExampleOrganisation[] = [
  {
    code: secretariatCode,
    name: "Secretaría de la Red Ejemplo",
    kind: "secretariat",
    country: null,
    languages: ["es", "pt", "en", "fr"],
    timeZone: "America/Costa_Rica",
  },
  member("OES", "Organización Ejemplo Sur", "AR", ["es"], "America/Argentina/Buenos_Aires"),
  member("AEA", "Asociación Ejemplo Altiplano", "BO", ["es"], "America/La_Paz"),
  member("IEL", "Instituto Exemplo Leste", "BR", ["pt"], "America/Sao_Paulo"),
  member("CAV", "Coletivo Amostra do Vale", "BR", ["pt"], "America/Manaus"),
  member("TMC", "Taller Muestra Cordillera", "CL", ["es"], "America/Santiago"),
  member("FMA", "Fundación Muestra Andina", "CO", ["es"], "America/Bogota"),
  member("FMC", "Fundación Muestra Caribe", "CO", ["es"], "America/Bogota"),
  member("AEI", "Asociación Ejemplo del Istmo", "CR", ["es"], "America/Costa_Rica"),
  member("CEL", "Colectivo Ejemplo Litoral", "EC", ["es"], "America/Guayaquil"),
  member("CMV", "Centro Muestra Volcanes", "GT", ["es"], "America/Guatemala"),
  member("OEH", "Organisation Exemple Haïti", "HT", ["fr"], "America/Port-au-Prince"),
  member("RPV", "Red Prueba Valle", "HN", ["es"], "America/Tegucigalpa"),
  member("EAI", "Example Association of the Isles", "JM", ["en"], "America/Jamaica"),
  member("OEN", "Organización Ejemplo Norte", "MX", ["es"], "America/Mexico_City"),
  member("OMD", "Observatorio Muestra Desierto", "MX", ["es"], "America/Hermosillo"),
  member("IPC", "Instituto Prueba Costa", "PE", ["es"], "America/Lima"),
  member("LPP", "Liga Prueba Palmar", "PY", ["es"], "America/Asuncion"),
  member("SFM", "Sample Forum of Island Media", "TT", ["en"], "America/Port_of_Spain"),
  member("VEP", "Voces Ejemplo Pradera", "UY", ["es"], "America/Montevideo"),
  member("MPS", "Mesa Prueba Sabana", "VE", ["es"], "America/Caracas"),
  {
    code: "APM",
    name: "Alianza Prueba Manglar",
    kind: "observer",
    country: "DO",
    languages: ["es"],
    timeZone: "America/Santo_Domingo",
  },
];
