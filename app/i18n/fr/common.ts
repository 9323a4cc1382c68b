import type { common as lead } from "../es/common.ts";

export const common: typeof lead = {
  notFoundTitle: "Il n’y a rien ici pour vous",
  notFoundText: "L’adresse n’existe pas, ou vous n’avez pas accès à ce qu’elle montre.",
  brokenTitle: "Quelque chose a échoué de notre côté",
  brokenText: "Ce qui était enregistré l’est toujours. Réessayez dans un instant.",
  goHome: "Aller à l’accueil",
};
