import type { campaignRefusals as lead } from "../es/campaign-refusals.ts";

export const campaignRefusals: typeof lead = {
  chooseSome: "Escolha ao menos uma organização.",
  cannotTakePart: "Uma das escolhidas não pode participar: não está ativa ou só consta no diretório.",
  nobodyTakesPart: "Assim ninguém participaria. Inclua antes alguma organização.",
  membersTakePart: "Desta campanha participam todas as organizações membros; não é possível retirar uma.",
  notTakingPart: "Essa organização não participa da campanha.",
  campaignArchived: "Esta campanha está arquivada; não muda mais.",
  noSuchCampaign: "Essa campanha não está aqui, ou sua organização não participa dela.",
  noSuchDocument: "Esse texto não está aqui.",
  tooLong: "É longo demais.",
  notATime: "Escreva uma data e uma hora.",
};
