/** In review: only amendments and comments. English and Spanish. */
import { days, type ExampleLetter } from "./example-letter.ts";
import { asks, emphasis, headline, letterText, paragraph, quote, section } from "./letter-text.ts";

const en = letterText(
  headline("headline", "An emergency is no reason to punish the news"),
  paragraph("greeting", "To the members of the Example Assembly:"),
  paragraph(
    "opening-1",
    "The Assembly is considering a draft Emergency Communications Code. We share its purpose: after a storm or an earthquake, clear information saves lives. We write because one of its clauses would make that information harder to give.",
  ),
  section("section-1", "The clause"),
  quote(
    paragraph(
      "quote-01",
      "“Whoever spreads, by any means, news capable of causing alarm while a state of emergency lasts shall be punished with up to three years’ imprisonment.” (Draft Code, section 17)",
    ),
  ),
  paragraph(
    "facts-01",
    "The clause does not ask whether the news is true. It does not ask whether anyone was harmed, or whether the person who spread it meant harm. A radio presenter who reports that a shelter is full, a nurse who says that water is running short, a neighbour who posts a picture of a broken bridge: each of them could be ",
    emphasis("capable of causing alarm"),
    ", and each of them could be saving a life.",
  ),
  paragraph(
    "facts-02",
    "We compared the draft with eleven model laws. None punishes alarm as such. All of them protect people who pass on a warning in good faith, and all of them place the first duty on the authorities: to speak early, often, and in the languages people use.",
  ),
  section("section-2", "What we ask"),
  asks(
    paragraph("asks-001", "That section 17 be removed from the Code."),
    paragraph(
      "asks-002",
      "That the Code protect anyone who, in good faith, reports or passes on information about a danger.",
    ),
    paragraph(
      "asks-003",
      "That the emergency office publish a bulletin at least every six hours, in every language of the affected area and in sign language.",
    ),
    paragraph("asks-004", "That reporters be let into affected areas on the same terms as relief workers."),
  ),
  paragraph(
    "closing1",
    "Rumours grow where information is missing. The remedy is more reporting, not less. We would welcome the chance to speak to the Assembly’s committee before the second reading.",
  ),
  paragraph("farewell", "Yours faithfully,"),
);

const es = letterText(
  headline("headline", "Una emergencia no es razón para castigar la noticia"),
  paragraph("greeting", "A quienes integran la Asamblea Ejemplo:"),
  paragraph(
    "opening-1",
    "La Asamblea estudia un proyecto de Código de Comunicaciones de Emergencia. Compartimos su propósito: después de un huracán o de un terremoto, la información clara salva vidas. Escribimos porque una de sus cláusulas haría más difícil darla.",
  ),
  section("section-1", "La cláusula"),
  quote(
    paragraph(
      "quote-01",
      "“Quien difunda, por cualquier medio, noticias capaces de causar alarma mientras dure el estado de emergencia será castigado con hasta tres años de prisión.” (Proyecto de Código, artículo 17)",
    ),
  ),
  paragraph(
    "facts-01",
    "La cláusula no pregunta si la noticia es cierta. No pregunta si alguien sufrió un daño ni si quien la difundió quiso causarlo. Una locutora que avisa que un refugio está lleno, un enfermero que dice que falta agua, una vecina que publica la foto de un puente roto: cualquiera de ellos puede ser ",
    emphasis("capaz de causar alarma"),
    ", y cualquiera de ellos puede estar salvando una vida.",
  ),
  paragraph(
    "facts-02",
    "Comparamos el proyecto con once leyes modelo. Ninguna castiga la alarma en sí misma. Todas protegen a quien transmite un aviso de buena fe, y todas ponen el primer deber en las autoridades: hablar pronto, a menudo y en las lenguas de la gente.",
  ),
  section("section-2", "Lo que pedimos"),
  asks(
    paragraph("asks-001", "Que el artículo 17 se retire del Código."),
    paragraph(
      "asks-002",
      "Que el Código proteja a quien, de buena fe, informe de un peligro o transmita información sobre él.",
    ),
    paragraph(
      "asks-003",
      "Que la oficina de emergencias publique un boletín al menos cada seis horas, en todas las lenguas de la zona afectada y en lengua de señas.",
    ),
    paragraph(
      "asks-004",
      "Que la prensa pueda entrar a las zonas afectadas en las mismas condiciones que los equipos de socorro.",
    ),
  ),
  paragraph(
    "closing1",
    "El rumor crece donde falta información. El remedio es informar más, no menos. Agradeceríamos exponer estas razones ante la comisión de la Asamblea antes de la segunda lectura.",
  ),
  paragraph("farewell", "Con toda consideración,"),
);

export const emergencyCode: ExampleLetter = {
  key: "emergency-code",
  campaign: "right-to-know",
  kind: "letter",
  title: "Letter on the draft Emergency Communications Code",
  recipients: ["The Speaker of the Example Assembly", "Sample Committee on Emergencies"],
  category: "legislation",
  languages: ["en", "es"],
  draftedBy: "EAI",
  translatedBy: { es: "AEI" },
  texts: { en, es },
  story: { started: days(11), sentToReview: days(2), deadline: days(12) },
  answers: [],
};
