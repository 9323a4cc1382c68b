import type { campaigns as lead } from "../es/campaigns.ts";
import { plural } from "../plural.ts";

const pt = "pt";

export const campaigns: typeof lead = {
  title: "Campanhas",
  lead: "Cada campanha reúne algumas organizações em torno de um assunto: suas cartas, seu plano e o que vai acontecendo.",
  open: "Abrir uma campanha",
  openTitle: "Abrir uma campanha",
  openLead: "Quem participar verá a campanha assim que você a abrir, com um plano em branco para redigir em conjunto.",
  emptyTitle: "Ainda não há campanhas",
  emptyCoordinator: "Abra a primeira: dê um título e um assunto e escolha quais organizações participam.",
  emptyMember: "Quando a coordenação abrir uma com a participação da sua organização, ela aparecerá aqui.",
  archivedTitle: "Arquivadas",
  columns: {
    campaign: "Campanha",
    where: "Onde",
    organisations: "Organizações",
    letters: "Cartas",
    next: "Próximo encerramento",
  },
  wholeRegion: "Toda a região",
  openLetters: (count) => plural(pt, count, { one: "# aberta", other: "# abertas" }),
  movingLetters: (count) => plural(pt, count, { one: "# em redação", other: "# em redação" }),
  noLetters: "Sem cartas",
  noLettersUnderWay: "Nada em andamento",
  organisationCount: (count) => plural(pt, count, { one: "# organização", other: "# organizações" }),
  peopleCount: (count) => plural(pt, count, { one: "# pessoa", other: "# pessoas" }),
  openedBy: (date, name) => `Aberta em ${date} por ${name}.`,
  archivedOn: (date) => `Arquivada em ${date}. Pode ser lida; não muda mais.`,

  tabs: { label: "Campanha", home: "Início", plan: "Plano", organisations: "Organizações", settings: "Ajustes" },

  lettersTitle: "Cartas",
  lettersEmptyTitle: "Ainda não há cartas",
  lettersEmptyDrafter: "Comece uma: ela é redigida aqui mesmo, em conjunto, e depois assinada.",
  lettersEmptyReader: "Quando alguém começar uma, ela aparecerá aqui com seu texto e suas assinaturas.",
  letterColumns: { letter: "Carta", text: "Texto", signing: "Assinatura", signed: "Assinaram", now: "Agora" },
  closedOn: (date) => `Encerrada em ${date}`,
  stillToAnswer: (count) =>
    count === 0 ? "Todas responderam" : plural(pt, count, { one: "Falta # resposta", other: "Faltam # respostas" }),
  willBeInvited: (count) => plural(pt, count, { one: "# a convidar", other: "# a convidar" }),
  chorusLabel: (signed, all) =>
    `${signed} de ${plural(pt, all, { one: "# organização assinou", other: "# organizações assinaram" })}`,
  startLetter: "Começar uma carta",

  momentsTitle: "Próximos momentos",
  momentsEmpty: "Nenhum prazo à vista. Os encerramentos de assinatura aparecem aqui.",
  signingCloses: "Encerra a assinatura",
  readPlan: "Abrir o plano",
  planEmptyTitle: "O plano está em branco",
  planEmptyText: "O que queremos, quem decide e como faremos. É escrito em conjunto, como uma carta.",

  planLead:
    "A estratégia, escrita em conjunto. Quem redige, assina ou dirige nas organizações da campanha a vê e a edita.",
  planReadOnly: "Você pode ler o plano. Quem redige, assina ou dirige na sua organização o edita.",
  planLabel: (title) => `Plano de ${title}`,

  organisationsTitle: "Participam",
  organisationsAll: "Todas as organizações membros participam, também as que entrarem depois.",
  organisationColumns: {
    organisation: "Organização",
    country: "País",
    kind: "Na rede",
    people: "Pessoas",
    since: "Desde",
  },
  kinds: { member: "Membro", observer: "Observadora", outside: "Externa", secretariat: "Secretaria" },
  international: "Internacional",
  remove: "Retirar…",
  removeTitle: (organisation) => `Retirar ${organisation}?`,
  removeText:
    "Suas pessoas deixam de ver a campanha, suas cartas e seu plano neste instante. O que já assinou continua assinado. Você pode incluí-la de novo.",
  removeConfirm: (organisation) => `Retirar ${organisation}`,
  addTitle: "Incluir organizações",
  addLead: "Elas verão a campanha inteira, com suas cartas e seu plano, a partir deste momento.",
  add: "Incluir as escolhidas",
  addNone: "Todas as organizações ativas da rede já participam.",

  settingsTitle: "Ajustes da campanha",
  fieldTitle: "Título",
  fieldTitleHint: "Curto, como se dirá em conversa.",
  fieldSubject: "Assunto",
  fieldSubjectHint: "O que se busca, em uma frase.",
  fieldCountry: "País",
  fieldWho: "Quem participa",
  whoAll: "Todas as organizações membros",
  whoAllHint: "Também as que entrarem na rede depois.",
  whoSome: "Só as que eu escolher",
  whoSomeHint: "Fora da coordenação, ninguém mais saberá que esta campanha existe.",
  fieldOrganisations: "Organizações",
  fieldOrganisationsHint: "Com «todas as membros», marque aqui só quem incluir além delas: observadoras ou externas.",
  openConfirm: "Abrir a campanha",
  save: "Salvar",
  saved: "Salvo.",
  archiveTitle: "Arquivar a campanha",
  archiveText:
    "Deixa de aceitar mudanças: o plano, os participantes e os dados ficam como estão, à vista de quem participou. Não pode ser desfeito.",
  archive: "Arquivar…",
  archiveConfirm: "Sim, arquivar a campanha",

  letterNewTitle: "Começar uma carta",
  letterNewLead: (campaign) =>
    `Para ${campaign}. Começa em redação: quem redige a edita e todas as organizações da campanha a leem.`,
  letterNewTitleHint: "É como a chamaremos aqui. O título público vai no texto.",
  letterNewDeadlineHint: "Opcional por enquanto. Confirma-se ao abrir a assinatura.",
  letterNewSubmit: "Começar a carta",

  deskTitle: "Mesa",
  deskOpenSummary: (open, week) =>
    open === 0
      ? "Nenhuma carta aberta à assinatura."
      : `${plural(pt, open, { one: "# carta aberta", other: "# cartas abertas" })}, ${plural(pt, week, {
          one: "# encerra esta semana",
          other: "# encerram esta semana",
        })}.`,
  deskOwe: (count) =>
    plural(pt, count, { one: "# organização deve uma resposta.", other: "# organizações devem uma resposta." }),
  deskOpenTitle: "Cartas abertas",
  byDeadline: "por prazo",
  deskOpenEmptyTitle: "Nenhuma carta está sendo assinada",
  deskOpenEmptyText: "Quando você abrir a assinatura de um texto congelado, verá aqui quem falta e até quando.",
  ofAll: (all) => `de ${all}`,
  since: (date) => `desde ${date}`,
  moreOrganisations: (count) => plural(pt, count, { one: "e mais #", other: "e mais #" }),
  everybodyAnswered: "Todas responderam.",
  movingTitle: "Textos em movimento",
  movingEmptyTitle: "Nenhum texto em redação",
  movingEmptyText: "As cartas que estão sendo escritas ou revisadas aparecem aqui.",
  startedOn: (date) => `desde ${date}`,
  callFirst: "Para quem ligar primeiro",
  callFirstNote: "por cartas à espera e tempo restante",
  callFirstEmpty: "Ninguém deve uma resposta.",
  holdsUp: (count) => plural(pt, count, { one: "Deve # resposta", other: "Deve # respostas" }),
  nextCloses: (title, time) => `${title}: encerra em ${time}`,

  ownTitle: "O que espera por você",
  ownLead: "O que pede algo de você ou da sua organização, com o mais urgente no alto.",
  toSignTitle: "Esperam sua assinatura",
  toSignNote: "por prazo",
  toSignEmptyTitle: "Nada espera sua assinatura",
  toSignEmptyText:
    "Quando se abrir a assinatura de uma carta da qual sua organização participa, ela aparecerá aqui com seu prazo.",
  answerFor: (organisation) => `Ver e responder por ${organisation}`,
  readFor: (organisation) => `Espera a resposta de ${organisation}`,
  draftsTitle: "Você pode redigir",
  draftsReadTitle: "Estão sendo escritas",
  draftsEmptyTitle: "Nenhum rascunho aberto",
  draftsEmptyText: "As cartas que estão sendo escritas nas suas campanhas aparecem aqui.",
  write: "Escrever",
  read: "Ler",
};
