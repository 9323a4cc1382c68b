import type { register as lead } from "../es/register.ts";
import { plural } from "../plural.ts";

const pt = "pt";

export const register: typeof lead = {
  registerTitle: "Registro",
  registerLead:
    "Todo ato que importa para a assinatura é encadeado: cada entrada leva a impressão digital da anterior, então nenhuma pode mudar sem que se note.",
  registerEmptyTitle: "O registro começa quando o texto é congelado",
  registerEmptyText:
    "A primeira entrada será a impressão digital do texto congelado; depois, cada assinatura e cada retirada.",
  entryTypes: {
    frozen: "Texto congelado",
    signed: "Assinatura",
    "carried-over": "Assinatura transferida",
    reconfirmed: "Assinatura reconfirmada",
    withdrew: "Retirada",
    closed: "Encerramento da assinatura",
    "mandate-given": "Mandato dado",
    "mandate-ended": "Mandato encerrado",
  },
  entrySequence: "N.º",
  entryWhat: "O quê",
  entryWho: "Quem",
  entryDay: "Dia",
  entryHash: "Impressão digital da entrada",
  entryRevision: (number) => `revisão ${number}`,
  entryByServer: "o servidor, ao vencer o prazo",
  entryByCoordination: "a coordenação",
  replacesEntry: (number) => `toma o lugar da ${number}`,
  head: "Cabeça da cadeia",
  headText: (length) =>
    plural(pt, length, {
      one: "Uma entrada. Guarde esta impressão digital: se alguém mudasse o registro, deixaria de coincidir.",
      other: "# entradas. Guarde esta impressão digital: se alguém mudasse uma só, deixaria de coincidir.",
    }),
  chainSound: "A cadeia foi recalculada ao abrir esta página e está íntegra.",
  chainBroken: "A cadeia não está íntegra. Não assine nem publique; avise quem administra a rede.",
  textDigests: "Impressões digitais do texto",
  revisionDigest: (number) => `Revisão ${number}, todas as línguas`,
  verifyTitle: "Como verificar sem nós",
  verifySteps: [
    "Calcule a SHA-256 dos bytes exatos de cada língua; deve dar a impressão digital do texto.",
    "Junte as impressões digitais das línguas, na ordem alfabética de seus códigos, como diz o protocolo (regra T12); deve dar a da revisão.",
    "Percorra as entradas: a SHA-256 de cada uma com a anterior deve dar sua impressão digital, até a cabeça (regras C3 e C4).",
    "Compare com um recibo ou com uma cabeça que tenha guardado antes. É isso que fixa a cadeia.",
  ],
  verifyLimits:
    "O que isto não prova: quem tem o servidor poderia acrescentar uma entrada por uma organização que não assinou. Por isso o recibo chega por e-mail à própria organização.",
  ownReceipts: "Recibos da sua organização",
  noReceipts: "Quando a sua organização assinar ou se retirar, o recibo fica aqui.",

  receiptTitle: (sequence) => `Recibo da entrada ${sequence}`,
  receiptKeep: "Guarde-o fora daqui: serve para verificar o registro mesmo que este servidor falte ou minta.",
  download: "Baixar o recibo (JSON)",
  print: "Para imprimir, use o comando de imprimir do seu navegador.",
  backToRegister: "Voltar ao registro",
  receiptEntry: "Entrada, tal como foi encadeada",
  receiptPrevious: "Impressão digital da entrada anterior",
  receiptHead: "Impressão digital desta entrada (cabeça ao ser emitido)",
  receiptDigest: "Impressão digital da revisão",
  receiptOpenings: "O que abre seus compromissos",
  receiptOpeningsText:
    "Na cadeia não há nomes, só compromissos. Com estes sais qualquer pessoa pode verificar que o compromisso é deste nome. Mostre-os só se quiser que se saiba.",
  receiptOrganisation: "Organização",
  receiptPerson: "Pessoa",
  receiptSalt: "Sal",
  receiptAuthority: "Cabeça dos seus mandatos",
  receiptNoOpening: "Não se guarda aqui: está no recibo que chegou por e-mail.",
  receiptLetter: "Carta",
  receiptExample: "EXEMPLO: este recibo é de uma rede de exemplo e não prova nada real.",
};
