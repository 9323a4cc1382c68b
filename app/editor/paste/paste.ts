import { Extension } from "@tiptap/core";
import type { Slice } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { isAllowedAddress } from "#server/protocol/web-address.ts";
import { cleanPaste } from "./clean-paste.ts";

/** What the server takes in one change, with room to spare: see server/documents/gate/limits.ts. */
const mostBlocks = 500;
const mostCharacters = 100_000;

/** Pasting brings words and their structure, nothing else; an address pasted over words makes them a link. */
export const Paste = Extension.create<{ refuse: () => void }>({
  name: "cleanPaste",
  addOptions: () => ({ refuse: () => {} }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { refuse } = this.options;
    return [
      new Plugin({
        key: new PluginKey("paste"),
        props: {
          transformPastedHTML: cleanPaste,
          handlePaste(view, event, slice) {
            const text = event.clipboardData?.getData("text/plain").trim() ?? "";
            if (!view.state.selection.empty && isAllowedAddress(text)) return editor.commands.setLink({ href: text });
            if (!isTooMuch(slice)) return false;
            refuse();
            return true;
          },
        },
      }),
    ];
  },
});

function isTooMuch({ content }: Slice): boolean {
  let blocks = 0;
  content.descendants((node) => {
    if (node.isTextblock) blocks += 1;
    return !node.isTextblock;
  });
  return blocks > mostBlocks || content.size > mostCharacters;
}
