/** Categories a new network starts with; a letter has one, a mandate covers some or all. Names are in the catalogue. */
export const defaultCategories = [
  "journalist-safety",
  "legislation",
  "censorship",
  "access-to-information",
  "community-media",
  "digital-rights",
  "international-bodies",
  "solidarity",
] as const;
export type Category = (typeof defaultCategories)[number];
