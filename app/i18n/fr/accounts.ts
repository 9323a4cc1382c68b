import type { accounts as lead } from "../es/accounts.ts";

export const accounts: typeof lead = {
  signInTitle: (network) => `Se connecter à ${network}`,
  email: "Adresse électronique",
  password: "Mot de passe",
  signIn: "Se connecter",
  cannotGetIn: "Je n’arrive pas à entrer",
  noRegistration:
    "Il n’y a pas d’inscription libre. L’invitation vient de la personne qui dirige votre organisation ou du réseau.",
  passwordIsNew: "Votre mot de passe est nouveau. Connectez-vous avec lui.",
  signedOut: "Vous êtes déconnecté·e.",
  seeExamples: "Entrer comme une personne d’exemple",
  or: "ou",
  language: "Langue",

  notSetUpTitle: "Ici, il y aura un réseau",
  notSetUpText:
    "Coro fonctionne, mais n’a pas encore été configuré. La personne qui gère ce serveur trouve le lien pour commencer dans le terminal où elle l’a démarré.",

  setUpTitle: "Commençons",
  setUpLead: "Ce lien sert une seule fois. À la fin, vous entrez comme première personne qui administre le réseau.",
  theNetwork: "Le réseau",
  networkName: "Nom du réseau",
  purpose: "Objet",
  purposeHint: "En une ligne, par exemple : liberté d’expression en Amérique latine et dans les Caraïbes.",
  languages: "Langues de travail",
  languagesHint: "Les lettres s’écrivent dans ces langues. On peut les changer plus tard.",
  defaultLanguage: "Langue principale",
  you: "Vous",
  yourName: "Votre nom",
  passwordHint: "Au moins 15 caractères. Une phrase à vous, de quatre ou cinq mots, est longue et se retient bien.",
  timeZone: "Fuseau horaire",
  chooseTimeZone: "Choisissez le vôtre : les délais s’y affichent",
  americas: "Amériques",
  elsewhere: "Reste du monde",
  alsoCoordinator: "Je coordonne aussi les campagnes",
  alsoCoordinatorHint:
    "La coordination ouvre les campagnes, gèle les textes et publie. On peut la confier à d’autres plus tard.",
  createNetwork: "Créer le réseau",
  tryExampleTitle: "Juste envie d’essayer ?",
  tryExampleText:
    "Le réseau d’exemple contient des organisations, des personnes et des lettres inventées dans tous leurs états, et l’on y entre en un clic. Il ne devient pas ensuite un vrai réseau.",
  tryExample: "Essayer le réseau d’exemple",
  setUpDeadTitle: "Ce lien ne sert plus",
  setUpDeadText:
    "Il a été utilisé, ou le serveur a redémarré et en a affiché un autre. Si le réseau existe déjà, connectez-vous avec votre compte ; sinon, cherchez le dernier lien dans le terminal.",

  forgottenTitle: "Retrouver l’accès",
  forgottenLead:
    "Écrivez l’adresse de votre compte. S’il existe, nous enverrons un lien pour choisir un nouveau mot de passe.",
  sendLink: "Envoyer le lien",
  linkSentTitle: "Regardez vos courriels",
  linkSentText:
    "S’il y a un compte à cette adresse, le lien est en route. Il sert une seule fois et pendant une heure. S’il n’arrive pas, regardez parmi les indésirables ou demandez à l’administration de votre réseau.",
  backToSignIn: "Retour à la connexion",

  resetTitle: "Un nouveau mot de passe",
  resetFor: (email) => `Pour le compte ${email}. L’enregistrer met fin à toutes vos sessions.`,
  newPassword: "Nouveau mot de passe",
  savePassword: "Enregistrer le mot de passe",
  linkDeadTitle: "Ce lien ne sert plus",
  linkDeadText: "Les liens servent une seule fois et expirent. Rien n’est arrivé à votre compte.",
  askForAnother: "Demander un autre lien",
  invitationDeadText:
    "Elle a été utilisée, a expiré ou a été retirée. Demandez à la personne qui vous a invité·e de l’envoyer de nouveau. Si vous l’avez déjà acceptée, connectez-vous avec votre compte.",

  invitationTitle: (network) => `Bienvenue dans ${network}`,
  invitedBy: (inviter) => `${inviter} vous invite.`,
  invitedFor: (inviter, organisation) => `${inviter} vous invite à travailler pour ${organisation}.`,
  youWillBeAble: "Ce que vous pourrez faire",
  accept: "Accepter et entrer",
  acceptHasAccount: (email) =>
    `Il y a déjà un compte à l’adresse ${email}. Connectez-vous avec lui et revenez à ce lien pour accepter.`,
  acceptAs: (name) => `Accepter comme ${name}`,
  acceptWrongPerson: (name, email) =>
    `Vous êtes connecté·e comme ${name}, mais l’invitation est pour ${email}. Déconnectez-vous, puis connectez-vous avec ce compte.`,

  examplesTitle: "Qui voulez-vous être ?",
  examplesLead:
    "Toutes ces organisations et ces personnes sont inventées. Un clic suffit pour entrer ; dans un autre navigateur, vous pouvez être quelqu’un d’autre en même temps et voir comment elles travaillent ensemble.",
  enterAs: (name) => `Entrer comme ${name}`,
  enter: "Entrer",
  theSecretariat: "Le secrétariat",
  membersByCountry: "Les organisations",

  accountTitle: "Votre compte",
  accountLead: "Votre nom tel que les autres le voient, votre langue et l’heure à laquelle vous lisez les échéances.",
  profile: "À propos de vous",
  name: "Nom",
  interfaceLanguage: "Langue de l’interface",
  saved: "Enregistré.",
  changePassword: "Changer le mot de passe",
  changePasswordLead: "Le changer met fin à vos autres sessions, et nous vous prévenons par courriel.",
  currentPassword: "Mot de passe actuel",
  passwordChanged: "Mot de passe changé. Vos autres sessions ont pris fin.",
  noPassword: "Les personnes d’exemple entrent en un clic et n’ont pas de mot de passe.",
  sessions: "Vos sessions",
  sessionsLead:
    "Les appareils où votre compte est ouvert. Fermez ceux que vous ne reconnaissez pas et changez votre mot de passe.",
  thisSession: "celle-ci",
  since: (moment) => `depuis le ${moment}`,
  unknownDevice: "Appareil inconnu",
  onSystem: (browser, system) => `${browser} sous ${system}`,
  endSession: "Fermer",
  endSessionOf: (device) => `Fermer la session de ${device}`,
  endOthers: "Fermer toutes les autres",
  yourSeats: "Vos sièges",
  noSeats: "Vous n’agissez encore pour aucune organisation.",

  roles: {
    reader: "Lit",
    proposer: "Propose",
    drafter: "Rédige",
    signatory: "Signe",
    lead: "Dirige",
  },
  roleHints: {
    reader: "voit les campagnes et les lettres",
    proposer: "commente et propose des changements",
    drafter: "modifie le texte",
    signatory: "signe pour l’organisation, avec un mandat en vigueur",
    lead: "attribue sièges et mandats dans son organisation",
  },
  networkRoles: { coordinator: "Coordination", admin: "Administration" },
  networkRoleHints: {
    coordinator: "ouvre les campagnes, gèle, ouvre la signature et publie",
    admin: "organisations, personnes, invitations et réglages",
  },
};
