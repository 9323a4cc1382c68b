/** Open, closing in about six days, with few answers so far. French, English and Spanish. */
import { days, type ExampleLetter, signed } from "./example-letter.ts";
import { asks, headline, letterText, paragraph, section } from "./letter-text.ts";

const fr = letterText(
  headline("headline", "Après la tempête, le droit de savoir"),
  paragraph("greeting", "Mesdames et Messieurs les membres du Comité Exemple des secours :"),
  paragraph(
    "opening-1",
    "Dix mois ont passé depuis la dernière tempête. Les familles déplacées ne savent toujours pas où est allée l’aide, qui l’a distribuée, ni quand viendra ce qui manque. Nos organisations demandent au Comité d’ouvrir ses comptes et ses listes.",
  ),
  section("section-1", "Ce que nous avons constaté"),
  paragraph(
    "facts-01",
    "Nous avons adressé 52 demandes d’information au Comité. Sept ont reçu une réponse complète. Les autres ont été renvoyées d’un bureau à l’autre, ou rejetées au motif que l’urgence n’était « pas encore close ». Une urgence qui ne se termine jamais ne peut pas suspendre un droit pour toujours.",
  ),
  paragraph(
    "facts-02",
    "Les journalistes qui ont enquêté sur les abris ont dû attendre des autorisations de visite pendant des semaines. Trois radios locales ont cessé de traiter le sujet après avoir perdu leur accès aux points de presse. Rien n’a été interdit par écrit ; tout a été découragé.",
  ),
  paragraph(
    "facts-03",
    "Nous savons que les équipes de secours ont travaillé sans relâche, et nous leur rendons hommage. C’est aussi pour elles que nous écrivons : là où les chiffres manquent, le soupçon prend leur place.",
  ),
  section("section-2", "Ce que nous demandons"),
  asks(
    paragraph(
      "asks-001",
      "Que le Comité publie, chaque mois, les sommes reçues, les sommes dépensées et les lieux où l’aide est arrivée.",
    ),
    paragraph("asks-002", "Qu’il réponde dans les dix jours à toute demande d’information liée à l’urgence."),
    paragraph("asks-003", "Que les abris soient ouverts à la presse, dans le respect de la vie privée des familles."),
    paragraph("asks-004", "Que toute information soit donnée dans les langues que parlent les personnes déplacées."),
  ),
  paragraph(
    "closing1",
    "Savoir ne remplace pas un toit, mais sans savoir on ne peut rien réclamer. Nous restons à la disposition du Comité pour préparer avec lui la première publication.",
  ),
  paragraph("farewell", "Veuillez agréer l’expression de notre considération distinguée,"),
);

const en = letterText(
  headline("headline", "After the storm, the right to know"),
  paragraph("greeting", "To the members of the Example Relief Committee:"),
  paragraph(
    "opening-1",
    "Ten months have passed since the last storm. Displaced families still do not know where the aid went, who handed it out, or when what is missing will come. Our organisations ask the Committee to open its accounts and its lists.",
  ),
  section("section-1", "What we have found"),
  paragraph(
    "facts-01",
    "We sent the Committee 52 requests for information. Seven received a full answer. The others were passed from office to office, or refused because the emergency was “not yet closed”. An emergency that never ends cannot suspend a right for ever.",
  ),
  paragraph(
    "facts-02",
    "Journalists who looked into the shelters waited weeks for permission to visit. Three local stations stopped covering the subject after losing access to press briefings. Nothing was forbidden in writing; everything was discouraged.",
  ),
  paragraph(
    "facts-03",
    "We know that relief teams worked without rest, and we honour them. It is for their sake too that we write: where figures are missing, suspicion takes their place.",
  ),
  section("section-2", "What we ask"),
  asks(
    paragraph(
      "asks-001",
      "That the Committee publish, every month, the sums received, the sums spent and the places the aid has reached.",
    ),
    paragraph("asks-002", "That it answer every request for information about the emergency within ten days."),
    paragraph("asks-003", "That shelters be open to the press, with respect for the privacy of families."),
    paragraph("asks-004", "That all information be given in the languages displaced people speak."),
  ),
  paragraph(
    "closing1",
    "Knowing does not replace a roof, but without knowing nothing can be claimed. We remain at the Committee’s disposal to prepare the first publication together.",
  ),
  paragraph("farewell", "Yours faithfully,"),
);

const es = letterText(
  headline("headline", "Después de la tormenta, el derecho a saber"),
  paragraph("greeting", "Señoras y señores integrantes del Comité Ejemplo de Socorro:"),
  paragraph(
    "opening-1",
    "Han pasado diez meses desde la última tormenta. Las familias desplazadas todavía no saben adónde fue la ayuda, quién la repartió ni cuándo llegará lo que falta. Nuestras organizaciones piden al Comité que abra sus cuentas y sus listas.",
  ),
  section("section-1", "Lo que hemos comprobado"),
  paragraph(
    "facts-01",
    "Enviamos al Comité 52 solicitudes de información. Siete recibieron una respuesta completa. Las demás pasaron de oficina en oficina o fueron rechazadas porque la emergencia “aún no se ha cerrado”. Una emergencia que nunca termina no puede suspender un derecho para siempre.",
  ),
  paragraph(
    "facts-02",
    "Quienes investigaron los refugios esperaron semanas el permiso de visita. Tres radios locales dejaron de cubrir el tema después de perder el acceso a las conferencias de prensa. Nada se prohibió por escrito; todo se desalentó.",
  ),
  paragraph(
    "facts-03",
    "Sabemos que los equipos de socorro trabajaron sin descanso, y los honramos. También por ellos escribimos: donde faltan las cifras, la sospecha ocupa su lugar.",
  ),
  section("section-2", "Lo que pedimos"),
  asks(
    paragraph(
      "asks-001",
      "Que el Comité publique, cada mes, las sumas recibidas, las sumas gastadas y los lugares a los que llegó la ayuda.",
    ),
    paragraph("asks-002", "Que responda en diez días a toda solicitud de información relacionada con la emergencia."),
    paragraph("asks-003", "Que los refugios se abran a la prensa, con respeto por la intimidad de las familias."),
    paragraph("asks-004", "Que toda información se dé en las lenguas que hablan las personas desplazadas."),
  ),
  paragraph(
    "closing1",
    "Saber no reemplaza un techo, pero sin saber nada se puede reclamar. Quedamos a disposición del Comité para preparar juntos la primera publicación.",
  ),
  paragraph("farewell", "Con toda consideración,"),
);

export const afterTheStorm: ExampleLetter = {
  key: "after-the-storm",
  campaign: "right-to-know",
  kind: "letter",
  title: "Letter to the Example Relief Committee",
  recipients: ["Example Relief Committee", "Sample Office of Public Accounts"],
  category: "access-to-information",
  languages: ["fr", "en", "es"],
  draftedBy: "OEH",
  translatedBy: { en: "EAI", es: "CMV" },
  texts: { fr, en, es },
  story: { started: days(16), sentToReview: days(8), frozen: days(3), opened: days(3) - 1, deadline: days(6) + 3 },
  answers: [signed("OEH", days(3) - 4), signed("EAI", days(1) + 5), signed("CMV", 9, "recipient only")],
};
