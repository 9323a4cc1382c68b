import type { publications as lead } from "../es/publications.ts";
import { plural } from "../plural.ts";

const pt = "pt";

export const publications: typeof lead = {
  title: "Publicação",
  lead: "Nada é público até que a coordenação publique, tenha o prazo terminado ou não.",
  notFrozenTitle: "Ainda não há o que publicar",
  notFrozenText: "Publica-se o texto congelado com quem o assinou em público. Primeiro é preciso congelá-lo.",
  previewTitle: "Assim ficará",
  previewNote: "É a mesma página, com os mesmos dados. Ainda não existe para mais ninguém.",
  previewNotePublished: "É a página tal como está agora.",
  publish: "Publicar…",
  publishTitle: "Publicar esta carta?",
  publishText: "Qualquer pessoa poderá lê-la, também buscadores e quem a recebe. Será público:",
  publishRevision: (number, languages) => `o texto da revisão ${number}, em ${languages}`,
  publishNamed: (count) =>
    count === 0
      ? "nenhum nome: ninguém escolheu assinar em público"
      : plural(pt, count, { one: "o nome de uma organização", other: "o nome de # organizações" }),
  publishUnnamed: (count) =>
    plural(pt, count, { one: "mais uma, contada e sem nome", other: "mais #, contadas e sem nome" }),
  publishProof: "a impressão digital do texto e o registro, sem pessoas nem horas",
  publishOpen: "A assinatura segue aberta: a página mostrará também o que for assinado depois.",
  publishConfirm: "Publicar a página",
  published: (date) => `Publicada em ${date}`,
  openProof: "Prova para verificar (JSON)",
  withdraw: "Retirar a página…",
  withdrawText:
    "A página e sua prova deixam de existir neste endereço na hora. As assinaturas e o registro não mudam. O que alguém já guardou, imprimiu ou indexou não pode ser recolhido.",
  withdrawConfirm: "Retirar a página pública",
  withdrawnOn: (date) => `Retirada em ${date}. Pode ser publicada de novo no mesmo endereço.`,
  cannot: {
    letterEnded: "Uma carta cancelada não se publica.",
    textNotFrozen: "Só se publica um texto congelado.",
    onlyCoordinators: "Publicar é um ato da coordenação.",
  },

  to: "A",
  languageOfLetter: "Língua da carta",
  sideLabel: "Assinaturas e prova",
  organisationsSigned: (count) => plural(pt, count, { one: "organização assina", other: "organizações assinam" }),
  named: (count, countries) =>
    `${count} com seu nome, de ${plural(pt, countries, { one: "# país", other: "# países" })}.`,
  namedPlain: (count) => `${count} com seu nome.`,
  countedNotNamed: (count) => plural(pt, count, { one: "# contada, sem nome.", other: "# contadas, sem nome." }),
  chorusLabel: (named, unnamed) =>
    unnamed === 0
      ? `${plural(pt, named, { one: "Um traço", other: "# traços" })} sobre uma linha: um por organização que assina`
      : `${named + unnamed} traços sobre uma linha: ${named} cheios pelas organizações nomeadas, ${unnamed} em contorno pelas contadas sem nome`,
  signedBy: "Assinam",
  nobodySigned: "Nenhuma organização assina com seu nome ainda.",
  restCounted: (count) =>
    plural(pt, count, {
      one: "e uma organização que é contada e não nomeada.",
      other: "e # organizações que são contadas e não nomeadas.",
    }),
  onlyCounted: (count) =>
    plural(pt, count, {
      one: "Assina uma organização que é contada e não nomeada.",
      other: "Assinam # organizações que são contadas e não nomeadas.",
    }),
  international: "Internacional",
  exactText: "O texto exato que foi assinado",
  exactTextNote: (revision, date, languages) =>
    `Revisão ${revision}, congelada em ${date}. ${plural(pt, languages, { one: "SHA-256 do seu texto:", other: "SHA-256 sobre suas # línguas:" })}`,
  chainHead: "Cabeça do registro de assinaturas",
  chainHeadNote: (length) => plural(pt, length, { one: "# entrada encadeada:", other: "# entradas encadeadas:" }),
  verify: "Como verificar",
  verifyText:
    "O arquivo de prova traz os textos exatos, as entradas encadeadas e o que abre os nomes públicos. Com ele qualquer pessoa recalcula estas impressões digitais sem confiar neste site.",
  verifyLimits:
    "Não prova que quem assinou tinha razão, nem que este servidor não acrescentou uma assinatura: para isso cada organização guarda seu recibo.",
  proof: "Baixar a prova",
  printCheck: "Compare esta folha com o texto assinado em",
  footExample:
    "Rede de exemplo. Toda organização, destinatário e ato desta página é inventado. Os tempos são dias inteiros; nenhuma pessoa é nomeada.",
  foot: "Os tempos são dias inteiros; nenhuma pessoa é nomeada.",
};
