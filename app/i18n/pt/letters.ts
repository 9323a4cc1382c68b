import type { letters as lead } from "../es/letters.ts";
import { plural } from "../plural.ts";

const pt = "pt";

export const letters: typeof lead = {
  kinds: { letter: "Carta", statement: "Declaração", submission: "Contribuição", analysis: "Análise" },
  publicKinds: {
    letter: "Carta conjunta",
    statement: "Declaração conjunta",
    submission: "Contribuição conjunta",
    analysis: "Análise conjunta",
  },
  categories: {
    "journalist-safety": "Segurança de jornalistas",
    legislation: "Leis e reformas",
    censorship: "Censura",
    "access-to-information": "Acesso à informação",
    "community-media": "Mídia comunitária",
    "digital-rights": "Direitos digitais",
    "international-bodies": "Organismos internacionais",
    solidarity: "Solidariedade",
  },
  textStates: { drafting: "Em redação", "in review": "Em revisão", frozen: "Texto congelado" },
  signingStates: { "not open": "Assinatura não aberta", open: "Assinatura aberta", closed: "Assinatura encerrada" },
  lives: { active: "Ativa", cancelled: "Cancelada", archived: "Arquivada" },
  frozenRevision: (number) => `Texto congelado, revisão ${number}`,
  recipientsCount: (count) =>
    count === 0 ? "sem destinatários" : plural(pt, count, { one: "# destinatário", other: "# destinatários" }),

  zone: "Fuso horário",
  deadlineAt: "Data e hora",
  deadline: "Prazo para assinar",

  settingsTitle: "Configurações",
  settingsLead: "O que é esta carta, a quem se dirige e em que línguas é escrita.",
  title: "Título",
  titleHint: "É o nome pelo qual a conhecemos aqui. A manchete pública vai no texto.",
  recipients: "Destinatários",
  recipientsHint: "Um por linha. Deixe vazio se não se dirige a ninguém, como uma declaração.",
  kind: "Tipo",
  category: "Categoria",
  categoryHint: "Decide quais mandatos bastam para assiná-la.",
  languages: "Línguas",
  languagesHint:
    "Todas valem o mesmo: ao congelar, a impressão digital cobre todas. O texto de uma língua retirada não é apagado.",
  deadlineHint: "É um plano até que a coordenação abra a assinatura; então se confirma.",
  noDeadline: "Ainda sem prazo",
  save: "Salvar as configurações",
  saved: "Configurações salvas.",
  readOnly: {
    textFrozen:
      "O texto está congelado e, com ele, o título, os destinatários e as línguas: é isso que se assina. Para mudá-los, a coordenação teria de voltar à redação antes de abrir a assinatura.",
    letterEnded: "Esta carta já terminou: suas configurações podem ser lidas, não alteradas.",
    onlyDrafters: "As configurações são alteradas por quem redige e pela coordenação. Você pode lê-las.",
  },
  resumeTitle: "Voltar à redação?",
  resumeText: (number) =>
    `A revisão ${number} fica guardada como está, com sua impressão digital. O texto poderá ser editado de novo e terá de ser congelado outra vez antes de pedir assinaturas.`,
  resumeConfirm: "Sim, voltar à redação",
  cancelTitle: "Cancelar a carta",
  cancelText:
    "A carta deixa de avançar e não pode ser reaberta. O texto, as assinaturas e o registro são conservados para quem participa da campanha.",
  cancelSigned: (count) =>
    plural(pt, count, {
      one: "Uma organização já assinou; verá que foi cancelada.",
      other: "# organizações já assinaram; verão que foi cancelada.",
    }),
  cancelLabel: "Cancelar esta carta…",
  cancelConfirm: "Sim, cancelar a carta",
  cancelled: "Esta carta foi cancelada. Não se edita nem se assina; tudo o que foi feito segue visível na campanha.",
  archived: "Esta carta está arquivada.",
};
