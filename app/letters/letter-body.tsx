/** A letter's words from its exact text, as React elements: only nodes and marks the schema knows, links that are safe. */
import type { ReactNode } from "react";
import type {
  BlockNode,
  InlineNode,
  LetterContent,
  LetterMark,
  ListItemNode,
} from "#server/protocol/letter-content.ts";
import { isAllowedAddress } from "#server/protocol/web-address.ts";

/** The headline of the text (its first block, where that is a heading of the first level), and what follows it. */
export function splitHeadline(content: LetterContent): { headline: string | null; rest: BlockNode[] } {
  const [first, ...rest] = content.content;
  if (first?.type !== "heading" || first.attrs.level !== 1) return { headline: null, rest: content.content };
  const headline = (first.content ?? []).map((node) => (node.type === "text" ? node.text : " ")).join("");
  return headline.trim() === "" ? { headline: null, rest } : { headline, rest };
}

export function LetterBody({ blocks }: { blocks: readonly BlockNode[] }) {
  return (
    <>
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frozen text never changes.
        <Block key={place} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { block: BlockNode | ListItemNode }): ReactNode {
  switch (block.type) {
    case "paragraph":
      return <p>{inline(block.content)}</p>;
    case "heading":
      return block.attrs.level === 3 ? <h3>{inline(block.content)}</h3> : <h2>{inline(block.content)}</h2>;
    case "bulletList":
      return <ul>{nested(block.content)}</ul>;
    case "orderedList":
      return <ol start={block.attrs.start === 1 ? undefined : block.attrs.start}>{nested(block.content)}</ol>;
    case "listItem":
      return <li>{nested(block.content)}</li>;
    case "blockquote":
      return <blockquote>{nested(block.content)}</blockquote>;
  }
}

const nested = (blocks: readonly (BlockNode | ListItemNode)[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a frozen text never changes.
  blocks.map((block, place) => <Block key={place} block={block} />);

const inline = (nodes: readonly InlineNode[] = []): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a frozen text never changes.
  nodes.map((node, place) => <Inline key={place} node={node} />);

function Inline({ node }: { node: InlineNode }): ReactNode {
  if (node.type === "hardBreak") return <br />;
  let words: ReactNode = node.text;
  for (const mark of [...(node.marks ?? [])].reverse()) words = <Marked mark={mark}>{words}</Marked>;
  return words;
}

function Marked({ mark, children }: { mark: LetterMark; children: ReactNode }): ReactNode {
  if (mark.type === "bold") return <strong>{children}</strong>;
  if (mark.type === "italic") return <em>{children}</em>;
  if (!isAllowedAddress(mark.attrs.href)) return children;
  return (
    <a href={mark.attrs.href} rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
