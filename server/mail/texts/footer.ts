import type { Language } from "../../protocol/languages.ts";

const footers: Record<Language, string> = {
  es: "--\nEste mensaje lo envió Coro. No pedimos contraseñas ni códigos por correo.",
  pt: "--\nEsta mensagem foi enviada pelo Coro. Não pedimos senhas nem códigos por e-mail.",
  en: "--\nThis message was sent by Coro. We never ask for passwords or codes by mail.",
  fr: "--\nCe message a été envoyé par Coro. Nous ne demandons jamais de mot de passe ni de code par courriel.",
};

export const mailFooter = (language: Language): string => footers[language];
