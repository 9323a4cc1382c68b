import type * as Y from "yjs";
import { type FragmentName, fragmentNames } from "#server/protocol/document-schema.ts";
import type { LetterContent } from "#server/protocol/letter-content.ts";
import { readFragment } from "./read-fragment.ts";

export type Fragments = Readonly<Record<FragmentName, LetterContent>>;

export function readAllFragments(doc: Y.Doc): Fragments {
  return Object.fromEntries(fragmentNames.map((name) => [name, readFragment(doc, name)])) as unknown as Fragments;
}
