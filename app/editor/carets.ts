/**
 * Others' carets and selections. A name stands in the margin on its caret's line and covers no text; colours are
 * classes, so that no inline style is needed. A caret travels as positions relative to the words around it.
 */
import { Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import {
  absolutePositionToRelativePosition,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { FragmentName } from "#server/protocol/document-schema.ts";
import type { Present } from "./session-state.ts";

interface CaretOptions {
  fragment: FragmentName;
  showCursor: (cursor: string | null) => void;
}

interface Drawn {
  readonly present: readonly Present[];
  readonly carets: DecorationSet;
}
const caretsKey = new PluginKey<Drawn>("carets");

/** Tells an editor who is here. */
export function showPresent(view: EditorView, present: readonly Present[]): void {
  view.dispatch(view.state.tr.setMeta(caretsKey, present).setMeta("addToHistory", false));
}

export const Carets = Extension.create<CaretOptions>({
  name: "carets",
  addOptions: () => ({ fragment: "es", showCursor: () => {} }),
  addProseMirrorPlugins() {
    const { fragment, showCursor } = this.options;
    return [
      new Plugin<Drawn>({
        key: caretsKey,
        state: {
          init: () => ({ present: [], carets: DecorationSet.empty }),
          apply(transaction, { present, carets }, _before, after) {
            const arrived: readonly Present[] | undefined = transaction.getMeta(caretsKey);
            // A change made here is not in the shared text yet: carets move along with it. Others' changes are.
            if (!arrived && !transaction.getMeta(ySyncPluginKey)?.isChangeOrigin)
              return { present, carets: carets.map(transaction.mapping, transaction.doc) };
            return { present: arrived ?? present, carets: drawCarets(after, fragment, arrived ?? present) };
          },
        },
        props: {
          decorations: (state) => caretsKey.getState(state)?.carets,
        },
        view: () => {
          let shown: string | null = null;
          const tell = (cursor: string | null) => {
            if (cursor === shown) return;
            shown = cursor;
            showCursor(cursor);
          };
          return {
            update: (view) => tell(view.hasFocus() && view.editable ? writeCursor(view.state, fragment) : null),
            destroy: () => tell(null),
          };
        },
      }),
    ];
  },
});

interface Cursor {
  readonly fragment: FragmentName;
  readonly anchor: unknown;
  readonly head: unknown;
}

function bindingOf(state: EditorState): ProsemirrorBinding | null {
  return ySyncPluginKey.getState(state)?.binding ?? null;
}

function writeCursor(state: EditorState, fragment: FragmentName): string | null {
  const binding = bindingOf(state);
  if (!binding || binding.mapping.size === 0) return null;
  const place = (position: number) => absolutePositionToRelativePosition(position, binding.type, binding.mapping);
  const { anchor, head } = state.selection;
  return JSON.stringify({ fragment, anchor: place(anchor), head: place(head) } satisfies Cursor);
}

function drawCarets(state: EditorState, fragment: FragmentName, present: readonly Present[]): DecorationSet {
  const binding = bindingOf(state);
  if (!binding) return DecorationSet.empty;
  const decorations = present.flatMap((person) => {
    const range = readCursor(binding, state, fragment, person.cursor);
    if (!range) return [];
    const { head, from, to } = range;
    const caret = Decoration.widget(head, () => drawCaret(person), {
      key: `caret ${person.socket} ${person.colour} ${person.name}`,
      side: 10,
      ignoreSelection: true,
    });
    return from === to ? [caret] : [Decoration.inline(from, to, { class: `caret-selection p${person.colour}` }), caret];
  });
  return DecorationSet.create(state.doc, decorations);
}

function readCursor(
  binding: ProsemirrorBinding,
  state: EditorState,
  fragment: FragmentName,
  cursor: string | null,
): { head: number; from: number; to: number } | null {
  if (cursor === null) return null;
  try {
    const parsed = JSON.parse(cursor) as Cursor;
    if (parsed.fragment !== fragment) return null;
    const place = (json: unknown) =>
      relativePositionToAbsolutePosition(
        binding.doc,
        binding.type,
        Y.createRelativePositionFromJSON(json),
        binding.mapping,
      );
    const anchor = place(parsed.anchor);
    const head = place(parsed.head);
    if (anchor === null || head === null) return null;
    const within = (position: number) => Math.max(0, Math.min(position, state.doc.content.size));
    return { head: within(head), from: within(Math.min(anchor, head)), to: within(Math.max(anchor, head)) };
  } catch {
    // Another's page sent what is no position; theirs is not drawn.
    return null;
  }
}

function drawCaret({ colour, name, organisation }: Present): HTMLElement {
  const caret = document.createElement("span");
  caret.className = `caret p${colour}`;
  const flag = document.createElement("span");
  flag.className = `caret-flag p${colour}`;
  const [first = name] = name.split(/[ ,]/);
  // Drawn by the style sheet: it is no part of the text, neither for copying nor for a screen reader.
  flag.dataset.name = organisation ? `${first}, ${organisation}` : first;
  caret.append(flag);
  caret.setAttribute("aria-hidden", "true");
  return caret;
}
