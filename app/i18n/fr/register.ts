import type { register as lead } from "../es/register.ts";
import { plural } from "../plural.ts";

const fr = "fr";

export const register: typeof lead = {
  registerTitle: "Registre",
  registerLead:
    "Tout acte qui compte pour la signature est enchaîné : chaque entrée porte l’empreinte de la précédente, si bien qu’aucune ne peut changer sans que cela se voie.",
  registerEmptyTitle: "Le registre commence quand le texte est figé",
  registerEmptyText: "La première entrée sera l’empreinte du texte figé ; puis chaque signature et chaque retrait.",
  entryTypes: {
    frozen: "Texte figé",
    signed: "Signature",
    "carried-over": "Signature reportée",
    reconfirmed: "Signature reconfirmée",
    withdrew: "Retrait",
    closed: "Clôture de la signature",
    "mandate-given": "Mandat donné",
    "mandate-ended": "Fin d’un mandat",
  },
  entrySequence: "Nº",
  entryWhat: "Quoi",
  entryWho: "Qui",
  entryDay: "Jour",
  entryHash: "Empreinte de l’entrée",
  entryRevision: (number) => `révision ${number}`,
  entryByServer: "le serveur, à l’échéance",
  entryByCoordination: "la coordination",
  replacesEntry: (number) => `prend la place de la ${number}`,
  head: "Tête de la chaîne",
  headText: (length) =>
    plural(fr, length, {
      one: "Une entrée. Gardez cette empreinte : si quelqu’un changeait le registre, elle ne concorderait plus.",
      other: "# entrées. Gardez cette empreinte : si quelqu’un en changeait une seule, elle ne concorderait plus.",
    }),
  chainSound: "La chaîne a été recalculée à l’ouverture de cette page : elle est intègre.",
  chainBroken: "La chaîne n’est pas intègre. Ne signez pas, ne publiez pas ; prévenez qui administre le réseau.",
  textDigests: "Empreintes du texte",
  revisionDigest: (number) => `Révision ${number}, toutes les langues`,
  verifyTitle: "Comment vérifier sans nous",
  verifySteps: [
    "Calculez la SHA-256 des octets exacts de chaque langue ; elle doit donner l’empreinte du texte.",
    "Réunissez les empreintes des langues, dans l’ordre alphabétique de leurs codes, comme le dit le protocole (règle T12) ; cela doit donner l’empreinte de la révision.",
    "Parcourez les entrées : la SHA-256 de chacune avec la précédente doit donner son empreinte, jusqu’à la tête (règles C3 et C4).",
    "Comparez avec un reçu, ou avec une tête gardée auparavant. C’est ce qui fixe la chaîne.",
  ],
  verifyLimits:
    "Ce que cela ne prouve pas : qui tient le serveur pourrait ajouter une entrée pour une organisation qui n’a pas signé. C’est pourquoi le reçu part par courriel à l’organisation elle-même.",
  ownReceipts: "Reçus de votre organisation",
  noReceipts: "Quand votre organisation signera ou se retirera, son reçu sera ici.",

  receiptTitle: (sequence) => `Reçu de l’entrée ${sequence}`,
  receiptKeep: "Gardez-le ailleurs : il sert à vérifier le registre même si ce serveur disparaît ou ment.",
  download: "Télécharger le reçu (JSON)",
  print: "Pour l’imprimer, utilisez la commande d’impression de votre navigateur.",
  backToRegister: "Retour au registre",
  receiptEntry: "Entrée, telle qu’elle a été enchaînée",
  receiptPrevious: "Empreinte de l’entrée précédente",
  receiptHead: "Empreinte de cette entrée (tête à l’émission)",
  receiptDigest: "Empreinte de la révision",
  receiptOpenings: "Ce qui ouvre ses engagements",
  receiptOpeningsText:
    "Il n’y a pas de noms dans la chaîne, seulement des engagements cryptographiques. Avec ces sels, chacun peut vérifier qu’il s’agit bien de ce nom. Ne les montrez que si vous voulez que cela se sache.",
  receiptOrganisation: "Organisation",
  receiptPerson: "Personne",
  receiptSalt: "Sel",
  receiptAuthority: "Tête de ses mandats",
  receiptNoOpening: "N’est pas conservé ici : le reçu arrivé par courriel le contient.",
  receiptLetter: "Lettre",
  receiptExample: "EXEMPLE : ce reçu vient d’un réseau d’exemple et ne prouve rien de réel.",
};
