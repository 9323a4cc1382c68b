/** The campaigns of the example network, each with the narrative of its plan. */
import type { LetterContent } from "#server/protocol/letter-content.ts";
import { coordinatorKey, secondCoordinatorKey } from "./example-people.ts";
import { asks, headline, letterText, paragraph, points, section } from "./letters/letter-text.ts";

export interface ExampleCampaign {
  key: string;
  title: string;
  subject: string;
  /** Codes of the organisations taking part; "all" = every member, also those that join later. */
  organisations: "all" | string[];
  /** Who opened it, by key. */
  coordinator: string;
  openedDaysAgo: number;
  plan: LetterContent;
}

const farFromTheCapitalPlan = letterText(
  headline("plan-headline", "Plan: informar lejos de la capital"),
  paragraph(
    "plan-aim",
    "Qué queremos: que la protección y las frecuencias lleguen adonde vive la gente que informa. Un año, dos decisiones del Consejo Ejemplo y una del Comité Muestra de Frecuencias.",
  ),
  section("plan-who", "Quién decide y quién escucha"),
  paragraph(
    "plan-who-1",
    "El protocolo lo decide el Consejo en pleno, por mayoría de sus integrantes. Antes pasa por la Comisión Muestra de Protección: ahí una enmienda cuesta una tarde; en el pleno cuesta una campaña.",
  ),
  section("plan-how", "Cómo lo haremos"),
  asks(
    paragraph("plan-how-1", "Cerrar la carta con al menos quince firmas, y con las cuatro regiones entre ellas."),
    paragraph("plan-how-2", "Entregarla en mano a la Comisión, con tres personas que informan en municipios."),
    paragraph("plan-how-3", "Pedir una fecha para la respuesta y contarla en público, cumpla o no cumpla."),
  ),
  section("plan-care", "Lo que cuidamos"),
  paragraph(
    "plan-care-1",
    "Ningún nombre de víctima sale de su organización sin consentimiento escrito. Ante la duda, se cuenta y no se nombra.",
  ),
);

const rightToKnowPlan = letterText(
  headline("plan-headline", "Plan: the right to know in an emergency"),
  paragraph(
    "plan-aim",
    "What we want before the next season: a Code without section 17, a network that stays on, and accounts anyone can read.",
  ),
  section("plan-who", "Who decides"),
  paragraph(
    "plan-who-1",
    "The Example Assembly votes on the Code in two readings; the second is the one that matters. The Trial Authority needs no vote: it can stop ordering shutdowns tomorrow. The Relief Committee answers to whoever funds it, so we write to the Office of Public Accounts as well.",
  ),
  section("plan-how", "How we go about it"),
  points(
    paragraph("plan-how-1", "One letter per body, each with asks that can be answered yes or no."),
    paragraph("plan-how-2", "Relief workers and nurses speak first at the hearing; we speak last."),
    paragraph("plan-how-3", "Everything in three languages on the same day, or on none."),
  ),
  section("plan-care", "What we avoid"),
  paragraph(
    "plan-care-1",
    "We do not question the work of relief teams, in public or in private. Where a colleague needs a permit to enter a shelter, that organisation is counted, not named.",
  ),
);

const openArchivesPlan = letterText(
  headline("plan-headline", "Plano: arquivos abertos"),
  paragraph(
    "plan-aim",
    "O que queremos: um catálogo público em noventa dias e regras escritas para cada exceção. Somos cinco organizações; é o tamanho certo para trabalhar com discrição até a entrega.",
  ),
  section("plan-how", "Passos"),
  asks(
    paragraph("plan-how-1", "Fechar a carta em português e traduzi-la ao espanhol na mesma semana."),
    paragraph(
      "plan-how-2",
      "Conversar com a chefia do arquivo antes de escrever à Presidência: ninguém gosta de surpresa.",
    ),
    paragraph("plan-how-3", "Oferecer duas pessoas para descrever o acervo, e dizer isso já na primeira reunião."),
  ),
  section("plan-care", "Cuidado"),
  paragraph("plan-care-1", "Os pedidos individuais seguem em nome de quem os fez. A campanha não os menciona."),
);

export const exampleCampaigns: ExampleCampaign[] = [
  {
    key: "far-from-the-capital",
    title: "Informar lejos de la capital",
    subject: "Que la protección y las frecuencias lleguen a quienes informan en las regiones",
    organisations: "all",
    coordinator: coordinatorKey,
    openedDaysAgo: 35,
    plan: farFromTheCapitalPlan,
  },
  {
    key: "right-to-know",
    title: "The right to know in an emergency",
    subject: "Information that flows before, during and after a disaster",
    organisations: ["AEI", "APM", "CMV", "EAI", "FMC", "MPS", "OEH", "SFM"],
    coordinator: coordinatorKey,
    openedDaysAgo: 21,
    plan: rightToKnowPlan,
  },
  {
    key: "open-archives",
    title: "Arquivos abertos",
    subject: "Acesso aos arquivos históricos do Conselho Exemplo",
    organisations: ["CAV", "IEL", "LPP", "OES", "VEP"],
    coordinator: secondCoordinatorKey,
    openedDaysAgo: 10,
    plan: openArchivesPlan,
  },
];
