import type { campaignRefusals as lead } from "../es/campaign-refusals.ts";

export const campaignRefusals: typeof lead = {
  chooseSome: "Choose at least one organisation.",
  cannotTakePart: "One of those chosen cannot take part: it is not active, or only listed in the directory.",
  nobodyTakesPart: "Then nobody would take part. Add an organisation first.",
  membersTakePart: "All member organisations take part in this campaign; one cannot be taken out.",
  notTakingPart: "That organisation does not take part in the campaign.",
  campaignArchived: "This campaign is archived and no longer changes.",
  noSuchCampaign: "That campaign is not here, or your organisation does not take part in it.",
  noSuchDocument: "That text is not here.",
  tooLong: "That is too long.",
  notATime: "Write a date and a time.",
};
