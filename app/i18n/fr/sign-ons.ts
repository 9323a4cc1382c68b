import type { signOns as lead } from "../es/sign-ons.ts";
import { plural } from "../plural.ts";
import { house } from "./house.ts";
import { register } from "./register.ts";

const fr = "fr";

export const signOns: typeof lead = {
  boardTitle: "Signatures",
  states: {
    invited: "Sans réponse",
    "in clearance": "En validation",
    partial: "Partielle",
    provisional: "Provisoire",
    signed: "A signé",
    conditional: "Sous condition",
    abstained: "S’est abstenue",
    declined: "A décliné",
    withdrawn: "A retiré sa signature",
    reconfirm: "À reconfirmer",
  },
  visibilities: {
    public: "publique",
    "recipient only": "destinataires seuls",
    "counted, not named": "sans nom",
    "embargoed until": "sous embargo",
  },
  embargoUntilDate: (date) => `jusqu’au ${date}`,
  haveSigned: (count) => plural(fr, count, { one: "a signé", other: "ont signé" }),
  ofInvited: (count) => plural(fr, count, { one: "sur # invitée", other: "sur # invitées" }),
  ofTakingPart: (count) => plural(fr, count, { one: "sur # organisation", other: "sur # organisations" }),
  chorusLabel: (signed, all) =>
    `${signed} sur ${plural(fr, all, { one: "# organisation a signé", other: "# organisations ont signé" })}`,
  missing: (count) =>
    count === 0
      ? "Toutes ont répondu"
      : plural(fr, count, { one: "Il manque une réponse", other: "Il manque # réponses" }),
  willNot: (count) =>
    plural(fr, count, {
      one: "et une a répondu qu’elle ne signe pas",
      other: "et # ont répondu qu’elles ne signent pas",
    }),
  signedTitle: (count) =>
    count === 0 ? "Personne n’a encore signé" : plural(fr, count, { one: "Une a signé", other: "# ont signé" }),
  inPublic: (count) => plural(fr, count, { one: "# nommée en public", other: "# nommées en public" }),
  signedEmptyText: "Chaque signature apparaît ici dès qu’elle est faite, avec qui a signé et à quel titre.",
  stateColumn: "État",
  organisationColumn: "Organisation",
  whoColumn: "Qui",
  whenColumn: "Quand",
  visibilityColumn: "Visibilité",
  invitedSince: (date) => `invitée le ${date}`,
  yours: "votre organisation",
  onlySignedCounts: "Seul compte ce qui est signé sur la révision en vigueur.",
  everyActStays: "Chaque signature et chaque retrait reste dans le",
  registerLink: "registre de la lettre",

  closedOn: (moment) => `La signature a été close le ${moment}`,

  notFrozenTitle: "On ne peut pas encore signer",
  notFrozenText:
    "Quand le texte est prêt, la coordination le fige : il est alors exact, avec son empreinte. Puis elle ouvre la signature avec un délai, et ces organisations sont invitées.",
  frozenNotOpenTitle: "Le texte est figé ; la signature n’est pas encore ouverte",
  frozenNotOpenText: "Quand la coordination l’ouvrira avec un délai, chaque organisation pourra signer d’ici.",
  willBeAsked: (count) =>
    plural(fr, count, {
      one: "Une organisation sera invitée à signer",
      other: "# organisations seront invitées à signer",
    }),
  nobodyTakesPart:
    "Aucune organisation ne participe encore à la campagne. La coordination les ajoute sur la page de la campagne.",
  signingClosedTitle: "La signature est close",
  signingClosedText:
    "Les réponses restent telles quelles. On peut encore retirer une signature ou la montrer moins : cela n’attend personne.",

  yourAnswer: "La réponse de votre organisation",
  yourAnswers: "Les réponses de vos organisations",
  youAct: (title) => `Vous agissez comme ${title}`,
  signFor: (organisation) => `Signer pour ${organisation}`,
  readAndSignFor: (organisation) => `Lire et signer pour ${organisation}`,
  abstainFor: (organisation) => `S’abstenir pour ${organisation}`,
  declineFor: (organisation) => `Décliner pour ${organisation}`,
  withdrawFor: (organisation) => `Retirer la signature de ${organisation}`,
  changeVisibilityFor: (organisation) => `Changer ce qu’on voit de ${organisation}`,
  abstain: "S’abstenir…",
  decline: "Décliner…",
  withdraw: "Retirer la signature…",
  changeVisibility: "Changer la visibilité…",
  abstainText: (organisation) =>
    `Le tableau dira que ${organisation} s’est abstenue. Cela ne compte pas comme une signature. Vous pouvez changer la réponse jusqu’à la clôture.`,
  declineText: (organisation) =>
    `Le tableau dira que ${organisation} ne signe pas. Vous pouvez changer la réponse jusqu’à la clôture.`,
  reason: "Raison",
  reasonHint: "Facultatif. Seules votre organisation et la coordination la lisent.",
  withdrawText: (organisation) =>
    `La signature de ${organisation} cesse de compter et son nom quitte aussitôt tout ce qui est public. Avoir signé et s’être retirée restent tous deux au registre. Ce que quelqu’un a déjà imprimé ou ouvert ne peut pas être repris.`,
  loweringText:
    "Montrer moins prend effet aussitôt, y compris dans ce qui est publié. Ce que quelqu’un a déjà imprimé ou ouvert ne peut pas être repris.",
  signedRevision: (revision) => `Sur la révision ${revision}.`,
  seeReceipt: "Voir le reçu",

  cannotSign: "Vous ne pouvez pas signer pour cette organisation",
  why: {
    onlySignatories: "Votre siège n’a pas le rôle de signature. La direction de votre organisation peut le donner.",
    noMandate: "Vous n’avez pas de mandat de votre organisation pour signer. Sa direction peut vous en donner un.",
    mandateOtherCategory:
      "Votre mandat ne couvre pas la catégorie de cette lettre. La direction de votre organisation peut l’élargir.",
  },
  mandateEndedOn: (date) => `Votre mandat a pris fin le ${date} ; votre direction peut en donner un autre.`,
  mandateStartsOn: (date) => `Votre mandat commence le ${date}.`,
  mandatesOf: (organisation) => `Mandats de ${organisation}`,
  giveOne: "Vous pouvez le donner :",

  signTitle: (organisation) => `Signature de ${organisation}`,
  signLead: (organisation) => `Lisez le texte exact et décidez comment doit se voir la signature de ${organisation}.`,
  backToBoard: "Retour aux signatures",
  readAlready: "Je l’ai lue, aller à la signature",
  actingAs: (name, title) => (title === "" ? `Vous : ${name}.` : `Vous : ${name}, ${title}.`),
  mandateUntil: (categories, until) => `Avec un mandat pour ${categories}, jusqu’au ${until}.`,
  mandateOpenEnded: (categories) => `Avec un mandat pour ${categories}, jusqu’à ce qu’on y mette fin.`,
  everyCategory: "toutes les catégories",
  howSeen: "Comment doit se voir cette signature ?",
  visibilityLabels: {
    public: "Publique",
    "recipient only": "Seulement pour qui la reçoit",
    "counted, not named": "Comptée, sans nom",
    "embargoed until": "Sous embargo jusqu’à une date",
  },
  visibilityHints: {
    public: "Le nom figure sur la page, dans les fichiers et dans le compte.",
    "recipient only": "Les destinataires la voient ; en public, elle compte seulement.",
    "counted, not named": "Ajoute une unité. Le nom ne figure nulle part en public.",
    "embargoed until": "Elle compte dès maintenant ; le nom paraît ce jour-là.",
  },
  embargoDate: "Date de l’embargo",
  embargoHint: (zone) => `Seulement si vous avez choisi l’embargo. Le nom paraît dès le début de ce jour (${zone}).`,
  whatHappens: [
    "Elle figurera au registre de la lettre, et le reçu vous parvient par courriel, ainsi qu’à la direction de votre organisation.",
    "Vous pouvez changer la réponse jusqu’à la clôture. Retirer la signature ou cacher le nom est toujours possible ; ce qui a déjà été imprimé ou ouvert ne peut pas être repris.",
  ],
  digestOver: (revision, count) =>
    plural(fr, count, {
      one: `Ce que vous signez est la révision ${revision}. Son empreinte SHA-256 :`,
      other: `Ce que vous signez est la révision ${revision}. Son empreinte SHA-256 sur les # langues :`,
    }),
  digestByBrowser: "Votre navigateur l’a calculée sur le texte qu’il vous montre, et elle concorde.",
  digestByServer: "Le serveur l’envoie avec le texte qu’il vous montre.",
  digestDiffers:
    "L’empreinte calculée par votre navigateur ne concorde pas avec celle que le serveur annonce. Ne signez pas : prévenez la coordination.",
  alsoAnswer: "Ou répondre autrement",

  openSigning: "Ouvrir la signature…",
  openSigningText: (count) =>
    plural(fr, count, {
      one: "Une organisation est invitée et le voit aussitôt. Dès lors le délai court et le texte ne peut plus revenir à la rédaction.",
      other:
        "# organisations sont invitées et le voient aussitôt. Dès lors le délai court et le texte ne peut plus revenir à la rédaction.",
    }),
  openSigningConfirm: "Ouvrir la signature et inviter",
  extend: "Changer le délai…",
  extendText:
    "Toutes les organisations verront le nouveau délai ; le changement reste dans l’activité de la campagne. Il ne peut être que plus tard que l’actuel.",
  extendConfirm: "Changer le délai",
  close: "Clore la signature…",
  closeText: (missing) =>
    missing === 0
      ? "Toutes ont répondu. Personne ne pourra signer ni changer sa réponse, sauf si vous rouvrez. Clore ne publie rien."
      : plural(fr, missing, {
          one: "Une organisation n’a pas répondu et ne pourra plus signer, sauf si vous rouvrez. Clore ne publie rien.",
          other:
            "# organisations n’ont pas répondu et ne pourront plus signer, sauf si vous rouvrez. Clore ne publie rien.",
        }),
  closeConfirm: "Clore la signature maintenant",
  reopen: "Rouvrir la signature…",
  reopenText:
    "Celles qui participent pourront signer et changer leur réponse jusqu’au nouveau délai. La réouverture reste dans l’activité.",
  reopenConfirm: "Rouvrir la signature",
  publishNext: "Clore ne publie pas. Quand vous voudrez, regardez la page et publiez-la :",
  goToPublication: "Publication",
  signedDone: "Signature enregistrée.",
  answerDone: "Réponse enregistrée.",

  ...register,
  ...house,
};
