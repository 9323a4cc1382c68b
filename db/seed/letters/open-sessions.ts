/** Closed and published, with signatories of every visibility. Spanish, Portuguese and English. */
import { abstained, days, declined, type ExampleLetter, signed } from "./example-letter.ts";
import { asks, headline, letterText, paragraph, section } from "./letter-text.ts";

const es = letterText(
  headline("headline", "Las sesiones del Consejo se celebran en nombre de todos: que todos puedan oírlas"),
  paragraph("greeting", "A la Mesa Directiva del Consejo Ejemplo:"),
  paragraph(
    "opening-1",
    "El mes pasado el Consejo aprobó un reglamento que limita a ocho personas la entrada de la prensa a sus sesiones y suspende la transmisión en directo. Las organizaciones que firmamos pedimos que se revise antes de la apertura del próximo período.",
  ),
  section("section-1", "Lo que cambia"),
  paragraph(
    "facts-01",
    "Hasta ahora cualquier medio acreditado podía entrar, y cualquier persona podía seguir el debate desde su casa. Con la nueva regla, los ocho lugares los asigna la propia presidencia, sin criterio escrito y sin recurso. La transmisión se sustituye por un resumen que se publica, según el reglamento, “a la brevedad”.",
  ),
  paragraph(
    "facts-02",
    "Quien más pierde es quien está más lejos. Los medios locales y comunitarios no pueden enviar a nadie y dependían de la señal. También pierden las personas sordas, que seguían las sesiones gracias a los subtítulos, y quienes necesitan saber hoy, no en dos semanas, qué se decidió sobre su barrio.",
  ),
  paragraph(
    "facts-03",
    "El Consejo adujo falta de espacio y de fondos. Son razones atendibles, y tienen solución: una señal abierta cuesta menos que el acta que la reemplaza, y un sorteo reparte ocho lugares mejor que una lista.",
  ),
  section("section-2", "Lo que pedimos"),
  asks(
    paragraph("asks-001", "Que se restablezca la transmisión en directo, con subtítulos y archivo permanente."),
    paragraph(
      "asks-002",
      "Que los lugares para la prensa se asignen por sorteo público, con reserva para medios locales y comunitarios.",
    ),
    paragraph(
      "asks-003",
      "Que toda restricción de acceso se decida por escrito, con motivo y duración, y pueda recurrirse.",
    ),
    paragraph("asks-004", "Que el orden del día y los documentos se publiquen al menos tres días antes."),
  ),
  paragraph(
    "closing1",
    "La publicidad de los debates no es una cortesía con la prensa: es el modo en que un órgano responde ante las personas por las que decide. Confiamos en que el Consejo lo entienda así.",
  ),
  paragraph("farewell", "Con respeto,"),
);

const pt = letterText(
  headline("headline", "As sessões do Conselho se realizam em nome de todas as pessoas: que todas possam ouvi-las"),
  paragraph("greeting", "À Mesa Diretora do Conselho Exemplo:"),
  paragraph(
    "opening-1",
    "No mês passado, o Conselho aprovou um regimento que limita a oito pessoas a entrada da imprensa em suas sessões e suspende a transmissão ao vivo. As organizações que assinamos pedimos que ele seja revisto antes da abertura do próximo período.",
  ),
  section("section-1", "O que muda"),
  paragraph(
    "facts-01",
    "Até agora, qualquer meio credenciado podia entrar, e qualquer pessoa podia acompanhar o debate de casa. Com a nova regra, os oito lugares são atribuídos pela própria presidência, sem critério escrito e sem recurso. A transmissão é substituída por um resumo publicado, segundo o regimento, “com a brevidade possível”.",
  ),
  paragraph(
    "facts-02",
    "Quem mais perde é quem está mais longe. Os meios locais e comunitários não podem enviar ninguém e dependiam do sinal. Perdem também as pessoas surdas, que acompanhavam as sessões graças às legendas, e quem precisa saber hoje, e não daqui a duas semanas, o que se decidiu sobre o seu bairro.",
  ),
  paragraph(
    "facts-03",
    "O Conselho alegou falta de espaço e de recursos. São razões que merecem atenção, e têm solução: um sinal aberto custa menos que a ata que o substitui, e um sorteio distribui oito lugares melhor que uma lista.",
  ),
  section("section-2", "O que pedimos"),
  asks(
    paragraph("asks-001", "Que se restabeleça a transmissão ao vivo, com legendas e arquivo permanente."),
    paragraph(
      "asks-002",
      "Que os lugares da imprensa sejam atribuídos por sorteio público, com reserva para meios locais e comunitários.",
    ),
    paragraph(
      "asks-003",
      "Que toda restrição de acesso seja decidida por escrito, com motivo e duração, e possa ser objeto de recurso.",
    ),
    paragraph("asks-004", "Que a pauta e os documentos sejam publicados com pelo menos três dias de antecedência."),
  ),
  paragraph(
    "closing1",
    "A publicidade dos debates não é uma cortesia com a imprensa: é o modo como um órgão responde perante as pessoas por quem decide. Confiamos em que o Conselho assim o entenda.",
  ),
  paragraph("farewell", "Com respeito,"),
);

const en = letterText(
  headline("headline", "The Council sits in everyone’s name: let everyone hear it"),
  paragraph("greeting", "To the Bureau of the Example Council:"),
  paragraph(
    "opening-1",
    "Last month the Council adopted rules that limit the press to eight persons at its sittings and suspend live broadcasting. The undersigned organisations ask that they be reviewed before the next session opens.",
  ),
  section("section-1", "What changes"),
  paragraph(
    "facts-01",
    "Until now any accredited outlet could attend, and anyone could follow the debate from home. Under the new rules the eight places are given out by the Chair, without written criteria and without appeal. The broadcast is replaced by a summary to be published, in the words of the rules, “in due course”.",
  ),
  paragraph(
    "facts-02",
    "Those who lose most are those furthest away. Local and community media cannot send anyone and relied on the broadcast. Deaf people, who followed the sittings through captions, lose too, and so does everyone who needs to know today, not in two weeks, what was decided about their neighbourhood.",
  ),
  paragraph(
    "facts-03",
    "The Council cited a lack of space and money. These are fair concerns, and they can be met: an open broadcast costs less than the minutes that replace it, and a draw shares out eight places better than a list.",
  ),
  section("section-2", "What we ask"),
  asks(
    paragraph("asks-001", "That live broadcasting be restored, with captions and a permanent archive."),
    paragraph(
      "asks-002",
      "That press places be allotted by public draw, with some reserved for local and community media.",
    ),
    paragraph(
      "asks-003",
      "That every restriction of access be decided in writing, with its reason and duration, and be open to appeal.",
    ),
    paragraph("asks-004", "That agendas and papers be published at least three days in advance."),
  ),
  paragraph(
    "closing1",
    "Open debate is not a courtesy to the press: it is how a body answers to the people for whom it decides. We trust that the Council will see it so.",
  ),
  paragraph("farewell", "Respectfully,"),
);

export const openSessions: ExampleLetter = {
  key: "open-sessions",
  campaign: "far-from-the-capital",
  kind: "letter",
  title: "Carta sobre las sesiones abiertas del Consejo Ejemplo",
  recipients: ["Mesa Directiva del Consejo Ejemplo"],
  category: "censorship",
  languages: ["es", "pt", "en"],
  draftedBy: "IPC",
  translatedBy: { pt: "CAV", en: "EAI" },
  texts: { es, pt, en },
  story: {
    started: days(30),
    sentToReview: days(26),
    frozen: days(23),
    opened: days(23) - 1,
    deadline: -days(16),
    published: days(15) + 3,
  },
  answers: [
    signed("IPC", days(22) + 20),
    signed("OES", days(22) + 4),
    signed("OEN", days(22) + 1),
    signed("IEL", days(21) + 6),
    signed("CAV", days(21) + 2),
    signed("FMA", days(20) + 8),
    signed("MPS", days(20) + 3, "counted, not named"),
    signed("EAI", days(20) + 1),
    signed("AEA", days(19) + 5),
    declined("OMD", days(19) + 2),
    signed("OEH", days(18) + 9),
    signed("RPV", days(18) + 4, "recipient only"),
    signed("CMV", days(18), "counted, not named"),
    abstained("SFM", days(17) + 6),
    signed("TMC", days(17) + 3),
    signed("VEP", days(16) + 5),
    signed("LPP", days(16) + 1),
  ],
};
