import { plural } from "../plural.ts";

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

  registerTitle: "Registro",
  registerLead:
    "Todo acto que importa para la firma se encadena: cada entrada lleva la huella de la anterior, así que ninguna puede cambiar sin que se note.",
  registerEmptyTitle: "El registro empieza cuando el texto se congela",
  registerEmptyText: "La primera entrada será la huella del texto congelado; después, cada firma y cada retiro.",
  entryTypes: {
    frozen: "Texto congelado",
    signed: "Firma",
    "carried-over": "Firma trasladada",
    reconfirmed: "Firma reconfirmada",
    withdrew: "Retiro",
    closed: "Cierre de la firma",
    "mandate-given": "Mandato dado",
    "mandate-ended": "Mandato terminado",
  } as Record<string, string>,
  entrySequence: "N.º",
  entryWhat: "Qué",
  entryWho: "Quién",
  entryDay: "Día",
  entryHash: "Huella de la entrada",
  entryRevision: (number: number) => `revisión ${number}`,
  entryByServer: "el servidor, al vencer el plazo",
  entryByCoordination: "la coordinación",
  replacesEntry: (number: number) => `ocupa el lugar de la ${number}`,
  head: "Cabeza de la cadena",
  headText: (length: number) =>
    plural(es, length, {
      one: "Una entrada. Guarda esta huella: si alguien cambiara el registro, dejaría de coincidir.",
      other: "# entradas. Guarda esta huella: si alguien cambiara una sola, dejaría de coincidir.",
    }),
  chainSound: "La cadena se recalculó al abrir esta página y está íntegra.",
  chainBroken: "La cadena no es íntegra. No firmes ni publiques; avisa a quien administra la red.",
  textDigests: "Huellas del texto",
  revisionDigest: (number: number) => `Revisión ${number}, todas las lenguas`,
  verifyTitle: "Cómo comprobarlo sin nosotros",
  verifySteps: [
    "Calcula la SHA-256 de los bytes exactos de cada lengua; debe dar la huella del texto.",
    "Une las huellas de las lenguas, en orden alfabético de sus códigos, como dice el protocolo (regla T12); debe dar la huella de la revisión.",
    "Recorre las entradas: la SHA-256 de cada una con la anterior debe dar su huella, hasta la cabeza (reglas C3 y C4).",
    "Compara con un recibo o con una cabeza que hayas guardado antes. Eso es lo que fija la cadena.",
  ],
  verifyLimits:
    "Lo que esto no prueba: quien tiene el servidor podría agregar una entrada por una organización que no firmó. Por eso el recibo llega por correo a la propia organización.",
  ownReceipts: "Recibos de tu organización",
  noReceipts: "Cuando tu organización firme o se retire, su recibo queda aquí.",

  receiptTitle: (sequence: number) => `Recibo de la entrada ${sequence}`,
  receiptKeep: "Guárdalo fuera de aquí: sirve para comprobar el registro aunque este servidor falte o mienta.",
  download: "Descargar el recibo (JSON)",
  print: "Para imprimirlo, usa la orden de imprimir de tu navegador.",
  backToRegister: "Volver al registro",
  receiptEntry: "Entrada, tal como se encadenó",
  receiptPrevious: "Huella de la entrada anterior",
  receiptHead: "Huella de esta entrada (cabeza al emitirse)",
  receiptDigest: "Huella de la revisión",
  receiptOpenings: "Lo que abre sus compromisos",
  receiptOpeningsText:
    "En la cadena no hay nombres, solo compromisos. Con estas sales cualquiera puede comprobar que el compromiso es de este nombre. Enséñalas solo si quieres que se sepa.",
  receiptOrganisation: "Organización",
  receiptPerson: "Persona",
  receiptSalt: "Sal",
  receiptAuthority: "Cabeza de sus mandatos",
  receiptNoOpening: "No se conserva aquí: lo tiene el recibo que llegó por correo.",
  receiptLetter: "Carta",
  receiptExample: "EJEMPLO: este recibo es de una red de ejemplo y no prueba nada real.",

  organisationLead: {
    member: "Miembro de la red",
    observer: "Observadora",
    outside: "Organización verificada de fuera de la red",
    secretariat: "Secretaría de la red",
  },
  organisationStatuses: { active: "Activa", suspended: "Suspendida", left: "Dejó la red" },
  international: "internacional",
  organisationCode: "Código",
  organisationCountry: "País",
  organisationLanguages: "Lenguas",
  organisationKind: "Participa como",
  organisationScope: "De qué se ocupa",
  directoryOnly: "Figura en el directorio como dato público. No participa en esta red de ejemplo.",
  acts: "Acciones",
  seats: "Personas",
  seatsNote: (count: number) => plural(es, count, { one: "# asiento", other: "# asientos" }),
  seatsEmptyTitle: "Nadie tiene asiento aún",
  seatsEmptyText: "Quien administra la red invita a la primera persona; después, la dirección invita a las demás.",
  seatPerson: "Persona",
  seatTitle: "Función",
  seatTitleHint: "Como saldrá junto a sus actos, por ejemplo «Directora».",
  seatRoles: "Roles",
  roles: {
    reader: "lectura",
    proposer: "propuestas",
    drafter: "redacción",
    signatory: "firma",
    lead: "dirección",
  },
  roleHints: {
    reader: "Ve lo de sus campañas.",
    proposer: "Comenta y propone cambios.",
    drafter: "Edita borradores.",
    signatory: "Firma, si tiene un mandato.",
    lead: "Maneja asientos y mandatos.",
  },
  you: "tú",
  changeSeat: "Cambiar",
  changeSeatOf: (name: string) => `Cambiar el asiento de ${name}`,
  saveSeat: "Guardar el asiento",
  endSeat: "Terminar el asiento…",
  endSeatText: (name: string, organisation: string) =>
    `${name} deja de ver y de hacer cosas por ${organisation} al instante, también en lo que tenga abierto. Sus mandatos dejan de servir. Lo que hizo queda.`,
  endSeatConfirm: (name: string) => `Terminar el asiento de ${name}`,
  invite: "Invitar a una persona",
  inviteText: "Recibe por correo un enlace de un solo uso para entrar.",
  inviteName: "Nombre",
  inviteEmail: "Correo",
  inviteLanguage: "Lengua del correo",
  inviteSend: (organisation: string) => `Invitar a ${organisation}`,
  invited: "Invitación enviada.",
  pendingInvitations: "Invitaciones sin responder",
  invitationExpires: (moment: string) => `vence ${moment}`,
  seatSaved: "Asiento guardado.",
  seatEnded: "Asiento terminado.",

  mandates: "Mandatos",
  mandatesLead:
    "Quién puede firmar por la organización, en qué categorías, desde y hasta cuándo, y con base en qué decisión.",
  mandatesEmptyTitle: "Nadie puede firmar por la organización aún",
  mandatesEmptyText:
    "Un mandato lo da la dirección a una persona con el rol de firma, con base en una decisión interna.",
  mandateFor: "Para quién",
  mandateCategories: "Categorías",
  mandateFrom: "Desde",
  mandateUntilLabel: "Hasta",
  mandateDecision: "Decisión",
  mandateDecisionHint: "En qué se apoya, por ejemplo «Acta 14 de la junta, 3 de marzo».",
  mandateUntilHint: "Opcional. El mandato vale hasta el final de ese día. Vacío: hasta que se termine.",
  mandateStates: { valid: "vigente", "not yet": "aún no empieza", expired: "venció", ended: "terminado" },
  untilEnded: "hasta que se termine",
  endedOn: (date: string) => `terminado el ${date}`,
  allCategories: "Todas las categorías",
  someCategoriesHint: "Si no marcas ninguna, vale para todas.",
  giveMandate: "Dar un mandato",
  giveMandateConfirm: (organisation: string) => `Dar mandato por ${organisation}`,
  giveMandateText:
    "Queda en la cadena de mandatos de la organización, y se avisa por correo a las demás personas de su dirección.",
  nobodyMaySign: "Para dar un mandato hace falta una persona con el rol de firma. Dáselo arriba, en su asiento.",
  endMandate: "Terminar…",
  endMandateText: (name: string) =>
    `Desde ahora ${name} no puede firmar con este mandato. Lo ya firmado sigue firmado. No se puede deshacer; se puede dar otro.`,
  endMandateConfirm: (name: string) => `Terminar el mandato de ${name}`,
  mandateGiven: "Mandato dado.",
  mandateEndedDone: "Mandato terminado.",
  endedMandates: (count: number) => plural(es, count, { one: "Un mandato pasado", other: "# mandatos pasados" }),
  authorityHead: "Cabeza de la cadena de mandatos",
  authorityHeadText:
    "Cada mandato dado o terminado es una entrada encadenada. Cada firma de la organización se apoya en la cabeza que había entonces.",
  noAuthority: "La cadena empieza con el primer mandato.",
};
