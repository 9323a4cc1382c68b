import { plural } from "../plural.ts";

const es = "es";

/** The register of a letter and its receipts; part of the words of sign-ons. */
export const register = {
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
};
