import type { activity as lead } from "../es/activity.ts";
import { plural } from "../plural.ts";

export const activity: typeof lead = {
  title: "Activité",
  justNow: "À l’instant",
  live: "en direct",
  emptyTitle: "Il ne s’est encore rien passé",
  emptyText: "On raconte ici qui a commencé, signé ou changé quelque chose, au moment où cela arrive.",
  today: "Aujourd’hui",
  yesterday: "Hier",
  earlier: "Voir plus tôt",
  latest: "Revenir au plus récent",
  told: {
    "campaign.opened": () => "a ouvert la campagne",
    "campaign.changed": () => "a modifié les données de la campagne",
    "campaign.organisation-joined": () => "a rejoint la campagne",
    "campaign.organisation-left": () => "a quitté la campagne",
    "campaign.archived": () => "a archivé la campagne",
    "letter.started": ({ letter }) => `a commencé ${letter}`,
    "letter.settings-changed": ({ letter }) => `a modifié les réglages de ${letter}`,
    "letter.text-state-changed": ({ letter, toReview }) =>
      toReview ? `a mis en relecture ${letter}` : `a remis en rédaction ${letter}`,
    "letter.frozen": ({ letter, revision }) => `a figé ${letter}, révision ${revision}`,
    "letter.resumed": ({ letter }) => `a repris la rédaction de ${letter}`,
    "letter.signing-opened": ({ letter, moment }) => `a ouvert à la signature ${letter} jusqu’au ${moment}`,
    "letter.deadline-changed": ({ letter, moment }) => `a déplacé le délai de ${letter} au ${moment}`,
    "letter.signing-closed": ({ letter, signed, bySomebody }) =>
      `${bySomebody ? "a clos la signature" : "clôture de la signature"} de ${letter}, avec ${plural("fr", signed, { one: "# signature", other: "# signatures" })}`,
    "letter.signing-reopened": ({ letter, moment }) => `a rouvert à la signature ${letter} jusqu’au ${moment}`,
    "letter.cancelled": ({ letter }) => `a annulé ${letter}`,
    "letter.archived": ({ letter }) => `a archivé ${letter}`,
    "letter.published": ({ letter }) => `a publié ${letter}`,
    "letter.unpublished": ({ letter }) => `a retiré du public ${letter}`,
    "sign-on.signed": ({ letter }) => `a signé ${letter}`,
    "sign-on.abstained": ({ letter }) => `s’est abstenue sur ${letter}`,
    "sign-on.declined": ({ letter }) => `a refusé de signer ${letter}`,
    "sign-on.withdrew": ({ letter }) => `a retiré sa signature de ${letter}`,
    "sign-on.visibility-changed": ({ letter }) => `a changé l’affichage de sa signature sur ${letter}`,
  },
};
