/**
 * Every paragraph and heading has an id of its own, which comments, amendments and the other languages' passages hang
 * on. A missing or double one is mended in the same step as the change that caused it. Others' changes are never
 * mended here: whoever made them does that, or two editors would each write an id.
 */
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { blockIdPattern } from "#server/protocol/document-schema.ts";
import { blockElementId } from "./block-element-id.ts";

export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

export const BlockIds = Extension.create({
  name: "blockIds",
  addGlobalAttributes: () => [
    {
      types: ["paragraph", "heading"],
      attributes: {
        id: {
          default: null,
          parseHTML: (element: HTMLElement) => readBlockId(element.id),
          renderHTML: ({ id }: { id?: string | null }) => (id ? { id: blockElementId(id) } : {}),
        },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey("block-ids"),
      appendTransaction: (transactions, before, after) => {
        const others = transactions.some((transaction) => transaction.getMeta(ySyncPluginKey)?.isChangeOrigin);
        return others || !transactions.some(({ docChanged }) => docChanged)
          ? null
          : mendBlockIds(transactions, before, after);
      },
    }),
  ],
});

function readBlockId(elementId: string): string | null {
  const id = elementId.startsWith("block-") ? elementId.slice("block-".length) : "";
  return blockIdPattern.test(id) ? id : null;
}

interface Block {
  readonly position: number;
  readonly node: Node;
  readonly id: string | null;
}

function readBlocks(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    blocks.push({ position, node, id: node.attrs.id });
    return false;
  });
  return blocks;
}

/** The transaction that gives each block an id of its own; null when all have one. */
export function mendBlockIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const blocks = readBlocks(after.doc);
  const holders = new Map<string, Block[]>();
  for (const block of blocks) if (block.id) holders.set(block.id, [...(holders.get(block.id) ?? []), block]);
  const mending = after.tr;
  const old = [...holders.values()].some((all) => all.length > 1) ? readBlocks(before.doc) : [];
  const mapping = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps));
  for (const { position, id } of blocks) {
    const all = id ? (holders.get(id) ?? []) : [];
    if (id && (all.length < 2 || findOwner(all, old, mapping).position === position)) continue;
    mending.setNodeAttribute(position, "id", newBlockId());
  }
  if (!mending.docChanged) return null;
  return mending.setStoredMarks(after.storedMarks);
}

/** Which of several blocks of one id is the one that had it: where it stood before, or where its words went. */
function findOwner(holders: readonly Block[], old: readonly Block[], mapping: Mapping): Block {
  const [first] = holders as [Block, ...Block[]];
  const former = old.find((block) => block.id === first.id);
  if (!former) return first;
  const place = mapping.map(former.position, 1);
  const stayed = holders.find((block) => block.position === place) ?? first;
  // Pressing Enter at the start of a passage leaves an empty block where it stood; its words keep the id.
  const moved = holders.find((block) => block.node.textContent === former.node.textContent);
  return stayed.node.content.size === 0 && former.node.content.size > 0 && moved ? moved : stayed;
}
