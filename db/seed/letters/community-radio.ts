/** In drafting, Spanish and Portuguese side by side: the same passages carry the same ids. */
import { days, type ExampleLetter } from "./example-letter.ts";
import { asks, headline, letterText, paragraph, section, strong } from "./letter-text.ts";

const es = letterText(
  headline("headline", "Una frecuencia para cada comunidad que quiera hablar"),
  paragraph("greeting", "A quienes integran el Comité Muestra de Frecuencias:"),
  paragraph(
    "opening-1",
    "El Comité abrirá pronto la consulta sobre el nuevo plan de frecuencias. Las organizaciones que firmamos pedimos que, por primera vez, ese plan nazca con lugar para la radio comunitaria y no le deje solo lo que sobre.",
  ),
  section("section-1", "Por qué ahora"),
  paragraph(
    "facts-01",
    "El borrador reserva un tercio del espectro a la radio comercial y otro tercio a la pública. Del tercio restante dice que se asignará “según disponibilidad”. Conocemos el resultado de esa fórmula: en la última ronda, de 61 solicitudes comunitarias se resolvieron cuatro, y ninguna en zona rural.",
  ),
  paragraph(
    "facts-02",
    "Una radio comunitaria no es una radio comercial pequeña. No reparte utilidades, responde a una asamblea y habla las lenguas del lugar. Exigirle el mismo capital, el mismo ingeniero de planta y la misma garantía bancaria equivale a negarle la licencia con otras palabras.",
  ),
  paragraph(
    "facts-03",
    "Mientras tanto, emitir sin licencia se castiga con el decomiso del equipo. En los hechos, el Comité sanciona a las comunidades por no tener un permiso que no pueden pedir.",
  ),
  section("section-2", "Lo que proponemos"),
  asks(
    paragraph(
      "asks-001",
      strong("Reserva. "),
      "Que el plan reserve un tercio del espectro a medios comunitarios, en todas las bandas y en todas las regiones.",
    ),
    paragraph(
      "asks-002",
      strong("Reglas propias. "),
      "Que los requisitos técnicos y económicos se ajusten a la potencia y al alcance de cada emisora.",
    ),
    paragraph(
      "asks-003",
      strong("Plazo. "),
      "Que toda solicitud se resuelva en seis meses; pasado el plazo, que la emisora pueda transmitir de manera provisional.",
    ),
    paragraph(
      "asks-004",
      strong("Sin decomisos. "),
      "Que no se decomise el equipo de quien haya presentado una solicitud y espere respuesta.",
    ),
  ),
  paragraph(
    "closing1",
    "Ponemos a disposición del Comité el estudio de costos que preparamos con doce emisoras, y pedimos una audiencia antes de que se cierre la consulta.",
  ),
  paragraph("farewell", "Atentamente,"),
);

const pt = letterText(
  headline("headline", "Uma frequência para cada comunidade que queira falar"),
  paragraph("greeting", "Às pessoas que integram o Comitê Amostra de Frequências:"),
  paragraph(
    "opening-1",
    "O Comitê abrirá em breve a consulta sobre o novo plano de frequências. As organizações que assinamos pedimos que, pela primeira vez, esse plano nasça com lugar para a rádio comunitária, em vez de lhe deixar apenas o que sobrar.",
  ),
  section("section-1", "Por que agora"),
  paragraph(
    "facts-01",
    "A minuta reserva um terço do espectro à rádio comercial e outro terço à pública. Do terço restante diz que será distribuído “conforme a disponibilidade”. Conhecemos o resultado dessa fórmula: na última rodada, de 61 pedidos comunitários foram decididos quatro, e nenhum em zona rural.",
  ),
  paragraph(
    "facts-02",
    "Uma rádio comunitária não é uma rádio comercial pequena. Não distribui lucros, responde a uma assembleia e fala as línguas do lugar. Exigir dela o mesmo capital, o mesmo engenheiro residente e a mesma garantia bancária equivale a negar a licença com outras palavras.",
  ),
  paragraph(
    "facts-03",
    "Enquanto isso, transmitir sem licença é punido com a apreensão do equipamento. Na prática, o Comitê pune as comunidades por não terem uma autorização que não podem pedir.",
  ),
  section("section-2", "O que propomos"),
  asks(
    paragraph(
      "asks-001",
      strong("Reserva. "),
      "Que o plano reserve um terço do espectro a meios comunitários, em todas as faixas e em todas as regiões.",
    ),
    paragraph(
      "asks-002",
      strong("Regras próprias. "),
      "Que as exigências técnicas e econômicas sejam proporcionais à potência e ao alcance de cada emissora.",
    ),
    paragraph(
      "asks-003",
      strong("Prazo. "),
      "Que todo pedido seja decidido em seis meses; vencido o prazo, que a emissora possa transmitir em caráter provisório.",
    ),
  ),
  paragraph(
    "closing1",
    "Colocamos à disposição do Comitê o estudo de custos que preparamos com doze emissoras, e pedimos uma audiência antes do encerramento da consulta.",
  ),
  paragraph("farewell", "Atenciosamente,"),
);

export const communityRadio: ExampleLetter = {
  key: "community-radio",
  campaign: "far-from-the-capital",
  kind: "letter",
  title: "Frecuencias para la radio comunitaria",
  recipients: ["Comité Muestra de Frecuencias"],
  category: "community-media",
  languages: ["es", "pt"],
  draftedBy: "CEL",
  translatedBy: { pt: "CAV" },
  texts: { es, pt },
  story: { started: days(4), deadline: days(18) },
  answers: [],
};
