/** Open, closing in about two days, with every kind of answer. Spanish, Portuguese and English. */
import { abstained, days, declined, type ExampleLetter, embargoed, signed, withdrew } from "./example-letter.ts";
import { asks, headline, letterText, paragraph, section } from "./letter-text.ts";

const es = letterText(
  headline("headline", "Por la seguridad de quienes informan lejos de las capitales"),
  paragraph("greeting", "Señoras y señores integrantes del Consejo Ejemplo:"),
  paragraph(
    "opening-1",
    "Las organizaciones que firmamos trabajamos cada día con periodistas, radios comunitarias y medios locales. Les escribimos porque las medidas de protección que el Consejo aprobó hace tres años casi nunca llegan a quien informa fuera de las capitales.",
  ),
  section("section-1", "Lo que hemos visto"),
  paragraph(
    "facts-01",
    "En los últimos dos años, las organizaciones de la Red Ejemplo documentaron 214 ataques contra personas que informan. Siete de cada diez ocurrieron en municipios donde el mecanismo de protección no tiene oficina ni teléfono de guardia. En esos lugares, entre la primera amenaza y la primera respuesta pasaron, en promedio, veintiséis días.",
  ),
  paragraph(
    "facts-02",
    "Las radios comunitarias son el blanco más frecuente y el que menos medidas recibe. Muchas personas que informan no tienen contrato ni credencial, y por eso quedan fuera del protocolo: a quienes todo su pueblo escucha cada mañana se les pide probar que son periodistas.",
  ),
  paragraph(
    "facts-03",
    "Sabemos que el Consejo destina recursos a este fin y que su equipo trabaja con seriedad. El problema no es de voluntad, sino de diseño: un mecanismo pensado para una ciudad no alcanza para un territorio.",
  ),
  section("section-2", "Lo que pedimos"),
  asks(
    paragraph(
      "asks-001",
      "Que el protocolo de protección se aplique también fuera de las capitales, con personal propio en cada región.",
    ),
    paragraph(
      "asks-002",
      "Que proteja a toda persona que informa a su comunidad, tenga o no credencial, contrato o título.",
    ),
    paragraph(
      "asks-003",
      "Que ninguna solicitud urgente espere más de 48 horas para recibir una respuesta por escrito.",
    ),
    paragraph(
      "asks-004",
      "Que el Consejo informe en público, dos veces al año, sobre cada caso cerrado y sus razones.",
    ),
    paragraph("asks-005", "Que consulte a quienes informan en las regiones antes de modificar el protocolo."),
  ),
  paragraph(
    "closing1",
    "Cada una de estas medidas cabe en las facultades que el Consejo ya tiene. Quedamos a su disposición para presentar la documentación en audiencia y para acompañar su puesta en práctica, región por región.",
  ),
  paragraph("farewell", "Con respeto,"),
);

const pt = letterText(
  headline("headline", "Pela segurança de quem informa longe das capitais"),
  paragraph("greeting", "Senhoras e senhores integrantes do Conselho Exemplo:"),
  paragraph(
    "opening-1",
    "As organizações que assinamos esta carta trabalhamos todos os dias com jornalistas, rádios comunitárias e meios locais. Escrevemos porque as medidas de proteção que o Conselho aprovou há três anos quase nunca chegam a quem informa fora das capitais.",
  ),
  section("section-1", "O que temos visto"),
  paragraph(
    "facts-01",
    "Nos últimos dois anos, as organizações da Rede Exemplo documentaram 214 ataques contra pessoas que informam. Sete em cada dez ocorreram em municípios onde o mecanismo de proteção não tem escritório nem telefone de plantão. Nesses lugares, entre a primeira ameaça e a primeira resposta passaram-se, em média, vinte e seis dias.",
  ),
  paragraph(
    "facts-02",
    "As rádios comunitárias são o alvo mais frequente e o que menos medidas recebe. Muitas pessoas que informam não têm contrato nem credencial e, por isso, ficam fora do protocolo: a quem todo o povoado escuta todas as manhãs exige-se prova de que é jornalista.",
  ),
  paragraph(
    "facts-03",
    "Sabemos que o Conselho destina recursos a esse fim e que sua equipe trabalha com seriedade. O problema não é de vontade, mas de desenho: um mecanismo pensado para uma cidade não dá conta de um território.",
  ),
  section("section-2", "O que pedimos"),
  asks(
    paragraph(
      "asks-001",
      "Que o protocolo de proteção se aplique também fora das capitais, com equipe própria em cada região.",
    ),
    paragraph(
      "asks-002",
      "Que proteja toda pessoa que informa a sua comunidade, tenha ou não credencial, contrato ou diploma.",
    ),
    paragraph("asks-003", "Que nenhum pedido urgente espere mais de 48 horas por uma resposta por escrito."),
    paragraph(
      "asks-004",
      "Que o Conselho informe publicamente, duas vezes por ano, sobre cada caso encerrado e suas razões.",
    ),
    paragraph("asks-005", "Que consulte quem informa nas regiões antes de modificar o protocolo."),
  ),
  paragraph(
    "closing1",
    "Cada uma dessas medidas cabe nas atribuições que o Conselho já tem. Ficamos à disposição para apresentar a documentação em audiência e para acompanhar sua aplicação, região por região.",
  ),
  paragraph("farewell", "Com respeito,"),
);

const en = letterText(
  headline("headline", "For the safety of those who report far from the capitals"),
  paragraph("greeting", "To the members of the Example Council:"),
  paragraph(
    "opening-1",
    "The undersigned organisations work every day with journalists, community radio stations and local media. We write because the protection measures the Council approved three years ago almost never reach those who report outside the capitals.",
  ),
  section("section-1", "What we have seen"),
  paragraph(
    "facts-01",
    "Over the past two years, the organisations of the Example Network documented 214 attacks on people who report. Seven in ten took place in municipalities where the protection mechanism has neither an office nor a duty telephone. In those places, an average of twenty-six days passed between the first threat and the first response.",
  ),
  paragraph(
    "facts-02",
    "Community radio stations are the most frequent target and receive the fewest measures. Many who report have no contract and no press card, and so fall outside the protocol: people whose whole town listens to them every morning are asked to prove that they are journalists.",
  ),
  paragraph(
    "facts-03",
    "We know that the Council devotes resources to this purpose and that its staff take their work seriously. What is lacking is not will but design: a mechanism conceived for a city cannot cover a territory.",
  ),
  section("section-2", "What we ask"),
  asks(
    paragraph(
      "asks-001",
      "That the protection protocol apply outside the capitals as well, with its own staff in every region.",
    ),
    paragraph(
      "asks-002",
      "That it protect every person who informs their community, with or without a press card, a contract or a degree.",
    ),
    paragraph("asks-003", "That no urgent request wait more than 48 hours for an answer in writing."),
    paragraph(
      "asks-004",
      "That the Council report in public, twice a year, on every case it has closed and on its reasons.",
    ),
    paragraph("asks-005", "That it consult those who report from the regions before amending the protocol."),
  ),
  paragraph(
    "closing1",
    "Each of these measures lies within powers the Council already holds. We stand ready to present our documentation at a hearing and to support its implementation, region by region.",
  ),
  paragraph("farewell", "Respectfully,"),
);

export const farFromTheCapital: ExampleLetter = {
  key: "far-from-the-capital",
  campaign: "far-from-the-capital",
  kind: "letter",
  title: "Carta al Consejo Ejemplo sobre protección en las regiones",
  recipients: ["Presidencia del Consejo Ejemplo", "Comisión Muestra de Protección", "Oficina Prueba de Regiones"],
  category: "journalist-safety",
  languages: ["es", "pt", "en"],
  draftedBy: "OEN",
  translatedBy: { pt: "IEL", en: "EAI" },
  texts: { es, pt, en },
  story: { started: days(19), sentToReview: days(12), frozen: days(6), opened: days(6) - 2, deadline: days(2) + 5 },
  answers: [
    signed("OEN", days(6) - 3),
    signed("CEL", days(5) + 4),
    embargoed("AEA", days(5) + 1, 4),
    signed("IEL", days(4) + 7),
    withdrew("FMC", days(2) + 1),
    signed("FMC", days(4) + 5),
    signed("OMD", days(4) + 2, "recipient only"),
    signed("IPC", days(3) + 6),
    signed("CMV", days(3) + 3, "counted, not named"),
    abstained("SFM", days(3), "No trabajamos con el Consejo Ejemplo."),
    signed("VEP", days(2) + 8),
    signed("EAI", days(2) + 2),
    declined(
      "TMC",
      days(1) + 9,
      "Compartimos el fondo; no podemos respaldar la cifra de 214 casos sin revisar la nuestra.",
    ),
    signed("CAV", days(1) + 4),
    signed("LPP", 7),
  ],
};
