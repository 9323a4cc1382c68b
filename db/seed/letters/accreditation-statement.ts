/** Cancelled after two signatures, because the measure it spoke against was dropped. Spanish. */
import { days, type ExampleLetter, signed } from "./example-letter.ts";
import { asks, headline, letterText, paragraph, section } from "./letter-text.ts";

const es = letterText(
  headline("headline", "Informar no necesita permiso"),
  paragraph(
    "opening-1",
    "Las organizaciones de la Red Ejemplo vemos con preocupación el anuncio de la Junta Muestra de Comunicación, que propone un registro obligatorio para quien publique noticias en línea.",
  ),
  section("section-1", "Un registro que decide quién informa"),
  paragraph(
    "facts-01",
    "Según el anuncio, toda persona que publique “contenidos de interés público con habitualidad” tendría que inscribirse, declarar sus fuentes de ingreso y renovar la inscripción cada año. La Junta podría negarla o suspenderla. Publicar sin ella se castigaría con una multa y con el bloqueo de la página.",
  ),
  paragraph(
    "facts-02",
    "No hace falta suponer mala intención para ver el riesgo. Un registro que puede negarse es una licencia, y una licencia para hablar es censura previa. La experiencia es constante: quien primero pierde el permiso no es quien miente, sino quien incomoda y no tiene con qué pagar un abogado.",
  ),
  paragraph(
    "facts-03",
    "La Junta ha dicho que busca transparencia. La compartimos. Para saber quién financia un medio basta con exigirlo a las empresas que superen cierto tamaño; no hace falta censar a cada vecina que escribe sobre su barrio.",
  ),
  section("section-2", "Por eso pedimos"),
  asks(
    paragraph("asks-001", "Que la Junta retire la propuesta de registro obligatorio."),
    paragraph(
      "asks-002",
      "Que toda regla sobre transparencia de la propiedad se limite a empresas y se discuta en consulta pública.",
    ),
    paragraph("asks-003", "Que se descarte el bloqueo de páginas como sanción administrativa."),
  ),
  paragraph(
    "closing1",
    "Llamamos a periodistas, radios, universidades y lectores a seguir de cerca este debate. El derecho a informar no pertenece a un gremio: es de todas las personas, y nadie debería pedir permiso para ejercerlo.",
  ),
);

export const accreditationStatement: ExampleLetter = {
  key: "accreditation-statement",
  campaign: "far-from-the-capital",
  kind: "statement",
  title: "Declaración sobre el registro obligatorio",
  recipients: [],
  category: "censorship",
  languages: ["es"],
  draftedBy: "FMA",
  texts: { es },
  story: {
    started: days(18),
    sentToReview: days(17),
    frozen: days(16),
    opened: days(16) - 2,
    deadline: -days(9),
    cancelled: days(14),
  },
  answers: [signed("FMA", days(15) + 6), signed("AEI", days(15) + 1)],
};
