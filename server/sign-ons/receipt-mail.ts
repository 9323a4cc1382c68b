import type { Language } from "../protocol/languages.ts";

type Told = {
  type: "signed" | "withdrew";
  letter: string;
  organisation: string;
  person: string;
  receipt: string;
};

/** The mail that carries a receipt, in the reader's language. */
export function receiptMail(language: Language, told: Told): { subject: string; text: string } {
  const { subject, opening, advice } = texts[language](told);
  return { subject, text: `${opening}\n\n${advice}\n\n${told.receipt}` };
}

const texts: Record<Language, (told: Told) => { subject: string; opening: string; advice: string }> = {
  es: ({ type, letter, organisation, person }) => ({
    subject: type === "signed" ? `Recibo de la firma: ${letter}` : `Recibo del retiro de la firma: ${letter}`,
    opening:
      type === "signed"
        ? `${person} firmó «${letter}» en nombre de ${organisation}.`
        : `${person} retiró la firma de ${organisation} de «${letter}».`,
    advice:
      "Guarda este mensaje: el recibo que sigue prueba este acto, también si el nombre no se publica. Si nadie en tu organización lo hizo, avisa cuanto antes a la coordinación y retira la firma en la página de la carta.",
  }),
  pt: ({ type, letter, organisation, person }) => ({
    subject: type === "signed" ? `Recibo da assinatura: ${letter}` : `Recibo da retirada da assinatura: ${letter}`,
    opening:
      type === "signed"
        ? `${person} assinou “${letter}” em nome de ${organisation}.`
        : `${person} retirou a assinatura de ${organisation} de “${letter}”.`,
    advice:
      "Guarde esta mensagem: o recibo abaixo prova este ato, mesmo que o nome não seja publicado. Se ninguém na sua organização fez isto, avise logo a coordenação e retire a assinatura na página da carta.",
  }),
  en: ({ type, letter, organisation, person }) => ({
    subject: type === "signed" ? `Receipt for signing: ${letter}` : `Receipt for withdrawing: ${letter}`,
    opening:
      type === "signed"
        ? `${person} signed “${letter}” for ${organisation}.`
        : `${person} withdrew ${organisation}’s signature from “${letter}”.`,
    advice:
      "Keep this message: the receipt below proves this act, even where the name is not published. If nobody in your organisation did this, tell the coordinators at once and withdraw the signature on the letter’s page.",
  }),
  fr: ({ type, letter, organisation, person }) => ({
    subject: type === "signed" ? `Reçu de signature : ${letter}` : `Reçu de retrait de la signature : ${letter}`,
    opening:
      type === "signed"
        ? `${person} a signé « ${letter} » au nom de ${organisation}.`
        : `${person} a retiré la signature de ${organisation} de « ${letter} ».`,
    advice:
      "Conservez ce message : le reçu ci-dessous prouve cet acte, même si le nom n’est pas publié. Si personne dans votre organisation n’en est à l’origine, prévenez aussitôt la coordination et retirez la signature sur la page de la lettre.",
  }),
};
