import type { publications as lead } from "../es/publications.ts";
import { plural } from "../plural.ts";

const fr = "fr";

export const publications: typeof lead = {
  title: "Publication",
  lead: "Rien n’est public tant que la coordination ne l’a pas publié, que le délai soit passé ou non.",
  notFrozenTitle: "Rien à publier pour l’instant",
  notFrozenText: "On publie le texte figé avec celles qui l’ont signé en public. Il faut d’abord le figer.",
  previewTitle: "Voici ce qu’on verra",
  previewNote: "C’est la même page, avec les mêmes données. Elle n’existe encore pour personne d’autre.",
  previewNotePublished: "C’est la page telle qu’elle est maintenant.",
  publish: "Publier…",
  publishTitle: "Publier cette lettre ?",
  publishText: "Tout le monde pourra la lire, moteurs de recherche et destinataires compris. Seront publics :",
  publishRevision: (number, languages) => `le texte de la révision ${number}, en ${languages}`,
  publishNamed: (count) =>
    count === 0
      ? "aucun nom : personne n’a choisi de signer en public"
      : plural(fr, count, { one: "le nom d’une organisation", other: "le nom de # organisations" }),
  publishUnnamed: (count) =>
    plural(fr, count, { one: "une de plus, comptée et non nommée", other: "# de plus, comptées et non nommées" }),
  publishProof: "l’empreinte du texte et le registre, sans personnes ni heures",
  publishOpen: "La signature est encore ouverte : la page montrera aussi ce qui sera signé ensuite.",
  publishConfirm: "Publier la page",
  published: (date) => `Publiée le ${date}`,
  openProof: "Preuve à vérifier (JSON)",
  withdraw: "Retirer la page…",
  withdrawText:
    "La page et sa preuve cessent aussitôt d’exister à cette adresse. Les signatures et le registre ne changent pas. Ce que quelqu’un a déjà gardé, imprimé ou indexé ne peut pas être repris.",
  withdrawConfirm: "Retirer la page publique",
  withdrawnOn: (date) => `Retirée le ${date}. Elle peut être publiée de nouveau à la même adresse.`,
  cannot: {
    letterEnded: "Une lettre annulée ne se publie pas.",
    textNotFrozen: "On ne publie qu’un texte figé.",
    onlyCoordinators: "Publier est un acte de la coordination.",
  },

  to: "À",
  languageOfLetter: "Langue de la lettre",
  sideLabel: "Signatures et preuve",
  organisationsSigned: (count) =>
    plural(fr, count, { one: "organisation signataire", other: "organisations signataires" }),
  named: (count, countries) =>
    `${plural(fr, count, { one: "# nommée", other: "# nommées" })}, de ${plural(fr, countries, { one: "# pays", other: "# pays" })}.`,
  namedPlain: (count) => `${plural(fr, count, { one: "# nommée", other: "# nommées" })}.`,
  countedNotNamed: (count) => plural(fr, count, { one: "# comptée, non nommée.", other: "# comptées, non nommées." }),
  chorusLabel: (named, unnamed) =>
    unnamed === 0
      ? `${plural(fr, named, { one: "Un trait", other: "# traits" })} sur une ligne : un par organisation signataire`
      : `${named + unnamed} traits sur une ligne : ${named} pleins pour les organisations nommées, ${unnamed} en contour pour celles qui sont comptées sans être nommées`,
  signedBy: "Signataires",
  nobodySigned: "Aucune organisation n’a encore signé sous son nom.",
  restCounted: (count) =>
    plural(fr, count, {
      one: "et une organisation comptée, non nommée.",
      other: "et # organisations comptées, non nommées.",
    }),
  onlyCounted: (count) =>
    plural(fr, count, {
      one: "Signée par une organisation comptée, non nommée.",
      other: "Signée par # organisations comptées, non nommées.",
    }),
  international: "International",
  exactText: "Le texte exact qui a été signé",
  exactTextNote: (revision, date, languages) =>
    `Révision ${revision}, figée le ${date}. ${plural(fr, languages, { one: "SHA-256 de son texte :", other: "SHA-256 sur ses # langues :" })}`,
  chainHead: "Tête du registre des signatures",
  chainHeadNote: (length) => plural(fr, length, { one: "# entrée enchaînée :", other: "# entrées enchaînées :" }),
  verify: "Comment vérifier",
  verifyText:
    "Le fichier de preuve contient les textes exacts, les entrées enchaînées et ce qui ouvre les noms publics. Avec lui, chacun recalcule ces empreintes sans avoir à croire ce site.",
  verifyLimits:
    "Il ne prouve pas que les signataires aient raison, ni que ce serveur n’ait ajouté aucune signature : pour cela, chaque organisation garde son reçu.",
  proof: "Télécharger la preuve",
  printCheck: "Comparez cette feuille au texte signé, à l’adresse",
  footExample:
    "Réseau d’exemple. Chaque organisation, destinataire et acte de cette page est inventé. Les temps sont des jours entiers ; aucune personne n’est nommée.",
  foot: "Les temps sont des jours entiers ; aucune personne n’est nommée.",
};
