import { plural } from "../plural.ts";

const es = "es";

/** Publishing a letter, and its public page. The public page speaks of itself, with no person and no hour. */
export const publications = {
  title: "Publicación",
  lead: "Nada es público hasta que la coordinación lo publica, haya terminado el plazo o no.",
  notFrozenTitle: "Aún no hay qué publicar",
  notFrozenText: "Se publica el texto congelado con quienes lo firmaron en público. Primero hay que congelarlo.",
  previewTitle: "Así se verá",
  previewNote: "Es la misma página, con los mismos datos. Todavía no existe para nadie más.",
  previewNotePublished: "Es la página tal como está ahora.",
  publish: "Publicar…",
  publishTitle: "¿Publicar esta carta?",
  publishText: "Cualquiera podrá leerla, también buscadores y quienes la reciben. Será público:",
  publishRevision: (number: number, languages: string) => `el texto de la revisión ${number}, en ${languages}`,
  publishNamed: (count: number) =>
    count === 0
      ? "ningún nombre: nadie eligió firmar en público"
      : plural(es, count, { one: "el nombre de una organización", other: "el nombre de # organizaciones" }),
  publishUnnamed: (count: number) =>
    plural(es, count, { one: "una más, contada y sin nombre", other: "# más, contadas y sin nombre" }),
  publishProof: "la huella del texto y el registro, sin personas ni horas",
  publishOpen: "La firma sigue abierta: la página mostrará también lo que se firme después.",
  publishConfirm: "Publicar la página",
  published: (date: string) => `Publicada el ${date}`,
  openProof: "Prueba para verificar (JSON)",
  withdraw: "Retirar la página…",
  withdrawText:
    "La página y su prueba dejan de existir en esta dirección al instante. Las firmas y el registro no cambian. Lo que alguien ya guardó, imprimió o indexó no se puede recoger.",
  withdrawConfirm: "Retirar la página pública",
  withdrawnOn: (date: string) => `Retirada el ${date}. Se puede publicar de nuevo en la misma dirección.`,
  cannot: {
    letterEnded: "Una carta cancelada no se publica.",
    textNotFrozen: "Solo se publica un texto congelado.",
    onlyCoordinators: "Publicar es un acto de la coordinación.",
  } as Record<string, string>,

  to: "A",
  languageOfLetter: "Lengua de la carta",
  sideLabel: "Firmas y prueba",
  organisationsSigned: (count: number) =>
    plural(es, count, { one: "organización firma", other: "organizaciones firman" }),
  named: (count: number, countries: number) =>
    `${count} con su nombre, de ${plural(es, countries, { one: "# país", other: "# países" })}.`,
  namedPlain: (count: number) => `${count} con su nombre.`,
  countedNotNamed: (count: number) =>
    plural(es, count, { one: "# contada, sin nombre.", other: "# contadas, sin nombre." }),
  chorusLabel: (named: number, unnamed: number) =>
    unnamed === 0
      ? `${plural(es, named, { one: "Un trazo", other: "# trazos" })} sobre una línea: uno por organización que firma`
      : `${named + unnamed} trazos sobre una línea: ${named} llenos por las organizaciones nombradas, ${unnamed} en contorno por las contadas sin nombre`,
  signedBy: "Firman",
  nobodySigned: "Todavía no firma ninguna organización con su nombre.",
  restCounted: (count: number) =>
    plural(es, count, {
      one: "y una organización que se cuenta y no se nombra.",
      other: "y # organizaciones que se cuentan y no se nombran.",
    }),
  onlyCounted: (count: number) =>
    plural(es, count, {
      one: "Firma una organización que se cuenta y no se nombra.",
      other: "Firman # organizaciones que se cuentan y no se nombran.",
    }),
  international: "Internacional",
  exactText: "El texto exacto que se firmó",
  exactTextNote: (revision: number, date: string, languages: number) =>
    `Revisión ${revision}, congelada el ${date}. ${plural(es, languages, { one: "SHA-256 de su texto:", other: "SHA-256 sobre sus # lenguas:" })}`,
  chainHead: "Cabeza del registro de firmas",
  chainHeadNote: (length: number) =>
    plural(es, length, { one: "# entrada encadenada:", other: "# entradas encadenadas:" }),
  verify: "Cómo verificar",
  verifyText:
    "El archivo de prueba trae los textos exactos, las entradas encadenadas y lo que abre los nombres públicos. Con él cualquiera recalcula estas huellas sin confiar en este sitio.",
  verifyLimits:
    "No prueba que quien firmó tuviera razón, ni que este servidor no agregara una firma: para eso cada organización guarda su recibo.",
  proof: "Descargar la prueba",
  printCheck: "Compara esta hoja con el texto firmado en",
  footExample:
    "Red de ejemplo. Toda organización, destinatario y acto de esta página es inventado. Los tiempos son días enteros; no se nombra a ninguna persona.",
  foot: "Los tiempos son días enteros; no se nombra a ninguna persona.",
};
