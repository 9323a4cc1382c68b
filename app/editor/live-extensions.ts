/** What the page adds to the letter's schema: the shared text, others' carets, and clean pasting. */
import type { Extensions } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import type * as Y from "yjs";
import type { FragmentName } from "#server/protocol/document-schema.ts";
import { Carets } from "./carets.ts";
import { Paste } from "./paste/paste.ts";
import { letterExtensions } from "./schema.ts";

export function liveExtensions(options: {
  doc: Y.Doc;
  fragment: FragmentName;
  /** Where this person's caret is now, for the others. */
  showCursor: (cursor: string | null) => void;
  /** What was pasted is more than one change may carry. */
  refusePaste: () => void;
}): Extensions {
  return [
    ...letterExtensions(),
    Collaboration.configure({ document: options.doc, field: options.fragment }),
    Carets.configure({ fragment: options.fragment, showCursor: options.showCursor }),
    Paste.configure({ refuse: options.refusePaste }),
  ];
}
