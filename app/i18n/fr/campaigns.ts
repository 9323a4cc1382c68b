import type { campaigns as lead } from "../es/campaigns.ts";
import { plural } from "../plural.ts";

const fr = "fr";

export const campaigns: typeof lead = {
  title: "Campagnes",
  lead: "Chaque campagne réunit des organisations autour d’un sujet : ses lettres, son plan et ce qui s’y passe.",
  open: "Ouvrir une campagne",
  openTitle: "Ouvrir une campagne",
  openLead: "Celles et ceux qui y participent la verront dès son ouverture, avec un plan vierge à rédiger ensemble.",
  emptyTitle: "Il n’y a pas encore de campagne",
  emptyCoordinator:
    "Ouvrez la première : donnez-lui un titre et un sujet, puis choisissez les organisations participantes.",
  emptyMember: "Quand la coordination en ouvrira une à laquelle participe votre organisation, elle apparaîtra ici.",
  archivedTitle: "Archivées",
  columns: {
    campaign: "Campagne",
    where: "Où",
    organisations: "Organisations",
    letters: "Lettres",
    next: "Prochaine clôture",
  },
  wholeRegion: "Toute la région",
  openLetters: (count) => plural(fr, count, { one: "# ouverte", other: "# ouvertes" }),
  movingLetters: (count) => plural(fr, count, { one: "# en rédaction", other: "# en rédaction" }),
  noLetters: "Aucune lettre",
  noLettersUnderWay: "Rien en cours",
  organisationCount: (count) => plural(fr, count, { one: "# organisation", other: "# organisations" }),
  peopleCount: (count) => plural(fr, count, { one: "# personne", other: "# personnes" }),
  openedBy: (date, name) => `Ouverte le ${date} par ${name}.`,
  archivedOn: (date) => `Archivée le ${date}. Elle se lit et ne change plus.`,

  tabs: { label: "Campagne", home: "Accueil", plan: "Plan", organisations: "Organisations", settings: "Réglages" },

  lettersTitle: "Lettres",
  lettersEmptyTitle: "Il n’y a pas encore de lettre",
  lettersEmptyDrafter: "Commencez-en une : elle se rédige ici même, ensemble, puis elle se signe.",
  lettersEmptyReader: "Quand quelqu’un en commencera une, elle apparaîtra ici avec son texte et ses signatures.",
  letterColumns: { letter: "Lettre", text: "Texte", signing: "Signature", signed: "Ont signé", now: "Maintenant" },
  closedOn: (date) => `Close le ${date}`,
  stillToAnswer: (count) =>
    count === 0
      ? "Toutes ont répondu"
      : plural(fr, count, { one: "# réponse attendue", other: "# réponses attendues" }),
  willBeInvited: (count) => plural(fr, count, { one: "# à inviter", other: "# à inviter" }),
  chorusLabel: (signed, all) =>
    plural(fr, all, { one: `${signed} sur # organisation a signé`, other: `${signed} sur # organisations ont signé` }),
  startLetter: "Commencer une lettre",

  momentsTitle: "Prochains moments",
  momentsEmpty: "Aucun délai en vue. Les clôtures de signature apparaissent ici.",
  signingCloses: "Clôture de la signature",
  readPlan: "Ouvrir le plan",
  planEmptyTitle: "Le plan est vierge",
  planEmptyText: "Ce que nous voulons, qui décide et comment nous ferons. Il s’écrit ensemble, comme une lettre.",

  planLead:
    "La stratégie, écrite ensemble. Les personnes qui rédigent, signent ou dirigent dans les organisations de la campagne la voient et la modifient.",
  planReadOnly:
    "Vous pouvez lire le plan. Les personnes qui rédigent, signent ou dirigent dans leur organisation le modifient.",
  planLabel: (title) => `Plan de ${title}`,

  organisationsTitle: "Participent",
  organisationsAll: "Toutes les organisations membres participent, y compris celles qui rejoindront plus tard.",
  organisationColumns: {
    organisation: "Organisation",
    country: "Pays",
    kind: "Dans le réseau",
    people: "Personnes",
    since: "Depuis",
  },
  kinds: { member: "Membre", observer: "Observatrice", outside: "Externe", secretariat: "Secrétariat" },
  international: "Internationale",
  remove: "Retirer…",
  removeTitle: (organisation) => `Retirer ${organisation} ?`,
  removeText:
    "Ses membres cessent de voir la campagne, ses lettres et son plan à l’instant. Ce qu’elle a signé reste signé. Vous pourrez l’ajouter de nouveau.",
  removeConfirm: (organisation) => `Retirer ${organisation}`,
  addTitle: "Ajouter des organisations",
  addLead: "Elles verront toute la campagne, avec ses lettres et son plan, dès maintenant.",
  add: "Ajouter la sélection",
  addNone: "Toutes les organisations actives du réseau participent déjà.",

  settingsTitle: "Réglages de la campagne",
  fieldTitle: "Titre",
  fieldTitleHint: "Court, comme on le dira à l’oral.",
  fieldSubject: "Sujet",
  fieldSubjectHint: "Ce que l’on cherche, en une phrase.",
  fieldCountry: "Pays",
  fieldWho: "Qui participe",
  whoAll: "Toutes les organisations membres",
  whoAllHint: "Y compris celles qui rejoindront le réseau plus tard.",
  whoSome: "Seulement celles que je choisis",
  whoSomeHint: "Hors coordination, personne d’autre ne saura que cette campagne existe.",
  fieldOrganisations: "Organisations",
  fieldOrganisationsHint:
    "Si toutes les membres participent, cochez seulement celles à ajouter en plus : observatrices ou externes.",
  openConfirm: "Ouvrir la campagne",
  save: "Enregistrer",
  saved: "Enregistré.",
  archiveTitle: "Archiver la campagne",
  archiveText:
    "Elle n’accepte plus de changement : le plan, les participantes et les données restent en l’état, visibles pour celles qui ont participé. C’est irréversible.",
  archive: "Archiver…",
  archiveConfirm: "Oui, archiver la campagne",

  letterNewTitle: "Commencer une lettre",
  letterNewLead: (campaign) =>
    `Pour ${campaign}. Elle commence en rédaction : les personnes qui rédigent la modifient et toutes les organisations de la campagne la lisent.`,
  letterNewTitleHint: "C’est ainsi que nous l’appellerons ici. Le titre public figure dans le texte.",
  letterNewDeadlineHint: "Facultatif pour l’instant. Il se confirme à l’ouverture de la signature.",
  letterNewSubmit: "Commencer la lettre",

  deskTitle: "Bureau",
  deskOpenSummary: (open, week) =>
    open === 0
      ? "Aucune lettre n’est ouverte à la signature."
      : `${plural(fr, open, { one: "# lettre ouverte", other: "# lettres ouvertes" })}, ${plural(fr, week, {
          one: "# se clôt cette semaine",
          other: "# se closent cette semaine",
        })}.`,
  deskOwe: (count) =>
    plural(fr, count, { one: "# organisation doit une réponse.", other: "# organisations doivent une réponse." }),
  deskOpenTitle: "Lettres ouvertes",
  byDeadline: "par délai",
  chooseCategory: "Choisissez-en une",
  beginTitle: "Pour commencer",
  beginOrganisations: "Ajoutez les organisations du réseau.",
  beginPeople: "Invitez leurs personnes : au moins une qui dirige dans chaque organisation.",
  beginMandates: "Qui dirige donne, dans son organisation, le mandat de signer.",
  beginCampaign: "Ouvrez une campagne et commencez-y la première lettre.",
  addOrganisations: "Ajouter des organisations",
  invitePeople: "Inviter des personnes",
  noMandateYet: (organisation: string) =>
    `Personne n’a encore de mandat pour signer au nom de ${organisation}. Vous la dirigez : donnez-en un avant que la signature d’une lettre ne s’ouvre.`,
  seeMandates: "Voir les mandats",
  deskOpenEmptyTitle: "Aucune lettre n’est à signer",
  deskOpenEmptyText: "Quand vous ouvrirez un texte figé à la signature, vous verrez ici qui manque et jusqu’à quand.",
  ofAll: (all) => `sur ${all}`,
  since: (date) => `depuis le ${date}`,
  moreOrganisations: (count) => plural(fr, count, { one: "et # autre", other: "et # autres" }),
  everybodyAnswered: "Toutes ont répondu.",
  movingTitle: "Textes en mouvement",
  movingEmptyTitle: "Aucun texte en rédaction",
  movingEmptyText: "Les lettres en cours d’écriture ou de relecture apparaissent ici.",
  startedOn: (date) => `depuis le ${date}`,
  callFirst: "À appeler en premier",
  callFirstNote: "par lettres en attente et temps restant",
  callFirstEmpty: "Personne ne doit de réponse.",
  holdsUp: (count) => plural(fr, count, { one: "Doit # réponse", other: "Doit # réponses" }),
  nextCloses: (title, time) => `${title} : clôture dans ${time}`,

  ownTitle: "Ce qui vous attend",
  ownLead: "Ce qui demande quelque chose de vous ou de votre organisation, le plus urgent en haut.",
  toSignTitle: "Attendent votre signature",
  toSignNote: "par délai",
  toSignEmptyTitle: "Rien n’attend votre signature",
  toSignEmptyText:
    "Quand s’ouvrira la signature d’une lettre à laquelle participe votre organisation, elle apparaîtra ici avec son délai.",
  answerFor: (organisation) => `Voir et répondre pour ${organisation}`,
  readFor: (organisation) => `Attend la réponse de ${organisation}`,
  draftsTitle: "Vous pouvez rédiger",
  draftsReadTitle: "En cours d’écriture",
  draftsEmptyTitle: "Aucun brouillon ouvert",
  draftsEmptyText: "Les lettres en cours d’écriture dans vos campagnes apparaissent ici.",
  write: "Écrire",
  read: "Lire",
};
