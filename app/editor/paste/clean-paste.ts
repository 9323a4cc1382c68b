/**
 * Makes of pasted HTML what a letter can hold: words, headings, lists, quotes, bold, italic and allowed links. The HTML
 * is read by an inert parser and written anew from a list of allowed tags, so that nothing else comes through: no
 * styles, no tracking, no scripts, none of the markup of Word, Google Docs or web pages.
 */
import { isAllowedAddress } from "#server/protocol/web-address.ts";
import { escapeText } from "./escape-text.ts";
import { readStyle } from "./read-style.ts";
import { regroupWordLists } from "./word-lists.ts";

export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(disarm(html), "text/html");
  // Copied inside Coro: ProseMirror marks its own slices, with what is needed to put them together again.
  if (body.querySelector("[data-pm-slice]")) return html;
  regroupWordLists(body);
  return writeBlocks(body);
}

/**
 * Puts styles and event handlers under other names before parsing: even an inert document has our content policy, which
 * would report each of them.
 */
function disarm(html: string): string {
  return html
    .replace(/<(\/?)style\b/gi, "<$1template")
    .replace(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi, (tag) =>
      tag.replace(/([\s"'/])(style|on[a-z]+)(\s*=)/gi, "$1data-$2$3"),
    );
}
const dropped = new Set(
  "SCRIPT STYLE TEMPLATE HEAD META LINK TITLE NOSCRIPT IFRAME OBJECT EMBED SVG MATH IMG VIDEO AUDIO CANVAS INPUT BUTTON SELECT TEXTAREA FORM DEL S STRIKE".split(
    " ",
  ),
);
const blocks = new Set(
  "P DIV H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE TABLE THEAD TBODY TFOOT TR TD TH SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV FIGURE FIGCAPTION PRE HR DL DT DD ADDRESS DETAILS SUMMARY CENTER".split(
    " ",
  ),
);

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;
const isDropped = (element: HTMLElement): boolean =>
  dropped.has(element.tagName.toUpperCase()) ||
  // Word's own tags (o:p, w:sdt) without words of their own, and what pages hide from the eye.
  (element.tagName.includes(":") && (element.textContent ?? "").trim() === "") ||
  /(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i.test(readStyle(element));
const isBlock = (element: HTMLElement): boolean =>
  blocks.has(element.tagName) || [...element.children].some((child) => isBlock(child as HTMLElement));

interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}
const plain: Marks = { bold: false, italic: false, href: null };

/** Blocks as they are; words that stand between them become paragraphs. */
function writeBlocks(parent: Node, marks: Marks = plain): string {
  let written = "";
  let loose = "";
  const flush = () => {
    written += paragraph("p", loose);
    loose = "";
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && !isDropped(node) && isBlock(node)) {
      flush();
      written += writeBlock(node, marks);
    } else loose += writeInline(node, marks);
  }
  flush();
  return written;
}

function writeBlock(element: HTMLElement, marks: Marks): string {
  const tag = element.tagName;
  if (tag === "UL" || tag === "OL") return writeList(element, marks);
  if (tag === "BLOCKQUOTE") return wrap("blockquote", writeInner(element, marks));
  if (tag === "TR") return paragraph("p", writeRow(element, marks));
  if (/^H[1-6]$/.test(tag)) return paragraph(`h${Math.min(3, Number(tag[1]))}`, writeInlines(element, plain));
  if (tag === "P" && ![...element.children].some((child) => isBlock(child as HTMLElement)))
    return paragraph("p", writeInlines(element, marks));
  return writeBlocks(element, readMarks(element, marks));
}

function writeList(list: HTMLElement, marks: Marks): string {
  let items = "";
  for (const child of list.children) {
    if (!(isElement(child) && !isDropped(child))) continue;
    // A list straight inside a list belongs to the item before it.
    const inner = child.tagName === "UL" || child.tagName === "OL" ? writeList(child, marks) : writeInner(child, marks);
    if (inner === "") continue;
    if ((child.tagName === "UL" || child.tagName === "OL") && items.endsWith("</li>"))
      items = `${items.slice(0, -"</li>".length)}${inner}</li>`;
    else items += inner.startsWith("<p>") ? wrap("li", inner) : wrap("li", `<p></p>${inner}`);
  }
  const start = list.tagName === "OL" ? Number.parseInt(list.getAttribute("start") ?? "1", 10) : 1;
  const attribute = start > 1 && start <= 9999 ? ` start="${start}"` : "";
  return items === "" ? "" : `<${list.tagName.toLowerCase()}${attribute}>${items}</${list.tagName.toLowerCase()}>`;
}

/** Inside items and quotes there are no headings: their words stay, as paragraphs. */
const writeInner = (element: HTMLElement, marks: Marks): string =>
  writeBlocks(element, marks)
    .replace(/<(\/?)h[1-3]>/g, "<$1p>")
    .replace(/<\/?blockquote>/g, "");

function writeRow(row: HTMLElement, marks: Marks): string {
  return [...row.children]
    .map((cell) => writeInlines(cell, marks).trim())
    .filter((cell) => cell !== "")
    .join(" · ");
}

const writeInlines = (parent: Node, marks: Marks): string =>
  [...parent.childNodes].map((node) => writeInline(node, marks)).join("");

function writeInline(node: Node, marks: Marks): string {
  if (node.nodeType === 3) return mark(escapeText(readWords(node.nodeValue ?? "")), marks);
  if (!isElement(node) || isDropped(node)) return "";
  if (node.tagName === "BR") return "<br>";
  return writeInlines(node, readMarks(node, marks));
}

/** Spaces as a reader sees them; soft hyphens and zero-width characters are no words. */
function readWords(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/[\t\n\r\f \u00a0]+/g, " ");
}

function readMarks(element: HTMLElement, marks: Marks): Marks {
  const style = readStyle(element);
  const weight = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /(?:^|[;\s])font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const href = element.tagName === "A" ? readAddress(element.getAttribute("href")) : marks.href;
  return {
    // Google Docs wraps everything in a <b> of normal weight.
    bold: weight ? weight === "bold" || Number(weight) >= 600 : marks.bold || /^(?:B|STRONG)$/.test(element.tagName),
    italic: slant ? slant !== "normal" : marks.italic || /^(?:I|EM|CITE)$/.test(element.tagName),
    href,
  };
}

/** Google wraps links in its own redirect; what counts is where they lead. */
function readAddress(href: string | null): string | null {
  if (!href) return null;
  const wrapped = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=[^&]/.test(href);
  const address = wrapped ? new URL(href).searchParams.get("q") : href;
  return isAllowedAddress(address) ? address : null;
}

function mark(text: string, { bold, italic, href }: Marks): string {
  if (text.trim() === "") return text;
  const slanted = italic ? wrap("em", text) : text;
  const heavy = bold ? wrap("strong", slanted) : slanted;
  return href ? `<a href="${escapeText(href)}">${heavy}</a>` : heavy;
}

const wrap = (tag: string, inner: string): string => (inner === "" ? "" : `<${tag}>${inner}</${tag}>`);

/** A paragraph with words; without any there is none. */
function paragraph(tag: string, inner: string): string {
  const trimmed = inner.replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, "");
  return wrap(tag, trimmed);
}
