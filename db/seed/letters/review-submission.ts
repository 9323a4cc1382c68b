/** Closed, not published: a submission to a review. Spanish and Portuguese. */
import { abstained, days, declined, type ExampleLetter, signed } from "./example-letter.ts";
import { asks, headline, letterText, paragraph, points, section } from "./letter-text.ts";

const es = letterText(
  headline("headline", "Aporte conjunto al Examen Muestra: impunidad en los ataques a la prensa"),
  paragraph("greeting", "A la secretaría del Comité Muestra:"),
  paragraph(
    "opening-1",
    "Las organizaciones firmantes presentan este aporte al Examen Muestra. Se refiere a una sola materia, la impunidad en los delitos contra quienes informan, y a lo que puede hacerse antes del próximo ciclo.",
  ),
  section("section-1", "Qué se recomendó y qué ocurrió"),
  paragraph(
    "facts-01",
    "En el ciclo anterior el Comité recomendó crear una unidad especial de investigación. La unidad existe desde hace dos años. De su trabajo sabemos lo siguiente:",
  ),
  points(
    paragraph("points-1", "recibió 93 casos y abrió investigación en 41;"),
    paragraph("points-2", "llevó ante un tribunal a seis personas, todas autoras materiales;"),
    paragraph("points-3", "no identificó en ningún caso a quien ordenó el ataque;"),
    paragraph("points-4", "cambió de dirección cuatro veces y no tiene presupuesto propio."),
  ),
  paragraph(
    "facts-02",
    "La unidad, además, no investiga la relación entre el ataque y el trabajo periodístico de la víctima. Descartada esa hipótesis desde el primer día, el expediente vuelve a la justicia ordinaria y allí se archiva. Por eso una recomendación cumplida en el papel no cambió el resultado.",
  ),
  section("section-2", "Recomendaciones que proponemos"),
  asks(
    paragraph(
      "asks-001",
      "Dotar a la unidad de presupuesto propio, personal estable y dirección nombrada por concurso público.",
    ),
    paragraph(
      "asks-002",
      "Investigar como primera hipótesis, en todo ataque a quien informa, la relación con su trabajo.",
    ),
    paragraph("asks-003", "Dar a las víctimas y a las organizaciones que las acompañan acceso al expediente."),
    paragraph("asks-004", "Publicar cada año cifras de casos recibidos, investigados, juzgados y archivados."),
  ),
  paragraph(
    "closing1",
    "Cada recomendación está redactada de modo que en el próximo ciclo pueda responderse con un sí o con un no. La documentación de los casos se entregó por separado y es reservada, para proteger a las familias.",
  ),
  paragraph("farewell", "Las organizaciones firmantes"),
);

const pt = letterText(
  headline("headline", "Contribuição conjunta ao Exame Amostra: impunidade nos ataques à imprensa"),
  paragraph("greeting", "À secretaria do Comitê Amostra:"),
  paragraph(
    "opening-1",
    "As organizações signatárias apresentam esta contribuição ao Exame Amostra. Ela trata de uma só matéria, a impunidade nos crimes contra quem informa, e do que pode ser feito antes do próximo ciclo.",
  ),
  section("section-1", "O que foi recomendado e o que ocorreu"),
  paragraph(
    "facts-01",
    "No ciclo anterior, o Comitê recomendou criar uma unidade especial de investigação. A unidade existe há dois anos. De seu trabalho sabemos o seguinte:",
  ),
  points(
    paragraph("points-1", "recebeu 93 casos e abriu investigação em 41;"),
    paragraph("points-2", "levou a julgamento seis pessoas, todas executoras;"),
    paragraph("points-3", "não identificou, em nenhum caso, quem ordenou o ataque;"),
    paragraph("points-4", "mudou de direção quatro vezes e não tem orçamento próprio."),
  ),
  paragraph(
    "facts-02",
    "A unidade, além disso, não investiga a relação entre o ataque e o trabalho jornalístico da vítima. Descartada essa hipótese desde o primeiro dia, o processo volta à justiça comum e ali é arquivado. Por isso uma recomendação cumprida no papel não mudou o resultado.",
  ),
  section("section-2", "Recomendações que propomos"),
  asks(
    paragraph(
      "asks-001",
      "Dotar a unidade de orçamento próprio, equipe estável e direção nomeada por concurso público.",
    ),
    paragraph(
      "asks-002",
      "Investigar como primeira hipótese, em todo ataque a quem informa, a relação com seu trabalho.",
    ),
    paragraph("asks-003", "Dar às vítimas e às organizações que as acompanham acesso aos autos."),
    paragraph("asks-004", "Publicar a cada ano os números de casos recebidos, investigados, julgados e arquivados."),
  ),
  paragraph(
    "closing1",
    "Cada recomendação está redigida de modo que, no próximo ciclo, possa ser respondida com um sim ou com um não. A documentação dos casos foi entregue em separado e é reservada, para proteger as famílias.",
  ),
  paragraph("farewell", "As organizações signatárias"),
);

export const reviewSubmission: ExampleLetter = {
  key: "review-submission",
  campaign: "far-from-the-capital",
  kind: "submission",
  title: "Aporte al Examen Muestra",
  recipients: ["Secretaría del Comité Muestra"],
  category: "international-bodies",
  languages: ["es", "pt"],
  draftedBy: "OES",
  translatedBy: { pt: "IEL" },
  texts: { es, pt },
  story: { started: days(27), sentToReview: days(20), frozen: days(13), opened: days(12), deadline: -days(2) },
  answers: [
    signed("OES", days(12) - 2),
    signed("IPC", days(11) + 3),
    signed("OEN", days(10) + 6),
    signed("AEI", days(9) + 5, "recipient only"),
    signed("IEL", days(8) + 7),
    signed("CEL", days(7) + 2),
    signed("MPS", days(6) + 6, "counted, not named"),
    abstained("OEH", days(5) + 4),
    declined("RPV", days(4) + 8, "Presentamos un aporte propio a este examen."),
    signed("LPP", days(3) + 9),
    signed("VEP", days(3) + 1),
    signed("FMA", days(2) + 5, "recipient only"),
  ],
};
