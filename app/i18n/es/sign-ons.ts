import { plural } from "../plural.ts";
import { house } from "./house.ts";
import { register } from "./register.ts";

const es = "es";

/** The board, signing and answering, the register and receipts; an organisation's people and mandates. */
export const signOns = {
  boardTitle: "Adhesiones",
  states: {
    invited: "Sin respuesta",
    "in clearance": "En trámite",
    partial: "Parcial",
    provisional: "Provisional",
    signed: "Firmó",
    conditional: "Con condición",
    abstained: "Se abstuvo",
    declined: "Declinó",
    withdrawn: "Retiró su firma",
    reconfirm: "Por reconfirmar",
  },
  visibilities: {
    public: "pública",
    "recipient only": "solo destinatarios",
    "counted, not named": "sin nombre",
    "embargoed until": "con embargo",
  },
  embargoUntilDate: (date: string) => `hasta el ${date}`,
  haveSigned: (count: number) => plural(es, count, { one: "ha firmado", other: "han firmado" }),
  ofInvited: (count: number) => plural(es, count, { one: "de # invitada", other: "de # invitadas" }),
  ofTakingPart: (count: number) => plural(es, count, { one: "de # organización", other: "de # organizaciones" }),
  chorusLabel: (signed: number, all: number) =>
    `${signed} de ${plural(es, all, { one: "# organización ha firmado", other: "# organizaciones han firmado" })}`,
  missing: (count: number) =>
    count === 0
      ? "Todas respondieron"
      : plural(es, count, { one: "Falta una por responder", other: "Faltan # por responder" }),
  willNot: (count: number) =>
    plural(es, count, { one: "y una respondió que no firma", other: "y # respondieron que no firman" }),
  signedTitle: (count: number) =>
    count === 0 ? "Nadie ha firmado todavía" : plural(es, count, { one: "Firmó una", other: "Firmaron #" }),
  inPublic: (count: number) => `${count} con su nombre en público`,
  signedEmptyText: "Cada firma aparece aquí en cuanto se hace, con quién firmó y desde qué función.",
  stateColumn: "Estado",
  organisationColumn: "Organización",
  whoColumn: "Quién",
  whenColumn: "Cuándo",
  visibilityColumn: "Visibilidad",
  invitedSince: (date: string) => `invitada el ${date}`,
  yours: "tu organización",
  onlySignedCounts: "Solo cuenta lo firmado sobre la revisión vigente.",
  everyActStays: "Cada firma y cada retiro queda en el",
  registerLink: "registro de la carta",

  closedOn: (moment: string) => `La firma cerró el ${moment}`,

  notFrozenTitle: "Todavía no se puede firmar",
  notFrozenText:
    "Cuando el texto esté listo, la coordinación lo congela: queda exacto, con su huella. Después abre la firma con un plazo y estas organizaciones quedan invitadas.",
  frozenNotOpenTitle: "El texto está congelado; falta abrir la firma",
  frozenNotOpenText: "Cuando la coordinación la abra con un plazo, cada organización podrá firmar desde aquí.",
  willBeAsked: (count: number) =>
    plural(es, count, { one: "Se pedirá la firma a una organización", other: "Se pedirá la firma a # organizaciones" }),
  nobodyTakesPart: "Ninguna organización participa todavía en la campaña. La coordinación las agrega desde la campaña.",
  signingClosedTitle: "La firma está cerrada",
  signingClosedText:
    "Las respuestas quedan como están. Aún se puede retirar una firma o bajar su visibilidad: eso no espera a nadie.",

  yourAnswer: "La respuesta de tu organización",
  yourAnswers: "Las respuestas de tus organizaciones",
  youAct: (title: string) => `Actúas como ${title}`,
  signFor: (organisation: string) => `Firmar por ${organisation}`,
  readAndSignFor: (organisation: string) => `Leer y firmar por ${organisation}`,
  abstainFor: (organisation: string) => `Abstenerse por ${organisation}`,
  declineFor: (organisation: string) => `Declinar por ${organisation}`,
  withdrawFor: (organisation: string) => `Retirar la firma de ${organisation}`,
  changeVisibilityFor: (organisation: string) => `Cambiar cómo se ve ${organisation}`,
  abstain: "Abstenerse…",
  decline: "Declinar…",
  withdraw: "Retirar la firma…",
  changeVisibility: "Cambiar la visibilidad…",
  abstainText: (organisation: string) =>
    `En el tablero constará que ${organisation} se abstuvo. No cuenta como firma. Puedes cambiar la respuesta hasta el cierre.`,
  declineText: (organisation: string) =>
    `En el tablero constará que ${organisation} no firma. Puedes cambiar la respuesta hasta el cierre.`,
  reason: "Razón",
  reasonHint: "Opcional. La leen solo tu organización y la coordinación.",
  withdrawText: (organisation: string) =>
    `La firma de ${organisation} deja de contar y su nombre sale de inmediato de todo lo público. El acto de haber firmado y el de retirarse quedan en el registro. Lo que alguien ya imprimió o abrió no se puede recoger.`,
  loweringText:
    "Bajar la visibilidad vale de inmediato, también para lo publicado. Lo que alguien ya imprimió o abrió no se puede recoger.",
  signedRevision: (revision: number) => `Sobre la revisión ${revision}.`,
  seeReceipt: "Ver el recibo",

  cannotSign: "No puedes firmar por esta organización",
  why: {
    onlySignatories: "Tu asiento no tiene el rol de firma. La dirección de tu organización puede dártelo.",
    noMandate: "No tienes un mandato de tu organización para firmar. Su dirección puede darte uno.",
    mandateOtherCategory:
      "Tu mandato no alcanza la categoría de esta carta. La dirección de tu organización puede ampliarlo.",
  } as Record<string, string>,
  mandateEndedOn: (date: string) => `Tu mandato terminó el ${date}; tu dirección puede dar otro.`,
  mandateStartsOn: (date: string) => `Tu mandato empieza el ${date}.`,
  mandatesOf: (organisation: string) => `Mandatos de ${organisation}`,
  giveOne: "Puedes darlo tú:",

  signTitle: (organisation: string) => `Firma de ${organisation}`,
  signLead: (organisation: string) => `Lee el texto exacto y decide cómo debe verse la firma de ${organisation}.`,
  backToBoard: "Volver a las adhesiones",
  readAlready: "Ya la leí, ir a la firma",
  actingAs: (name: string, title: string) => (title === "" ? `Tú: ${name}.` : `Tú: ${name}, ${title}.`),
  mandateUntil: (categories: string, until: string) => `Con mandato para ${categories}, hasta el ${until}.`,
  mandateOpenEnded: (categories: string) => `Con mandato para ${categories}, hasta que se termine.`,
  everyCategory: "todas las categorías",
  howSeen: "¿Cómo debe verse esta firma?",
  visibilityLabels: {
    public: "Pública",
    "recipient only": "Solo para quien la recibe",
    "counted, not named": "Contada, sin nombre",
    "embargoed until": "Con embargo hasta una fecha",
  },
  visibilityHints: {
    public: "El nombre sale en la página, los archivos y el conteo.",
    "recipient only": "La ven los destinatarios; en público solo se cuenta.",
    "counted, not named": "Suma una. El nombre no sale en ninguna parte pública.",
    "embargoed until": "Se cuenta ahora; el nombre sale ese día.",
  },
  embargoDate: "Fecha del embargo",
  embargoHint: (zone: string) =>
    `Solo si elegiste embargo. El nombre se muestra desde el comienzo de ese día (${zone}).`,
  whatHappens: [
    "Quedará en el registro de la carta, y el recibo les llega por correo a ti y a quienes dirigen tu organización.",
    "Puedes cambiar la respuesta hasta el cierre. Retirar la firma u ocultar el nombre se puede siempre; lo ya impreso o abierto no se puede recoger.",
  ],
  digestOver: (revision: number, count: number) =>
    plural(es, count, {
      one: `Lo que firmas es la revisión ${revision}. Su huella SHA-256:`,
      other: `Lo que firmas es la revisión ${revision}. Su huella SHA-256 sobre las # lenguas:`,
    }),
  digestByBrowser: "Tu navegador la calculó sobre el texto que te muestra, y coincide.",
  digestByServer: "La envía el servidor con el texto que te muestra.",
  digestDiffers:
    "La huella que calculó tu navegador no coincide con la que anunció el servidor. No firmes: avisa a la coordinación.",
  alsoAnswer: "O responder otra cosa",

  openSigning: "Abrir la firma…",
  openSigningText: (count: number) =>
    plural(es, count, {
      one: "Una organización queda invitada y lo ve al momento. Desde ahí corre el plazo y el texto ya no puede volver a la redacción.",
      other:
        "# organizaciones quedan invitadas y lo ven al momento. Desde ahí corre el plazo y el texto ya no puede volver a la redacción.",
    }),
  openSigningConfirm: "Abrir la firma e invitar",
  extend: "Cambiar el plazo…",
  extendText:
    "Todas las organizaciones verán el plazo nuevo; el cambio queda en la actividad de la campaña. Solo puede ser más tarde que el actual.",
  extendConfirm: "Cambiar el plazo",
  close: "Cerrar la firma…",
  closeText: (missing: number) =>
    missing === 0
      ? "Todas respondieron. Nadie podrá firmar ni cambiar su respuesta, salvo que reabras. Cerrar no publica nada."
      : plural(es, missing, {
          one: "Una organización no ha respondido y ya no podrá firmar, salvo que reabras. Cerrar no publica nada.",
          other: "# organizaciones no han respondido y ya no podrán firmar, salvo que reabras. Cerrar no publica nada.",
        }),
  closeConfirm: "Cerrar la firma ahora",
  reopen: "Reabrir la firma…",
  reopenText:
    "Quienes participan podrán firmar y cambiar su respuesta hasta el nuevo plazo. Que se reabrió queda en la actividad.",
  reopenConfirm: "Reabrir la firma",
  publishNext: "Cerrar no publica. Cuando quieras, mira y publica la página:",
  goToPublication: "Publicación",
  signedDone: "Firma registrada.",
  answerDone: "Respuesta registrada.",

  ...register,
  ...house,
};
