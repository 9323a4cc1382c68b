import type { Language } from "../../protocol/languages.ts";
import type { MailText } from "./mail-text.ts";

export interface RolesFacts {
  readonly name: string;
  /** Who changed them. */
  readonly by: string;
  /** The organisation or network in which they hold. */
  readonly where: string;
  readonly roles: string;
}

const texts: Record<Language, (facts: RolesFacts) => MailText> = {
  es: ({ name, by, where, roles }) => ({
    subject: `Cambió lo que puedes hacer en ${where}`,
    text: `Hola, ${name}:

${by} cambió lo que puedes hacer en ${where}. Desde ahora: ${roles}.

Si no lo esperabas, pregunta a la administración de tu red.`,
  }),
  pt: ({ name, by, where, roles }) => ({
    subject: `Mudou o que você pode fazer em ${where}`,
    text: `Olá, ${name}:

${by} mudou o que você pode fazer em ${where}. A partir de agora: ${roles}.

Se você não esperava por isso, pergunte à administração da sua rede.`,
  }),
  en: ({ name, by, where, roles }) => ({
    subject: `What you can do in ${where} has changed`,
    text: `Hello ${name},

${by} changed what you can do in ${where}. From now on: ${roles}.

If you did not expect this, ask the administrators of your network.`,
  }),
  fr: ({ name, by, where, roles }) => ({
    subject: `Ce que vous pouvez faire dans ${where} a changé`,
    text: `Bonjour ${name},

${by} a changé ce que vous pouvez faire dans ${where}. Désormais : ${roles}.

Si vous ne vous y attendiez pas, renseignez-vous auprès de l'administration de votre réseau.`,
  }),
};

export const rolesChangedMail = (language: Language, facts: RolesFacts): MailText => texts[language](facts);
