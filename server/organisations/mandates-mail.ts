import { and, arrayContains, eq, isNull } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { person, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readNetwork } from "../accounts/network.ts";
import { queueMail } from "../mail/queue-mail.ts";
import type { Language } from "../protocol/languages.ts";
import type { Holder } from "./mandates-holder.ts";
import type { Mandate } from "./mandates-policy.ts";

type Told = { mandate: Mandate; holder: Holder; by: Pick<Actor, "personId" | "name">; type: "given" | "ended" };

/** Tells the organisation's other leads that a mandate was given or ended: authority never changes in silence. */
export async function mailLeads(tx: Transaction, told: Told): Promise<void> {
  const leads = await readLeads(tx, told.mandate.organisationId);
  const example = (await readNetwork(tx))?.example ?? false;
  for (const lead of leads.filter((candidate) => candidate.id !== told.by.personId)) {
    const { subject, text } = texts[lead.language](told, words(told, lead.language));
    await queueMail(tx, {
      to: lead.email,
      personId: lead.id,
      language: lead.language,
      reason: "mandate",
      subject: example ? `EXAMPLE · ${subject}` : subject,
      text,
    });
  }
}

/** The active people who lead an organisation. */
export async function readLeads(
  tx: Transaction,
  organisationId: string,
): Promise<Pick<typeof person.$inferSelect, "id" | "email" | "language">[]> {
  return tx
    .select({ id: person.id, email: person.email, language: person.language })
    .from(seat)
    .innerJoin(person, eq(person.id, seat.personId))
    .where(
      and(
        eq(seat.organisationId, organisationId),
        isNull(seat.endedAt),
        eq(person.status, "active"),
        arrayContains(seat.roles, ["lead"]),
      ),
    );
}

function words({ mandate, holder }: Told, language: Language) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return {
    from: day.format(mandate.validFrom),
    until: mandate.validUntil && day.format(mandate.validUntil),
    person: holder.person.name,
    organisation: holder.organisation.name,
    decision: mandate.decision,
  };
}

type Words = ReturnType<typeof words>;
type Text = { subject: string; text: string };

const texts: Record<Language, (told: Told, words: Words) => Text> = {
  es: ({ type, by }, { person: holder, organisation, decision, from, until }) =>
    type === "given"
      ? {
          subject: `Mandato para firmar por ${organisation}`,
          text: `${by.name} dio a ${holder} un mandato para firmar cartas en nombre de ${organisation}.\n\nVale desde el ${from}${until ? ` hasta el ${until}` : " hasta que alguien lo termine"}.\nSe apoya en: ${decision}\n\nSi esto no debía ocurrir, termina el mandato en la página de la organización.`,
        }
      : {
          subject: `Terminó un mandato de ${organisation}`,
          text: `${by.name} terminó el mandato de ${holder} para firmar cartas en nombre de ${organisation}.\n\nLas firmas ya hechas siguen en pie.`,
        },
  pt: ({ type, by }, { person: holder, organisation, decision, from, until }) =>
    type === "given"
      ? {
          subject: `Mandato para assinar por ${organisation}`,
          text: `${by.name} deu a ${holder} um mandato para assinar cartas em nome de ${organisation}.\n\nVale de ${from}${until ? ` até ${until}` : " até que alguém o encerre"}.\nBaseia-se em: ${decision}\n\nSe isto não devia acontecer, encerre o mandato na página da organização.`,
        }
      : {
          subject: `Um mandato de ${organisation} foi encerrado`,
          text: `${by.name} encerrou o mandato de ${holder} para assinar cartas em nome de ${organisation}.\n\nAs assinaturas já feitas continuam valendo.`,
        },
  en: ({ type, by }, { person: holder, organisation, decision, from, until }) =>
    type === "given"
      ? {
          subject: `Mandate to sign for ${organisation}`,
          text: `${by.name} gave ${holder} a mandate to sign letters for ${organisation}.\n\nIt holds from ${from}${until ? ` until ${until}` : " until somebody ends it"}.\nIt rests on: ${decision}\n\nIf this should not have happened, end the mandate on the organisation's page.`,
        }
      : {
          subject: `A mandate of ${organisation} has ended`,
          text: `${by.name} ended ${holder}'s mandate to sign letters for ${organisation}.\n\nSignatures already given stand.`,
        },
  fr: ({ type, by }, { person: holder, organisation, decision, from, until }) =>
    type === "given"
      ? {
          subject: `Mandat pour signer au nom de ${organisation}`,
          text: `${by.name} a donné à ${holder} un mandat pour signer des lettres au nom de ${organisation}.\n\nIl vaut à partir du ${from}${until ? ` et jusqu’au ${until}` : " et jusqu’à ce que quelqu’un y mette fin"}.\nIl repose sur : ${decision}\n\nSi cela n’aurait pas dû arriver, mettez fin au mandat sur la page de l’organisation.`,
        }
      : {
          subject: `Un mandat de ${organisation} a pris fin`,
          text: `${by.name} a mis fin au mandat de ${holder} pour signer des lettres au nom de ${organisation}.\n\nLes signatures déjà données restent valables.`,
        },
};
