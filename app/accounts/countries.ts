import { region } from "#app/campaigns/region.ts";

/** Every country and territory by ISO 3166-1 alpha-2, those of the region first; their names come from Intl. */
const codes =
  "AD AE AF AL AM AO AQ AS AT AU AX AZ BA BD BE BF BG BH BI BJ BM BN BT BV BW BY CA CC CD CF CG CH CI CK CM CN CV CX CY " +
  "CZ DE DJ DK DZ EE EG EH ER ES ET FI FJ FM FO FR GA GB GE GG GH GI GL GM GN GQ GR GS GU GW HK HM HR HU ID IE IL IM IN " +
  "IO IQ IR IS IT JE JO JP KE KG KH KI KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP " +
  "MR MT MU MV MW MY MZ NA NC NE NF NG NL NO NP NR NU NZ OM PF PG PH PK PL PM PN PS PT PW QA RE RO RS RU RW SA SB SC SD " +
  "SE SG SH SI SJ SK SL SM SN SO SS ST SY SZ TD TF TG TH TJ TK TL TM TN TO TR TV TW TZ UA UG UM US UZ VA VN VU WF WS YE " +
  "YT ZA ZM ZW";
export const countries: readonly string[] = [...region, ...codes.split(" ")];
