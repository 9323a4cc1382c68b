import type { campaignRefusals as lead } from "../es/campaign-refusals.ts";

export const campaignRefusals: typeof lead = {
  chooseSome: "Choisissez au moins une organisation.",
  cannotTakePart:
    "L’une des organisations choisies ne peut pas participer : elle n’est pas active, ou figure seulement à l’annuaire.",
  nobodyTakesPart: "Ainsi, personne ne participerait. Ajoutez d’abord une organisation.",
  membersTakePart: "Toutes les organisations membres participent à cette campagne ; on ne peut pas en retirer une.",
  notTakingPart: "Cette organisation ne participe pas à la campagne.",
  campaignArchived: "Cette campagne est archivée ; elle ne change plus.",
  noSuchCampaign: "Cette campagne n’est pas ici, ou votre organisation n’y participe pas.",
  noSuchDocument: "Ce texte n’est pas ici.",
  tooLong: "C’est trop long.",
  notATime: "Écrivez une date et une heure.",
};
