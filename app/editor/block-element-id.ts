/** The element id of a block on the page, for links to it; also how an id travels through the clipboard. */
export const blockElementId = (id: string): string => `block-${id}`;
