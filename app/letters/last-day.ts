/** The last day something holds whose end is exclusive. */
export const lastDay = (end: Date): Date => new Date(end.getTime() - 1);
