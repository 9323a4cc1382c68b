/** Frozen and not yet open for sign-on. Spanish and English. */
import { days, type ExampleLetter } from "./example-letter.ts";
import { asks, headline, letterText, paragraph, section } from "./letter-text.ts";

const es = letterText(
  headline("headline", "Que la red no se apague cuando más se la necesita"),
  paragraph("greeting", "A la Autoridad Prueba de Telecomunicaciones:"),
  paragraph(
    "opening-1",
    "Durante la última temporada de tormentas, la Autoridad ordenó cinco veces suspender los datos móviles en zonas evacuadas “para ordenar las comunicaciones”. Las organizaciones que firmamos pedimos que esa práctica termine.",
  ),
  section("section-1", "Qué pasa cuando se corta"),
  paragraph(
    "facts-01",
    "Reunimos 176 testimonios de personas que vivieron esos cortes. Dos de cada tres no supieron a qué refugio ir. Las emisoras locales no pudieron recibir avisos de su audiencia ni verificar lo que oían. El personal de salud perdió contacto con pacientes que dependen de un equipo eléctrico.",
  ),
  paragraph(
    "facts-02",
    "Las órdenes no se publicaron. Ninguna indicó su fundamento, su alcance ni su duración; en dos casos el servicio volvió nueve días después de terminada la emergencia. Las empresas recibieron la instrucción por teléfono y no la cuestionaron.",
  ),
  paragraph(
    "facts-03",
    "Una red saturada es un problema técnico real, y tiene remedios técnicos: dar prioridad a los mensajes de texto, habilitar la itinerancia entre empresas, instalar antenas portátiles. Apagarla no es uno de ellos.",
  ),
  section("section-2", "Lo que pedimos"),
  asks(
    paragraph("asks-001", "Que la Autoridad se abstenga de ordenar cortes generales de datos, en toda circunstancia."),
    paragraph(
      "asks-002",
      "Que publique, en un plazo de treinta días, las cinco órdenes de la última temporada y sus fundamentos.",
    ),
    paragraph(
      "asks-003",
      "Que toda medida sobre la red se adopte por escrito, sea temporal y pueda revisarse ante un tribunal.",
    ),
    paragraph("asks-004", "Que acuerde con las empresas, antes de la próxima temporada, un plan para redes saturadas."),
  ),
  paragraph(
    "closing1",
    "En una emergencia, la comunicación es parte del socorro. Pedimos a la Autoridad una reunión de trabajo en las próximas tres semanas.",
  ),
  paragraph("farewell", "Atentamente,"),
);

const en = letterText(
  headline("headline", "Do not switch off the network when it is needed most"),
  paragraph("greeting", "To the Trial Telecommunications Authority:"),
  paragraph(
    "opening-1",
    "During the last storm season, the Authority ordered mobile data suspended five times in evacuated areas, “to bring order to communications”. The undersigned organisations ask that this practice end.",
  ),
  section("section-1", "What happens when it goes dark"),
  paragraph(
    "facts-01",
    "We gathered 176 accounts from people who lived through those shutdowns. Two in three did not know which shelter to go to. Local stations could neither receive reports from their listeners nor check what they heard. Health workers lost contact with patients who depend on electrical equipment.",
  ),
  paragraph(
    "facts-02",
    "The orders were not published. None stated its grounds, its scope or its duration; in two cases service returned nine days after the emergency had ended. Companies received the instruction by telephone and did not question it.",
  ),
  paragraph(
    "facts-03",
    "A congested network is a real technical problem, and it has technical remedies: giving priority to text messages, allowing roaming between companies, putting up portable masts. Switching it off is not one of them.",
  ),
  section("section-2", "What we ask"),
  asks(
    paragraph("asks-001", "That the Authority refrain from ordering general data shutdowns in any circumstances."),
    paragraph("asks-002", "That it publish, within thirty days, the five orders of the last season and their grounds."),
    paragraph(
      "asks-003",
      "That every measure affecting the network be adopted in writing, be temporary and be open to review by a court.",
    ),
    paragraph(
      "asks-004",
      "That it agree with the companies, before the next season, on a plan for congested networks.",
    ),
  ),
  paragraph(
    "closing1",
    "In an emergency, communication is part of the relief. We ask the Authority for a working meeting within the next three weeks.",
  ),
  paragraph("farewell", "Yours faithfully,"),
);

export const networkShutdowns: ExampleLetter = {
  key: "network-shutdowns",
  campaign: "right-to-know",
  kind: "letter",
  title: "Cortes de datos móviles en emergencias",
  recipients: ["Autoridad Prueba de Telecomunicaciones"],
  category: "digital-rights",
  languages: ["es", "en"],
  draftedBy: "AEI",
  translatedBy: { en: "SFM" },
  texts: { es, en },
  story: { started: days(14), sentToReview: days(6), frozen: 20, deadline: days(9) },
  answers: [],
};
