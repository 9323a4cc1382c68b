/** Why an act on a campaign was refused. */
export const campaignRefusals = {
  chooseSome: "Elige al menos una organización.",
  cannotTakePart: "Una de las elegidas no puede participar: no está activa, o solo figura en el directorio.",
  nobodyTakesPart: "Así no participaría nadie. Suma antes alguna organización.",
  membersTakePart: "En esta campaña participan todas las miembro; no se puede retirar a una.",
  notTakingPart: "Esa organización no participa en la campaña.",
  campaignArchived: "Esta campaña está archivada; ya no cambia.",
  noSuchCampaign: "Esa campaña no está aquí, o tu organización no participa en ella.",
  noSuchDocument: "Ese texto no está aquí.",
  tooLong: "Es demasiado largo.",
  notATime: "Escribe una fecha y una hora.",
};
