import { plural } from "../plural.ts";

const es = "es";

/** Campaigns, starting a letter, and the desk. */
export const campaigns = {
  title: "Campañas",
  lead: "Cada campaña reúne a unas organizaciones alrededor de un asunto: sus cartas, su plan y lo que va pasando.",
  open: "Abrir una campaña",
  openTitle: "Abrir una campaña",
  openLead: "Quienes participen la verán en cuanto la abras, con un plan en blanco para redactar en común.",
  emptyTitle: "Todavía no hay campañas",
  emptyCoordinator: "Abre la primera: ponle un título y un asunto, y elige qué organizaciones participan.",
  emptyMember: "Cuando la coordinación abra una en la que participe tu organización, aparecerá aquí.",
  archivedTitle: "Archivadas",
  columns: {
    campaign: "Campaña",
    where: "Dónde",
    organisations: "Organizaciones",
    letters: "Cartas",
    next: "Próximo cierre",
  },
  wholeRegion: "Toda la región",
  openLetters: (count: number) => plural(es, count, { one: "# abierta", other: "# abiertas" }),
  movingLetters: (count: number) => plural(es, count, { one: "# en redacción", other: "# en redacción" }),
  noLetters: "Sin cartas",
  noLettersUnderWay: "Nada en curso",
  organisationCount: (count: number) => plural(es, count, { one: "# organización", other: "# organizaciones" }),
  peopleCount: (count: number) => plural(es, count, { one: "# persona", other: "# personas" }),
  openedBy: (date: string, name: string) => `Abierta el ${date} por ${name}.`,
  archivedOn: (date: string) => `Archivada el ${date}. Se lee; ya no cambia.`,

  tabs: { label: "Campaña", home: "Inicio", plan: "Plan", organisations: "Organizaciones", settings: "Ajustes" },

  lettersTitle: "Cartas",
  lettersEmptyTitle: "Todavía no hay cartas",
  lettersEmptyDrafter: "Empieza una: se redacta aquí mismo, entre todas, y después se firma.",
  lettersEmptyReader: "Cuando alguien empiece una, aparecerá aquí con su texto y sus firmas.",
  letterColumns: { letter: "Carta", text: "Texto", signing: "Firma", signed: "Han firmado", now: "Ahora" },
  closedOn: (date: string) => `Cerró el ${date}`,
  stillToAnswer: (count: number) =>
    count === 0 ? "Todas respondieron" : plural(es, count, { one: "Falta # respuesta", other: "Faltan # respuestas" }),
  willBeInvited: (count: number) => plural(es, count, { one: "# por invitar", other: "# por invitar" }),
  chorusLabel: (signed: number, all: number) =>
    `${signed} de ${plural(es, all, { one: "# organización ha firmado", other: "# organizaciones han firmado" })}`,
  startLetter: "Empezar una carta",

  momentsTitle: "Próximos momentos",
  momentsEmpty: "Ningún plazo a la vista. Los cierres de firma aparecen aquí.",
  signingCloses: "Cierra la firma",
  readPlan: "Abrir el plan",
  planEmptyTitle: "El plan está en blanco",
  planEmptyText: "Qué queremos, quién decide y cómo lo haremos. Se escribe entre todas, como una carta.",

  planLead:
    "La estrategia, escrita en común. La ven y la editan quienes redactan, firman o dirigen en las organizaciones de la campaña.",
  planReadOnly: "Puedes leer el plan. Lo editan quienes redactan, firman o dirigen en su organización.",
  planLabel: (title: string) => `Plan de ${title}`,

  organisationsTitle: "Participan",
  organisationsAll: "Todas las organizaciones miembro participan, también las que se sumen después.",
  organisationColumns: {
    organisation: "Organización",
    country: "País",
    kind: "En la red",
    people: "Personas",
    since: "Desde",
  },
  kinds: { member: "Miembro", observer: "Observadora", outside: "Externa", secretariat: "Secretaría" },
  international: "Internacional",
  remove: "Retirar…",
  removeTitle: (organisation: string) => `¿Retirar a ${organisation}?`,
  removeText:
    "Sus personas dejan de ver la campaña, sus cartas y su plan en este instante. Lo que ya firmó queda firmado. Puedes volver a sumarla.",
  removeConfirm: (organisation: string) => `Retirar a ${organisation}`,
  addTitle: "Sumar organizaciones",
  addLead: "Verán la campaña entera, con sus cartas y su plan, desde este momento.",
  add: "Sumar las elegidas",
  addNone: "Todas las organizaciones activas de la red ya participan.",

  settingsTitle: "Ajustes de la campaña",
  fieldTitle: "Título",
  fieldTitleHint: "Corto, como se nombrará en conversación.",
  fieldSubject: "Asunto",
  fieldSubjectHint: "Qué se busca, en una frase.",
  fieldCountry: "País",
  fieldWho: "Quiénes participan",
  whoAll: "Todas las organizaciones miembro",
  whoAllHint: "También las que se sumen a la red después.",
  whoSome: "Solo las que elija",
  whoSomeHint: "Nadie más sabrá que esta campaña existe, fuera de la coordinación.",
  fieldOrganisations: "Organizaciones",
  fieldOrganisationsHint:
    "Con «todas las miembro», marca aquí solo a quienes quieras sumar además: observadoras o externas.",
  openConfirm: "Abrir la campaña",
  save: "Guardar",
  saved: "Guardado.",
  archiveTitle: "Archivar la campaña",
  archiveText:
    "Deja de aceptar cambios: el plan, los participantes y los datos quedan como están, a la vista de quienes participaron. No se puede deshacer.",
  archive: "Archivar…",
  archiveConfirm: "Sí, archivar la campaña",

  letterNewTitle: "Empezar una carta",
  letterNewLead: (campaign: string) =>
    `Para ${campaign}. Empieza en redacción: la editan quienes redactan y la leen todas las organizaciones de la campaña.`,
  letterNewTitleHint: "Así la llamaremos aquí. El titular público va en el texto.",
  letterNewDeadlineHint: "Opcional por ahora. Se confirma al abrir la firma.",
  letterNewSubmit: "Empezar la carta",

  deskTitle: "Escritorio",
  deskOpenSummary: (open: number, week: number) =>
    open === 0
      ? "Ninguna carta abierta a la firma."
      : `${plural(es, open, { one: "# carta abierta", other: "# cartas abiertas" })}, ${plural(es, week, {
          one: "# cierra esta semana",
          other: "# cierran esta semana",
        })}.`,
  deskOwe: (count: number) =>
    plural(es, count, { one: "# organización debe una respuesta.", other: "# organizaciones deben una respuesta." }),
  deskOpenTitle: "Cartas abiertas",
  byDeadline: "por plazo",
  beginTitle: "Para empezar",
  beginOrganisations: "Añade las organizaciones de la red.",
  beginPeople: "Invita a sus personas: al menos una que dirija en cada organización.",
  beginMandates: "Quien dirige da en su organización el mandato para firmar.",
  beginCampaign: "Abre una campaña y empieza en ella la primera carta.",
  addOrganisations: "Añadir organizaciones",
  invitePeople: "Invitar a personas",
  noMandateYet: (organisation: string) =>
    `Nadie tiene todavía un mandato para firmar por ${organisation}. Como la diriges, dalo antes de que se abra la firma de una carta.`,
  seeMandates: "Ver los mandatos",
  deskOpenEmptyTitle: "Ninguna carta se firma ahora",
  deskOpenEmptyText: "Cuando abras la firma de un texto congelado, aquí verás quién falta y hasta cuándo.",
  ofAll: (all: number) => `de ${all}`,
  since: (date: string) => `desde el ${date}`,
  moreOrganisations: (count: number) => plural(es, count, { one: "y # más", other: "y # más" }),
  everybodyAnswered: "Todas respondieron.",
  movingTitle: "Textos en movimiento",
  movingEmptyTitle: "Ningún texto en redacción",
  movingEmptyText: "Las cartas que se están escribiendo o revisando aparecen aquí.",
  startedOn: (date: string) => `desde el ${date}`,
  callFirst: "A quién llamar primero",
  callFirstNote: "por cartas que espera y tiempo que queda",
  callFirstEmpty: "Nadie debe una respuesta.",
  holdsUp: (count: number) => plural(es, count, { one: "Debe # respuesta", other: "Debe # respuestas" }),
  nextCloses: (title: string, time: string) => `${title}: cierra en ${time}`,

  ownTitle: "Lo que te espera",
  ownLead: "Lo que pide algo de ti o de tu organización, con lo más urgente arriba.",
  toSignTitle: "Esperan tu firma",
  toSignNote: "por plazo",
  toSignEmptyTitle: "Nada espera tu firma",
  toSignEmptyText:
    "Cuando se abra la firma de una carta en la que participe tu organización, aparecerá aquí con su plazo.",
  answerFor: (organisation: string) => `Ver y responder por ${organisation}`,
  readFor: (organisation: string) => `Espera la respuesta de ${organisation}`,
  draftsTitle: "Puedes redactar",
  draftsReadTitle: "Se están escribiendo",
  draftsEmptyTitle: "Ningún borrador abierto",
  draftsEmptyText: "Las cartas que se están escribiendo en tus campañas aparecen aquí.",
  write: "Escribir",
  read: "Leer",
};
