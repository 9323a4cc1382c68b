import type { signOns as lead } from "../es/sign-ons.ts";
import { plural } from "../plural.ts";
import { house } from "./house.ts";
import { register } from "./register.ts";

const pt = "pt";

export const signOns: typeof lead = {
  boardTitle: "Adesões",
  states: {
    invited: "Sem resposta",
    "in clearance": "Em trâmite",
    partial: "Parcial",
    provisional: "Provisória",
    signed: "Assinou",
    conditional: "Com condição",
    abstained: "Absteve-se",
    declined: "Recusou",
    withdrawn: "Retirou a assinatura",
    reconfirm: "A reconfirmar",
  },
  visibilities: {
    public: "pública",
    "recipient only": "só destinatários",
    "counted, not named": "sem nome",
    "embargoed until": "com embargo",
  },
  embargoUntilDate: (date) => `até ${date}`,
  haveSigned: (count) => plural(pt, count, { one: "assinou", other: "assinaram" }),
  ofInvited: (count) => plural(pt, count, { one: "de # convidada", other: "de # convidadas" }),
  ofTakingPart: (count) => plural(pt, count, { one: "de # organização", other: "de # organizações" }),
  chorusLabel: (signed, all) =>
    `${signed} de ${plural(pt, all, { one: "# organização assinou", other: "# organizações assinaram" })}`,
  missing: (count) =>
    count === 0 ? "Todas responderam" : plural(pt, count, { one: "Falta uma responder", other: "Faltam # responder" }),
  willNot: (count) =>
    plural(pt, count, { one: "e uma respondeu que não assina", other: "e # responderam que não assinam" }),
  signedTitle: (count) =>
    count === 0 ? "Ninguém assinou ainda" : plural(pt, count, { one: "Assinou uma", other: "Assinaram #" }),
  inPublic: (count) => `${count} com seu nome em público`,
  signedEmptyText: "Cada assinatura aparece aqui assim que é feita, com quem assinou e em que função.",
  stateColumn: "Estado",
  organisationColumn: "Organização",
  whoColumn: "Quem",
  whenColumn: "Quando",
  visibilityColumn: "Visibilidade",
  invitedSince: (date) => `convidada em ${date}`,
  yours: "sua organização",
  onlySignedCounts: "Só conta o que foi assinado sobre a revisão vigente.",
  everyActStays: "Cada assinatura e cada retirada fica no",
  registerLink: "registro da carta",

  closedOn: (moment) => `A assinatura encerrou em ${moment}`,

  notFrozenTitle: "Ainda não se pode assinar",
  notFrozenText:
    "Quando o texto estiver pronto, a coordenação o congela: fica exato, com sua impressão digital. Depois abre a assinatura com um prazo e estas organizações ficam convidadas.",
  frozenNotOpenTitle: "O texto está congelado; falta abrir a assinatura",
  frozenNotOpenText: "Quando a coordenação a abrir com um prazo, cada organização poderá assinar daqui.",
  willBeAsked: (count) =>
    plural(pt, count, {
      one: "Uma organização será convidada a assinar",
      other: "# organizações serão convidadas a assinar",
    }),
  nobodyTakesPart:
    "Nenhuma organização participa ainda da campanha. A coordenação as acrescenta na página da campanha.",
  signingClosedTitle: "A assinatura está encerrada",
  signingClosedText:
    "As respostas ficam como estão. Ainda se pode retirar uma assinatura ou mostrá-la menos: isso não espera ninguém.",

  yourAnswer: "A resposta da sua organização",
  yourAnswers: "As respostas das suas organizações",
  youAct: (title) => `Você atua como ${title}`,
  signFor: (organisation) => `Assinar por ${organisation}`,
  readAndSignFor: (organisation) => `Ler e assinar por ${organisation}`,
  abstainFor: (organisation) => `Abster-se por ${organisation}`,
  declineFor: (organisation) => `Recusar por ${organisation}`,
  withdrawFor: (organisation) => `Retirar a assinatura de ${organisation}`,
  changeVisibilityFor: (organisation) => `Mudar como ${organisation} é vista`,
  abstain: "Abster-se…",
  decline: "Recusar…",
  withdraw: "Retirar a assinatura…",
  changeVisibility: "Mudar a visibilidade…",
  abstainText: (organisation) =>
    `No quadro constará que ${organisation} se absteve. Não conta como assinatura. Você pode mudar a resposta até o encerramento.`,
  declineText: (organisation) =>
    `No quadro constará que ${organisation} não assina. Você pode mudar a resposta até o encerramento.`,
  reason: "Razão",
  reasonHint: "Opcional. Só a sua organização e a coordenação a leem.",
  withdrawText: (organisation) =>
    `A assinatura de ${organisation} deixa de contar e seu nome sai na hora de tudo o que é público. O ato de assinar e o de retirar ficam no registro. O que alguém já imprimiu ou abriu não pode ser recolhido.`,
  loweringText:
    "Mostrar menos vale na hora, também para o que foi publicado. O que alguém já imprimiu ou abriu não pode ser recolhido.",
  signedRevision: (revision) => `Sobre a revisão ${revision}.`,
  seeReceipt: "Ver o recibo",

  cannotSign: "Você não pode assinar por esta organização",
  why: {
    onlySignatories: "Seu assento não tem o papel de assinatura. A direção da sua organização pode dá-lo.",
    noMandate: "Você não tem um mandato da sua organização para assinar. A direção dela pode dar um.",
    mandateOtherCategory:
      "Seu mandato não alcança a categoria desta carta. A direção da sua organização pode ampliá-lo.",
  },
  mandateEndedOn: (date) => `Seu mandato terminou em ${date}; sua direção pode dar outro.`,
  mandateStartsOn: (date) => `Seu mandato começa em ${date}.`,
  mandatesOf: (organisation) => `Mandatos de ${organisation}`,
  giveOne: "Quem pode dá-lo é você:",

  signTitle: (organisation) => `Assinatura de ${organisation}`,
  signLead: (organisation) => `Leia o texto exato e decida como deve ser vista a assinatura de ${organisation}.`,
  backToBoard: "Voltar às adesões",
  readAlready: "Já li, ir à assinatura",
  actingAs: (name, title) => (title === "" ? `Você: ${name}.` : `Você: ${name}, ${title}.`),
  mandateUntil: (categories, until) => `Com mandato para ${categories}, até ${until}.`,
  mandateOpenEnded: (categories) => `Com mandato para ${categories}, até que seja encerrado.`,
  everyCategory: "todas as categorias",
  howSeen: "Como deve ser vista esta assinatura?",
  visibilityLabels: {
    public: "Pública",
    "recipient only": "Só para quem a recebe",
    "counted, not named": "Contada, sem nome",
    "embargoed until": "Com embargo até uma data",
  },
  visibilityHints: {
    public: "O nome aparece na página, nos arquivos e na contagem.",
    "recipient only": "Os destinatários a veem; em público só se conta.",
    "counted, not named": "Soma uma. O nome não aparece em nenhum lugar público.",
    "embargoed until": "Conta agora; o nome aparece nesse dia.",
  },
  embargoDate: "Data do embargo",
  embargoHint: (zone) => `Só se escolheu embargo. O nome é mostrado desde o começo desse dia (${zone}).`,
  whatHappens: [
    "Ficará no registro da carta, e o recibo chega por e-mail a você e a quem dirige a sua organização.",
    "Você pode mudar a resposta até o encerramento. Retirar a assinatura ou ocultar o nome é sempre possível; o que já foi impresso ou aberto não pode ser recolhido.",
  ],
  digestOver: (revision, count) =>
    plural(pt, count, {
      one: `O que você assina é a revisão ${revision}. Sua impressão digital SHA-256:`,
      other: `O que você assina é a revisão ${revision}. Sua impressão digital SHA-256 sobre as # línguas:`,
    }),
  digestByBrowser: "Seu navegador a calculou sobre o texto que lhe mostra, e coincide.",
  digestByServer: "O servidor a envia com o texto que lhe mostra.",
  digestDiffers:
    "A impressão digital que seu navegador calculou não coincide com a anunciada pelo servidor. Não assine: avise a coordenação.",
  alsoAnswer: "Ou responder outra coisa",

  openSigning: "Abrir a assinatura…",
  openSigningText: (count) =>
    plural(pt, count, {
      one: "Uma organização fica convidada e vê isso na hora. A partir daí corre o prazo e o texto não pode voltar à redação.",
      other:
        "# organizações ficam convidadas e veem isso na hora. A partir daí corre o prazo e o texto não pode voltar à redação.",
    }),
  openSigningConfirm: "Abrir a assinatura e convidar",
  extend: "Mudar o prazo…",
  extendText:
    "Todas as organizações verão o novo prazo; a mudança fica na atividade da campanha. Só pode ser mais tarde que o atual.",
  extendConfirm: "Mudar o prazo",
  close: "Encerrar a assinatura…",
  closeText: (missing) =>
    missing === 0
      ? "Todas responderam. Ninguém poderá assinar nem mudar a resposta, salvo se você reabrir. Encerrar não publica nada."
      : plural(pt, missing, {
          one: "Uma organização não respondeu e já não poderá assinar, salvo se você reabrir. Encerrar não publica nada.",
          other:
            "# organizações não responderam e já não poderão assinar, salvo se você reabrir. Encerrar não publica nada.",
        }),
  closeConfirm: "Encerrar a assinatura agora",
  reopen: "Reabrir a assinatura…",
  reopenText: "Quem participa poderá assinar e mudar a resposta até o novo prazo. Que foi reaberta fica na atividade.",
  reopenConfirm: "Reabrir a assinatura",
  publishNext: "Encerrar não publica. Quando quiser, veja a página e publique:",
  goToPublication: "Publicação",
  signedDone: "Assinatura registrada.",
  answerDone: "Resposta registrada.",

  ...register,
  ...house,
};
