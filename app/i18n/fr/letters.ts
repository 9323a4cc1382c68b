import type { letters as lead } from "../es/letters.ts";
import { plural } from "../plural.ts";

const fr = "fr";

export const letters: typeof lead = {
  kinds: { letter: "Lettre", statement: "Déclaration", submission: "Contribution", analysis: "Analyse" },
  publicKinds: {
    letter: "Lettre commune",
    statement: "Déclaration commune",
    submission: "Contribution commune",
    analysis: "Analyse commune",
  },
  categories: {
    "journalist-safety": "Sécurité des journalistes",
    legislation: "Lois et réformes",
    censorship: "Censure",
    "access-to-information": "Accès à l’information",
    "community-media": "Médias communautaires",
    "digital-rights": "Droits numériques",
    "international-bodies": "Organismes internationaux",
    solidarity: "Solidarité",
  },
  textStates: { drafting: "En rédaction", "in review": "En relecture", frozen: "Texte figé" },
  signingStates: { "not open": "Signature pas ouverte", open: "Signature ouverte", closed: "Signature close" },
  lives: { active: "Active", cancelled: "Annulée", archived: "Archivée" },
  frozenRevision: (number) => `Texte figé, révision ${number}`,
  recipientsCount: (count) =>
    count === 0 ? "sans destinataire" : plural(fr, count, { one: "# destinataire", other: "# destinataires" }),

  zone: "Fuseau horaire",
  deadlineAt: "Date et heure",
  deadline: "Délai pour signer",

  settingsTitle: "Réglages",
  settingsLead: "Ce qu’est cette lettre, à qui elle va et dans quelles langues elle s’écrit.",
  title: "Titre",
  titleHint: "Le nom sous lequel nous la connaissons ici. Le titre public se trouve dans le texte.",
  recipients: "Destinataires",
  recipientsHint: "Un par ligne. Laissez vide si elle ne s’adresse à personne, comme une déclaration.",
  kind: "Type",
  category: "Catégorie",
  categoryHint: "Elle décide quels mandats suffisent pour la signer.",
  languages: "Langues",
  languagesHint:
    "Toutes se valent : au moment de figer, l’empreinte les couvre toutes. Le texte d’une langue retirée n’est pas effacé.",
  deadlineHint: "Une prévision jusqu’à ce que la coordination ouvre la signature ; elle la confirme alors.",
  noDeadline: "Pas encore de délai",
  save: "Enregistrer les réglages",
  saved: "Réglages enregistrés.",
  readOnly: {
    textFrozen:
      "Le texte est figé, et avec lui son titre, ses destinataires et ses langues : c’est ce qui se signe. Pour les changer, la coordination devrait revenir à la rédaction avant d’ouvrir la signature.",
    letterEnded: "Cette lettre est terminée : ses réglages se lisent, ils ne se changent plus.",
    onlyDrafters: "Les réglages sont changés par qui rédige et par la coordination. Vous pouvez les lire.",
  },
  resumeTitle: "Revenir à la rédaction ?",
  resumeText: (number) =>
    `La révision ${number} est conservée telle quelle, avec son empreinte. Le texte pourra de nouveau être modifié et devra être figé encore une fois avant de demander des signatures.`,
  resumeConfirm: "Oui, revenir à la rédaction",
  cancelTitle: "Annuler la lettre",
  cancelText:
    "La lettre n’avance plus et ne peut pas être rouverte. Son texte, les signatures et le registre sont conservés pour celles et ceux qui participent à la campagne.",
  cancelSigned: (count) =>
    plural(fr, count, {
      one: "Une organisation l’a déjà signée ; elle verra qu’elle est annulée.",
      other: "# organisations l’ont déjà signée ; elles verront qu’elle est annulée.",
    }),
  cancelLabel: "Annuler cette lettre…",
  cancelConfirm: "Oui, annuler la lettre",
  cancelled:
    "Cette lettre a été annulée. Elle ne se modifie ni ne se signe plus ; tout ce qui a été fait reste visible dans la campagne.",
  archived: "Cette lettre est archivée.",
};
