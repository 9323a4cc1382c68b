import * as Y from "yjs";
import { fragmentNames } from "#server/protocol/document-schema.ts";
import { keepFormatting } from "#server/protocol/keep-formatting.ts";

/**
 * A document as the server holds it: nothing is garbage-collected (a deleted passage stays attributable, and an offline
 * client's updates may refer to it), its roots exist as fragments, and it never writes under a client id of its own.
 */
export function createEmptyDocument(): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  // No client is ever issued 0, so Yjs never finds "its own" id in use and never takes another.
  doc.clientID = 0;
  for (const name of fragmentNames) doc.getXmlFragment(name);
  keepFormatting(doc);
  return doc;
}
