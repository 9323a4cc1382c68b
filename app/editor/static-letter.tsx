/**
 * A letter's content as elements, from its JSON alone and from a list of what may stand in one: used before the editor
 * has loaded, for frozen texts and for public pages. What it does not know it leaves out; no HTML is ever inserted.
 */
import { createElement, Fragment, type ReactNode } from "react";
import type {
  BlockNode,
  InlineNode,
  LetterContent,
  LetterMark,
  ListItemNode,
  ListNode,
  ParagraphNode,
} from "#server/protocol/letter-content.ts";
import { isAllowedAddress } from "#server/protocol/web-address.ts";
import { blockElementId } from "./block-element-id.ts";

/** `topHeading` is the level of the page's heading under which the letter's own headings begin (2 = h2 for level 1). */
export function StaticLetter({ content, topHeading = 2 }: { content: LetterContent; topHeading?: 1 | 2 | 3 }) {
  return <>{content.content.map((node, at) => renderBlock(node, at, topHeading))}</>;
}

function renderBlock(node: BlockNode, key: number, topHeading: number): ReactNode {
  switch (node.type) {
    case "heading":
      return createElement(
        `h${Math.min(6, node.attrs.level + topHeading - 1)}`,
        { key, id: blockElementId(node.attrs.id), "data-level": node.attrs.level },
        renderInline(node.content),
      );
    case "blockquote":
      return <blockquote key={key}>{node.content.map(renderInner)}</blockquote>;
    default:
      return renderInner(node, key);
  }
}

function renderInner(node: ParagraphNode | ListNode, key: number): ReactNode {
  switch (node.type) {
    case "paragraph":
      return (
        <p key={key} id={blockElementId(node.attrs.id)}>
          {renderInline(node.content)}
        </p>
      );
    case "bulletList":
      return <ul key={key}>{node.content.map(renderItem)}</ul>;
    case "orderedList":
      return (
        <ol key={key} start={node.attrs.start === 1 ? undefined : node.attrs.start}>
          {node.content.map(renderItem)}
        </ol>
      );
    default:
      return null;
  }
}

const renderItem = (item: ListItemNode, key: number): ReactNode => <li key={key}>{item.content.map(renderInner)}</li>;

function renderInline(content: readonly InlineNode[] = []): ReactNode {
  // An empty passage keeps its line, as in the editor.
  if (content.length === 0) return <br />;
  return content.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: these words are shown once, as they came.
    <Fragment key={place}>{renderInlineNode(node)}</Fragment>
  ));
}

function renderInlineNode(node: InlineNode): ReactNode {
  if (node.type === "hardBreak") return <br />;
  if (node.type !== "text") return null;
  return (node.marks ?? []).reduceRight<ReactNode>(renderMark, node.text);
}

function renderMark(inner: ReactNode, mark: LetterMark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "link":
      return isAllowedAddress(mark.attrs.href) ? (
        <a href={mark.attrs.href} rel="noopener noreferrer">
          {inner}
        </a>
      ) : (
        inner
      );
    default:
      return inner;
  }
}
