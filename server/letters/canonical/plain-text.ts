import type { BlockNode, InlineNode, LetterContent, ListNode } from "#server/protocol/letter-content.ts";

/**
 * A letter's content as plain text for mail and receipts: one empty line between blocks, "-" and numbers before list
 * items, ">" before quotations, an address in parentheses after its words. Made from a normalised content.
 */
export function renderPlainText(content: LetterContent): string {
  return content.content.map(renderBlock).join("\n\n");
}

function renderBlock(block: BlockNode): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return renderInline(block.content ?? []);
    case "blockquote":
      return prefixLines(block.content.map(renderBlock).join("\n\n"), "> ", "> ");
    case "bulletList":
    case "orderedList":
      return renderList(block);
  }
}

function renderList(list: ListNode): string {
  const start = list.type === "orderedList" ? list.attrs.start : null;
  return list.content
    .map((item, index) => {
      const sign = start === null ? "- " : `${start + index}. `;
      return prefixLines(item.content.map(renderBlock).join("\n"), sign, " ".repeat(sign.length));
    })
    .join("\n");
}

function renderInline(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node, index) => {
      if (node.type === "hardBreak") return "\n";
      const address = addressOf(node);
      const goesOn = address !== null && addressOf(nodes[index + 1]) === address;
      return address === null || goesOn || address === node.text ? node.text : `${node.text} (${address})`;
    })
    .join("");
}

function addressOf(node: InlineNode | undefined): string | null {
  if (node?.type !== "text") return null;
  for (const mark of node.marks ?? []) if (mark.type === "link") return mark.attrs.href;
  return null;
}

function prefixLines(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join("\n");
}
