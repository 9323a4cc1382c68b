import { type Country, listCountries } from "#app/campaigns/list-countries.server.ts";
import { createFormats } from "#app/i18n/formats.ts";
import type { Language } from "#server/protocol/languages.ts";

/** Countries outside the region: of observers and verified outside organisations. */
const elsewhere =
  "AD AE AF AL AM AO AQ AS AT AU AX AZ BA BD BE BF BG BH BI BJ BM BN BT BV BW BY CA CC CD CF CG CH CI CK CM CN CV CX CY " +
  "CZ DE DJ DK DZ EE EG EH ER ES ET FI FJ FM FO FR GA GB GE GG GH GI GL GM GN GQ GR GS GU GW HK HM HR HU ID IE IL IM IN " +
  "IO IQ IR IS IT JE JO JP KE KG KH KI KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP " +
  "MR MT MU MV MW MY MZ NA NC NE NF NG NL NO NP NR NU NZ OM PF PG PH PK PL PM PN PS PT PW QA RE RO RS RU RW SA SB SC SD " +
  "SE SG SH SI SJ SK SL SM SN SO SS ST SY SZ TD TF TG TH TJ TK TL TM TN TO TR TV TW TZ UA UG UM US UZ VA VN VU WF WS YE " +
  "YT ZA ZM ZW";

export interface CountryChoices {
  readonly region: readonly Country[];
  readonly elsewhere: readonly Country[];
}

/** Every country, those of the region first. Named by the server: browsers differ in names, and a page must not. */
export function chooseCountries(language: Language): CountryChoices {
  const { country, compare } = createFormats(language, "UTC");
  const others = elsewhere.split(" ").map((code) => ({ code, name: country(code) }));
  return { region: listCountries(language, null), elsewhere: others.sort((a, b) => compare(a.name, b.name)) };
}

export function isCountry(code: string): boolean {
  return elsewhere.split(" ").includes(code) || listCountries("en", null).some((country) => country.code === code);
}
