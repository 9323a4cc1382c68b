/**
 * The editor's half of the document's shape: exactly the nodes, marks and attributes of
 * server/protocol/document-schema.ts, so that nothing it writes is refused by the admission gate.
 */
import { type AnyExtension, type Extensions, type Mark, mergeAttributes, type Node } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { headingLevels } from "#server/protocol/document-schema.ts";
import { isAllowedAddress } from "#server/protocol/web-address.ts";
import { BlockIds } from "./block-ids.ts";

/** Inside list items and quotes stand paragraphs and lists only; the gate refuses anything else there. */
const inner = "(paragraph | bulletList | orderedList)";
const largestStart = 9999;

/** The schema of a letter; what the page adds to it (collaboration, carets, paste) is in live-extensions.ts. */
export function letterExtensions(): Extensions {
  return [
    LetterKit.configure({
      code: false,
      codeBlock: false,
      heading: { levels: [...headingLevels] },
      horizontalRule: false,
      link: {
        autolink: false,
        linkOnPaste: false,
        openOnClick: false,
        defaultProtocol: "https",
        isAllowedUri: (address) => isAllowedAddress(address),
      },
      strike: false,
      trailingNode: false,
      underline: false,
      undoRedo: false,
    }),
    BlockIds,
  ];
}

const LetterKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(narrow);
  },
});

/** Takes from the kit's nodes and marks what a letter does not have. */
function narrow(extension: AnyExtension): AnyExtension {
  switch (extension.name) {
    case "blockquote":
      return (extension as Node).extend({ content: `${inner}+` });
    case "listItem":
      return (extension as Node).extend({ content: `paragraph ${inner}*` });
    case "orderedList":
      return (extension as Node).extend({ addAttributes: () => ({ start: { default: 1, parseHTML: readStart } }) });
    case "link":
      return (extension as Mark).extend({
        addAttributes: () => ({ href: { default: null, parseHTML: (element) => element.getAttribute("href") } }),
        parseHTML: () => [
          { tag: "a[href]", getAttrs: (element) => (isAllowedAddress(element.getAttribute("href")) ? null : false) },
        ],
        renderHTML: ({ HTMLAttributes: { href } }) => [
          "a",
          mergeAttributes({ rel: "noopener noreferrer" }, isAllowedAddress(href) ? { href } : {}),
          0,
        ],
      });
    default:
      return extension;
  }
}

function readStart(element: HTMLElement): number {
  const start = Number.parseInt(element.getAttribute("start") ?? "1", 10);
  return start >= 0 && start <= largestStart ? start : 1;
}
