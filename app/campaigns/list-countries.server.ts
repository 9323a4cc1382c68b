import { createFormats } from "#app/i18n/formats.ts";
import type { Language } from "#server/protocol/languages.ts";

/** Countries and territories of Latin America and the Caribbean, by ISO 3166-1 alpha-2; their names come from Intl. */
const region = (
  "AG AI AR AW BB BL BO BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR " +
  "PY SR SV SX TC TT UY VC VE VG VI"
).split(" ");

export interface Country {
  code: string;
  name: string;
}

/** The region's countries in the reader's language and order, and the one in use. Named here: browsers differ in names. */
export function listCountries(language: Language, inUse: string | null): Country[] {
  const formats = createFormats(language, "UTC");
  return [...new Set([...region, ...(inUse ? [inUse] : [])])]
    .map((code) => ({ code, name: formats.country(code) }))
    .sort((one, other) => formats.compare(one.name, other.name));
}
