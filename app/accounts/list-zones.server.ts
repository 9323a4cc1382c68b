/** Every time zone this server knows, those of the Americas first. Listed by the server: browsers know others. */
const zones = Intl.supportedValuesOf("timeZone");

export interface ZoneChoices {
  readonly americas: readonly string[];
  readonly elsewhere: readonly string[];
}

export function listZones(): ZoneChoices {
  return {
    americas: zones.filter((zone) => zone.startsWith("America/")),
    elsewhere: ["UTC", ...zones.filter((zone) => !zone.startsWith("America/") && zone !== "UTC")],
  };
}
