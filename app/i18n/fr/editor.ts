import type { editor as lead } from "../es/editor.ts";
import { plural } from "../plural.ts";

const fr = "fr";

export const editor: typeof lead = {
  connecting: "Connexion…",
  connectedReading: "Connecté : ce que les autres écrivent apparaît ici",
  offline: "Hors connexion",
  offlineHere: "Hors connexion ; votre texte est sur cet appareil.",
  allSaved: "Tout est enregistré",
  unsaved: (count) =>
    plural(fr, count, { one: "# modification non enregistrée", other: "# modifications non enregistrées" }),
  hereNow: "Qui d’autre est ici",
  peopleHere: (count) => (count === 1 ? "vous seul·e ici" : plural(fr, count, { one: "# ici", other: "# ici" })),
  reload: "Recharger la page",
  reloadText:
    "Coro a été mis à jour et cette page est plus ancienne. Rechargez-la pour continuer ; ce que vous avez écrit reste sur cet appareil.",
  closedText: "Vous n’avez plus accès à ce texte.",
  pasteTooMuch: "C’est trop de texte à coller en une fois. Collez-le par parties, d’une vingtaine de pages au plus.",
  keptTitle: "Ce texte de vous n’a pas pu entrer dans la lettre",
  keptText: (moment) =>
    `Pendant que vous étiez hors connexion, le texte a changé de version ou n’est plus modifiable. Voici, entiers, les paragraphes que vous avez touchés (${moment}). Copiez-les si vous en avez besoin ; ils restent jusqu’à ce que vous le décidiez.`,
  copy: "Copier",
  copied: "Copié",
  dismissKept: "Je n’en ai plus besoin",
  toolbar: "Mise en forme",
  tools: {
    undo: "Annuler ma modification",
    redo: "Rétablir",
    heading1: "Titre",
    heading2: "Sous-titre",
    heading3: "Sous-titre mineur",
    bold: "Gras",
    italic: "Italique",
    bulletList: "Liste à puces",
    orderedList: "Liste numérotée",
    quote: "Citation",
    link: "Lien",
  },
  linkAddress: "Adresse du lien",
  linkSet: "Poser le lien",
  linkRemove: "Retirer le lien",
  linkWrong: "Écrivez une adresse qui commence par https://, ou une adresse électronique.",
  cancel: "Annuler",
  signOutUnsent:
    "Cet appareil contient du texte de vous que le serveur n’a pas encore. Si vous partez maintenant, il sera effacé. Partir quand même ?",

  tabsLabel: "Parties de la lettre",
  tabText: "Texte",
  tabSignOns: "Signatures",
  tabRegister: "Registre",
  tabSettings: "Réglages",
  tabPublication: "Publication",
  path: "Chemin",
  textState: "État du texte",
  notYetFrozen: "Figé",
  languagesTitle: "Langues",
  allEqual: "Toutes se valent et sont figées ensemble.",
  blocksOf: (count) => plural(fr, count, { one: "# bloc", other: "# blocs" }),
  noWords: "pas encore de texte",
  blocksTitle: "Blocs",
  emptyOutline: "Les paragraphes apparaîtront ici au fil de l’écriture.",
  aboutTitle: "À propos de cette lettre",
  recipients: "Adressée à",
  noRecipients: "Personne en particulier",
  category: "Catégorie",
  signing: "Signature",
  deadline: "Délai pour signer",
  noDeadline: "Pas encore de délai",
  drafters: "Rédigent",
  noDrafters: "Personne n’a encore le rôle de rédiger.",
  coordinatorsToo: "La coordination peut aussi rédiger.",
  digest: "Empreinte SHA-256",
  digestMeaning: "Elle désigne ces mots exacts dans toutes les langues. Qui signe, signe cela.",
  frozenOn: (number, moment) => `Révision ${number}, figée le ${moment}.`,
  textLabel: (language) => `Texte de la lettre en ${language}`,
  planLabel: "Plan de plaidoyer",
  emptyText: "Il n’y a pas encore de texte dans cette langue.",
  whyReadOnly: {
    onlyDrafters: "Vous lisez le texte en direct. Les personnes qui rédigent et la coordination le modifient.",
    textInReview: "Le texte est en relecture : personne ne le modifie pour l’instant.",
    letterEnded: "Cette lettre est terminée ; son texte se lit, il ne se modifie plus.",
  },
  toReview: "Passer en relecture",
  backToDrafting: "Revenir à la rédaction",
  freeze: (number) => `Figer la révision ${number}…`,
  freezeTitle: "Figer ce texte ?",
  freezeText: (count) =>
    count === 1
      ? "Personne ne pourra changer un mot. L’empreinte que signeront les organisations vient de ce texte exact."
      : "Personne ne pourra changer un mot, dans aucune langue. L’empreinte que signeront les organisations vient de ces textes exacts.",
  freezeConfirm: "Oui, figer le texte",
  resume: "Continuer la rédaction…",
  resumeText: (number) =>
    `La révision ${number} est conservée telle quelle. Le texte redevient modifiable et devra être figé de nouveau avant de demander des signatures.`,
  resumeConfirm: "Oui, continuer la rédaction",
  openSigning: "Ouvrir la signature",
  whereRefused: (language) => `Dans le texte en ${language}.`,

  offlineTitle: "Hors connexion",
  offlineLead:
    "Vous pouvez continuer à écrire. Au retour du réseau, cette page revient d’elle-même à la lettre et tout est enregistré.",
  offlineNothing: "Il n’y a pas de copie de cette lettre sur cet appareil. Vous pourrez l’ouvrir au retour du réseau.",
  offlineLetters: "Sur cet appareil vous pouvez continuer :",
  offlineNoLetters:
    "Aucune lettre n’a encore été ouverte sur cet appareil. Vous pourrez en ouvrir au retour du réseau.",
  tryAgain: "Réessayer",
};
