/** Signed, published and archived: a statement without recipients. English and Spanish. */
import { days, type ExampleLetter, signed } from "./example-letter.ts";
import { asks, headline, letterText, paragraph, section } from "./letter-text.ts";

const es = letterText(
  headline("headline", "Con la redacción de El Ejemplo del Puerto"),
  paragraph(
    "opening-1",
    "Hace una semana, cuatro desconocidos entraron de noche en la redacción de El Ejemplo del Puerto, destruyeron su imprenta y dejaron una nota: “la próxima no avisamos”. A la mañana siguiente el periódico salió igual, en una sola hoja, fotocopiada. Con quienes la hicieron estamos hoy.",
  ),
  section("section-1", "Por qué importa una sola hoja"),
  paragraph(
    "facts-01",
    "El Ejemplo del Puerto tiene cinco trabajadoras y tres trabajadores. Lleva diecinueve años contando lo que ocurre en los muelles: quién contrata, quién paga, qué entra y qué sale. En su ciudad no hay otro medio que lo haga. Si calla, no es que la noticia llegue por otro lado: no llega.",
  ),
  paragraph(
    "facts-02",
    "La redacción había pedido protección dos meses antes, después de la primera amenaza. La solicitud fue recibida, sellada y archivada. No sabemos todavía quién destruyó la imprenta; sabemos que nadie la cuidaba.",
  ),
  section("section-2", "A quienes corresponda, decimos"),
  asks(
    paragraph("asks-001", "Que se investigue el ataque por su relación con lo que el periódico publica."),
    paragraph("asks-002", "Que la redacción reciba protección efectiva desde hoy, sin esperar a un nuevo trámite."),
    paragraph("asks-003", "Que se explique en público por qué la primera solicitud quedó sin respuesta."),
  ),
  paragraph(
    "closing1",
    "A la redacción le decimos que no está sola. Nuestras emisoras y periódicos reproducirán sus notas, con su firma, hasta que vuelva a imprimir. Quien quiso callar a un periódico pequeño tendrá que oírlo en muchas voces.",
  ),
);

const en = letterText(
  headline("headline", "With the newsroom of El Ejemplo del Puerto"),
  paragraph(
    "opening-1",
    "A week ago, four strangers broke at night into the newsroom of El Ejemplo del Puerto, destroyed its printing press and left a note: “next time there will be no warning”. The following morning the paper came out all the same, on a single photocopied sheet. Today we stand with those who made it.",
  ),
  section("section-1", "Why one sheet matters"),
  paragraph(
    "facts-01",
    "El Ejemplo del Puerto has a staff of eight, five of them women. For nineteen years it has told what happens on the docks: who hires, who pays, what comes in and what goes out. No other outlet in its city does so. If it falls silent, the news does not arrive some other way: it does not arrive.",
  ),
  paragraph(
    "facts-02",
    "The newsroom had asked for protection two months earlier, after the first threat. The request was received, stamped and filed. We do not yet know who destroyed the press; we know that nobody was guarding it.",
  ),
  section("section-2", "To those responsible, we say"),
  asks(
    paragraph("asks-001", "Let the attack be investigated in the light of what the newspaper publishes."),
    paragraph("asks-002", "Let the newsroom be given real protection from today, without another application."),
    paragraph("asks-003", "Let it be explained in public why the first request went unanswered."),
  ),
  paragraph(
    "closing1",
    "To the newsroom we say: you are not alone. Our stations and newspapers will carry your reports, under your names, until you print again. Whoever tried to silence one small paper will have to hear it in many voices.",
  ),
);

export const solidarityStatement: ExampleLetter = {
  key: "solidarity-statement",
  campaign: "far-from-the-capital",
  kind: "statement",
  title: "Declaración de solidaridad con El Ejemplo del Puerto",
  recipients: [],
  category: "solidarity",
  languages: ["es", "en"],
  draftedBy: "OEN",
  translatedBy: { en: "SFM" },
  texts: { es, en },
  story: {
    started: days(33),
    frozen: days(32),
    opened: days(32) - 1,
    deadline: -days(29),
    published: days(29) - 2,
    archived: days(8),
  },
  answers: [
    signed("OEN", days(32) - 3),
    signed("OES", days(31) + 8),
    signed("EAI", days(31) + 6),
    signed("SFM", days(31) + 2),
    signed("AEI", days(31)),
    signed("IPC", days(30) + 9),
    signed("FMC", days(30) + 6),
    signed("TMC", days(30) + 2),
    signed("CMV", days(29) + 4, "counted, not named"),
  ],
};
