/**
 * The real directory and past campaigns of an example network: public facts about real organisations. They are listed
 * and nothing more; whatever acts in an example network is invented (example-organisations.ts).
 */
import type { Language } from "#server/protocol/languages.ts";
import directory from "./directory.json" with { type: "json" };

export interface DirectoryOrganisation {
  name: string;
  code: string;
  country: string | null;
  scope: string;
  languages: Language[];
}

export interface DirectoryCampaign {
  year: number;
  country: string | null;
  kind: string;
  what: string;
  target: string;
  ask: string;
  outcome: string;
  outcomeOn: string;
}

export const directoryOrganisations = directory.organisations as DirectoryOrganisation[];
export const directoryCampaigns: DirectoryCampaign[] = directory.pastCampaigns;
