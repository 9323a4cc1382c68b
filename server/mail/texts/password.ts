import type { Language } from "../../protocol/languages.ts";
import type { MailText } from "./mail-text.ts";

interface ResetFacts {
  readonly name: string;
  readonly link: string;
}

const reset: Record<Language, (facts: ResetFacts) => MailText> = {
  es: ({ name, link }) => ({
    subject: "Para poner una contraseña nueva",
    text: `Hola, ${name}:

Alguien, esperamos que tú, pidió cambiar la contraseña de tu cuenta. Con este enlace pones una nueva. Sirve una sola vez y durante una hora:

${link}

Si no lo pediste, no hagas nada: tu contraseña sigue siendo la misma.`,
  }),
  pt: ({ name, link }) => ({
    subject: "Para criar uma nova senha",
    text: `Olá, ${name}:

Alguém, esperamos que você, pediu para trocar a senha da sua conta. Com este link você cria uma nova. Ele vale uma única vez e durante uma hora:

${link}

Se não foi você, não precisa fazer nada: sua senha continua a mesma.`,
  }),
  en: ({ name, link }) => ({
    subject: "Choose a new password",
    text: `Hello ${name},

Someone, we hope it was you, asked to change the password of your account. This link lets you choose a new one. It works once, and for one hour:

${link}

If you did not ask for it, there is nothing to do: your password stays as it is.`,
  }),
  fr: ({ name, link }) => ({
    subject: "Pour choisir un nouveau mot de passe",
    text: `Bonjour ${name},

Quelqu'un, vous sans doute, a demandé à changer le mot de passe de votre compte. Ce lien permet d'en choisir un nouveau. Il sert une seule fois et pendant une heure :

${link}

Si ce n'était pas vous, il n'y a rien à faire : votre mot de passe reste le même.`,
  }),
};

const changed: Record<Language, (facts: { readonly name: string }) => MailText> = {
  es: ({ name }) => ({
    subject: "Tu contraseña cambió",
    text: `Hola, ${name}:

La contraseña de tu cuenta acaba de cambiar, y las demás sesiones se cerraron.

Si no fuiste tú, pide ahora mismo una contraseña nueva en la página de entrada y avisa a la administración de tu red.`,
  }),
  pt: ({ name }) => ({
    subject: "Sua senha mudou",
    text: `Olá, ${name}:

A senha da sua conta acaba de mudar, e as outras sessões foram encerradas.

Se não foi você, peça agora mesmo uma nova senha na página de entrada e avise a administração da sua rede.`,
  }),
  en: ({ name }) => ({
    subject: "Your password has changed",
    text: `Hello ${name},

The password of your account has just changed, and your other sessions have ended.

If it was not you, ask for a new password on the sign-in page right now and tell the administrators of your network.`,
  }),
  fr: ({ name }) => ({
    subject: "Votre mot de passe a changé",
    text: `Bonjour ${name},

Le mot de passe de votre compte vient de changer, et les autres sessions ont pris fin.

Si ce n'était pas vous, demandez tout de suite un nouveau mot de passe sur la page de connexion et prévenez l'administration de votre réseau.`,
  }),
};

export const passwordResetMail = (language: Language, facts: ResetFacts): MailText => reset[language](facts);
export const passwordChangedMail = (language: Language, facts: { readonly name: string }): MailText =>
  changed[language](facts);
