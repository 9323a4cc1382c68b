/** The four languages of the interface and of letters. */
export const languages = ["es", "pt", "en", "fr"] as const;
export type Language = (typeof languages)[number];
