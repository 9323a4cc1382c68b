import { plural } from "../plural.ts";

const es = "es";

/** A letter and its settings; also the words of its kinds, categories and states, wherever they are shown. */
export const letters = {
  kinds: { letter: "Carta", statement: "Declaración", submission: "Contribución", analysis: "Análisis" },
  publicKinds: {
    letter: "Carta conjunta",
    statement: "Declaración conjunta",
    submission: "Contribución conjunta",
    analysis: "Análisis conjunto",
  },
  categories: {
    "journalist-safety": "Seguridad de periodistas",
    legislation: "Leyes y reformas",
    censorship: "Censura",
    "access-to-information": "Acceso a la información",
    "community-media": "Medios comunitarios",
    "digital-rights": "Derechos digitales",
    "international-bodies": "Organismos internacionales",
    solidarity: "Solidaridad",
  } as Record<string, string>,
  textStates: { drafting: "En redacción", "in review": "En revisión", frozen: "Texto congelado" },
  signingStates: { "not open": "Firma sin abrir", open: "Firma abierta", closed: "Firma cerrada" },
  lives: { active: "Activa", cancelled: "Cancelada", archived: "Archivada" },
  frozenRevision: (number: number) => `Texto congelado, revisión ${number}`,
  recipientsCount: (count: number) =>
    count === 0 ? "sin destinatarios" : plural(es, count, { one: "# destinatario", other: "# destinatarios" }),

  zone: "Zona horaria",
  deadlineAt: "Fecha y hora",
  deadline: "Plazo para firmar",

  settingsTitle: "Ajustes",
  settingsLead: "Qué es esta carta, a quién va y en qué lenguas se escribe.",
  title: "Título",
  titleHint: "Es el nombre con que la conocemos aquí. El titular público va en el texto.",
  recipients: "Destinatarios",
  recipientsHint: "Uno por línea. Déjalo vacío si no va dirigida a nadie, como una declaración.",
  kind: "Tipo",
  category: "Categoría",
  categoryHint: "Decide qué mandatos alcanzan para firmarla.",
  languages: "Lenguas",
  languagesHint:
    "Todas valen lo mismo: al congelar, la huella las cubre a todas. El texto de una lengua que quites no se borra.",
  deadlineHint: "Es un plan hasta que la coordinación abra la firma; entonces se confirma.",
  noDeadline: "Sin plazo todavía",
  save: "Guardar los ajustes",
  saved: "Ajustes guardados.",
  readOnly: {
    textFrozen:
      "El texto está congelado y con él su título, sus destinatarios y sus lenguas: es lo que se firma. Para cambiarlos, la coordinación tendría que volver a la redacción antes de abrir la firma.",
    letterEnded: "Esta carta ya terminó: sus ajustes se leen, no se cambian.",
    onlyDrafters: "Los ajustes los cambian quienes redactan y la coordinación. Tú puedes leerlos.",
  } as Record<string, string>,
  resumeTitle: "¿Volver a la redacción?",
  resumeText: (number: number) =>
    `La revisión ${number} queda guardada tal como está, con su huella. El texto se podrá editar de nuevo y habrá que congelarlo otra vez antes de pedir firmas.`,
  resumeConfirm: "Sí, volver a la redacción",
  cancelTitle: "Cancelar la carta",
  cancelText:
    "La carta deja de avanzar y ya no se puede reabrir. Su texto, las firmas y el registro se conservan para quienes participan en la campaña.",
  cancelSigned: (count: number) =>
    plural(es, count, {
      one: "Una organización ya la firmó; verá que se canceló.",
      other: "# organizaciones ya la firmaron; verán que se canceló.",
    }),
  cancelLabel: "Cancelar esta carta…",
  cancelConfirm: "Sí, cancelar la carta",
  cancelled: "Esta carta se canceló. No se edita ni se firma; todo lo hecho sigue a la vista de la campaña.",
  archived: "Esta carta está archivada.",
};
