import type { Language } from "../../protocol/languages.ts";
import type { MailText } from "./mail-text.ts";

export interface InvitationFacts {
  readonly name: string;
  /** Who invites, and the network's name. */
  readonly inviter: string;
  readonly network: string;
  /** The organisation for which the person would act; null when it is for the network itself. */
  readonly organisation: string | null;
  readonly roles: string;
  readonly hours: number;
  readonly link: string;
}

const texts: Record<Language, (facts: InvitationFacts) => MailText> = {
  es: ({ name, inviter, network, organisation, roles, hours, link }) => ({
    subject: `Invitación a ${network}`,
    text: `Hola, ${name}:

${inviter} te invita a trabajar en ${network}${organisation ? `, por ${organisation}` : ""}. Allí las organizaciones de la red redactan juntas sus cartas y las firman.

Lo que podrás hacer: ${roles}.

Con este enlace eliges tu contraseña y entras. Sirve una sola vez y durante ${hours} horas:

${link}

Si no esperabas esta invitación, no hagas nada.`,
  }),
  pt: ({ name, inviter, network, organisation, roles, hours, link }) => ({
    subject: `Convite para ${network}`,
    text: `Olá, ${name}:

${inviter} convida você a trabalhar em ${network}${organisation ? `, por ${organisation}` : ""}. Ali as organizações da rede escrevem juntas suas cartas e as assinam.

O que você poderá fazer: ${roles}.

Com este link você escolhe sua senha e entra. Ele vale uma única vez e durante ${hours} horas:

${link}

Se você não esperava este convite, não precisa fazer nada.`,
  }),
  en: ({ name, inviter, network, organisation, roles, hours, link }) => ({
    subject: `Invitation to ${network}`,
    text: `Hello ${name},

${inviter} invites you to work in ${network}${organisation ? `, for ${organisation}` : ""}. It is where the organisations of the network draft their letters together and sign them.

What you will be able to do: ${roles}.

This link lets you choose a password and come in. It works once, and for ${hours} hours:

${link}

If you did not expect this invitation, there is nothing to do.`,
  }),
  fr: ({ name, inviter, network, organisation, roles, hours, link }) => ({
    subject: `Invitation à rejoindre ${network}`,
    text: `Bonjour ${name},

${inviter} vous invite à travailler dans ${network}${organisation ? `, pour ${organisation}` : ""}. C'est là que les organisations du réseau rédigent ensemble leurs lettres et les signent.

Ce que vous pourrez faire : ${roles}.

Ce lien permet de choisir un mot de passe et d'entrer. Il sert une seule fois et pendant ${hours} heures :

${link}

Si vous n'attendiez pas cette invitation, il n'y a rien à faire.`,
  }),
};

export const invitationMail = (language: Language, facts: InvitationFacts): MailText => texts[language](facts);
