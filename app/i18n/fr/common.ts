import type { common as lead } from "../es/common.ts";

export const common: typeof lead = {
  notFoundTitle: "Il n’y a rien ici pour vous",
  notFoundText: "L’adresse n’existe pas, ou vous n’avez pas accès à ce qu’elle montre.",
  brokenTitle: "Quelque chose a échoué de notre côté",
  brokenText: "Ce qui était enregistré le reste. Réessayez dans un instant.",
  goHome: "Aller à l’accueil",

  example: "EXEMPLE",
  exampleMeaning: "Réseau d’exemple : ses organisations de travail et ses personnes sont inventées",
  skipToContent: "Aller au contenu",
  mainNavigation: "Navigation principale",
  desk: "Bureau",
  campaigns: "Campagnes",
  organisations: "Organisations",
  admin: "Administration",

  connection: { connecting: "Connexion…", connected: "Connecté", offline: "Hors ligne" },
  connectionMeaning: {
    connecting: "Recherche du serveur.",
    connected: "Ce que font les autres apparaît ici aussitôt.",
    offline:
      "Vous voyez toujours ce qui est arrivé en dernier. Ce que vous écrivez dans une lettre est gardé sur cet appareil et envoyé à votre retour.",
  },

  yourMenu: "Votre compte et pour qui vous agissez",
  actFor: "Agir pour",
  actingFor: (organisation: string) => `Vous agissez pour ${organisation}`,
  noSeat: "Aucun siège dans une organisation",
  coordinator: "Coordination",
  administrator: "Administration",
  account: "Votre compte",
  signOut: "Se déconnecter",

  closesIn: (time: string) => `Ferme dans ${time}`,
  deadlinePassed: "Le délai est écoulé",
  inYourTime: (moment: string) => `${moment} à votre heure`,
  save: "Enregistrer",
};
