import type { activity as lead } from "../es/activity.ts";
import { plural } from "../plural.ts";

export const activity: typeof lead = {
  title: "Atividade",
  justNow: "Agora há pouco",
  live: "ao vivo",
  emptyTitle: "Ainda não aconteceu nada",
  emptyText: "Aqui se conta quem começou, assinou ou mudou algo, assim que acontece.",
  today: "Hoje",
  yesterday: "Ontem",
  earlier: "Ver o que veio antes",
  latest: "Voltar ao mais recente",
  told: {
    "campaign.opened": () => "abriu a campanha",
    "campaign.changed": () => "mudou os dados da campanha",
    "campaign.organisation-joined": () => "entrou na campanha",
    "campaign.organisation-left": () => "deixou a campanha",
    "campaign.archived": () => "arquivou a campanha",
    "letter.started": ({ letter }) => `começou ${letter}`,
    "letter.settings-changed": ({ letter }) => `mudou os ajustes de ${letter}`,
    "letter.text-state-changed": ({ letter, toReview }) =>
      toReview ? `passou à revisão ${letter}` : `devolveu à redação ${letter}`,
    "letter.frozen": ({ letter, revision }) => `congelou ${letter}, revisão ${revision}`,
    "letter.resumed": ({ letter }) => `voltou à redação de ${letter}`,
    "letter.signing-opened": ({ letter, moment }) => `abriu a assinatura de ${letter} até ${moment}`,
    "letter.deadline-changed": ({ letter, moment }) => `mudou o prazo de ${letter} para ${moment}`,
    "letter.signing-closed": ({ letter, signed, bySomebody }) =>
      `${bySomebody ? "encerrou a assinatura" : "encerramento da assinatura"} de ${letter}, com ${plural("pt", signed, { one: "# assinatura", other: "# assinaturas" })}`,
    "letter.signing-reopened": ({ letter, moment }) => `reabriu a assinatura de ${letter} até ${moment}`,
    "letter.cancelled": ({ letter }) => `cancelou ${letter}`,
    "letter.archived": ({ letter }) => `arquivou ${letter}`,
    "letter.published": ({ letter }) => `publicou ${letter}`,
    "letter.unpublished": ({ letter }) => `tirou do público ${letter}`,
    "sign-on.signed": ({ letter }) => `assinou ${letter}`,
    "sign-on.abstained": ({ letter }) => `se absteve em ${letter}`,
    "sign-on.declined": ({ letter }) => `recusou assinar ${letter}`,
    "sign-on.withdrew": ({ letter }) => `retirou sua assinatura de ${letter}`,
    "sign-on.visibility-changed": ({ letter }) => `mudou como sua assinatura aparece em ${letter}`,
  },
};
