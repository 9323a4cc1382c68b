/**
 * The shape a live document may have, as both sides know it: the editor is configured from it, the admission gate and
 * the canonical text refuse what is not in it. Changing it means a new `schemaVersion`: a client of another version is
 * told to reload.
 */
export const schemaVersion = 1;

/** Root fragments of a document: one per language of a letter, or `plan` for the narrative of a campaign's plan. */
export const fragmentNames = ["es", "pt", "en", "fr", "plan"] as const;
export type FragmentName = (typeof fragmentNames)[number];

/** Node names and the attributes each may carry, with what a value must be. `id` is the stable id of a block. */
export const nodeAttributes = {
  paragraph: { id: "blockId" },
  heading: { id: "blockId", level: "headingLevel" },
  bulletList: {},
  orderedList: { start: "listStart" },
  listItem: {},
  blockquote: {},
  hardBreak: {},
} as const;
export type NodeName = keyof typeof nodeAttributes;

/** Marks and their attributes. */
export const markAttributes = { bold: {}, italic: {}, link: { href: "address" } } as const;
export type MarkName = keyof typeof markAttributes;

/** What each node may hold. Inline = text and hardBreak. */
export const nodeContent = {
  doc: ["paragraph", "heading", "bulletList", "orderedList", "blockquote"],
  paragraph: ["text", "hardBreak"],
  heading: ["text", "hardBreak"],
  bulletList: ["listItem"],
  orderedList: ["listItem"],
  listItem: ["paragraph", "bulletList", "orderedList"],
  blockquote: ["paragraph", "bulletList", "orderedList"],
} as const;

export const headingLevels = [1, 2, 3] as const;

/** A block id: 8 to 32 letters, digits, `-` or `_`. */
export const blockIdPattern = /^[A-Za-z0-9_-]{8,32}$/;

export const maximumDepth = 24;
