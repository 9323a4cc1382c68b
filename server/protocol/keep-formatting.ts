import type { Doc } from "yjs";

/**
 * Keeps Yjs from removing marks it finds redundant after an update from elsewhere. It does so in each copy on its own,
 * as a deletion nobody has logged; an edit that leaned on the removed mark then reads differently in different copies.
 * Every copy of a document, here and in the browser, is created with this.
 */
export function keepFormatting(doc: Doc): void {
  doc.on("afterTransaction", (transaction) => {
    transaction._needFormattingCleanup = false;
  });
}
