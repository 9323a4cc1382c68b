/** The tools of a text. One stop for the Tab key; arrows move between the tools. */
import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import { Link as LinkIcon } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useMessages } from "#app/i18n/context.ts";
import { LinkForm } from "./link-form.tsx";
import { readTools, type Tool, tools } from "./tools.ts";
import { useAboveKeyboard } from "./use-above-keyboard.ts";

export function Toolbar({ editor, disabled }: { editor: Editor | null; disabled: boolean }) {
  const { editor: messages } = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const [linking, setLinking] = useState(false);
  const present = useEditorState({ editor, selector: ({ editor: now }) => readTools(now) });
  useAboveKeyboard(bar);
  useEffect(() => {
    if (!editor) return;
    const dom = editor.view.dom;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setLinking(true);
    };
    dom.addEventListener("keydown", onKey);
    return () => dom.removeEventListener("keydown", onKey);
  }, [editor]);

  const move = (event: KeyboardEvent) => {
    const last = tools.length;
    const to = { ArrowRight: reached + 1, ArrowLeft: reached - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + last + 1) % (last + 1);
    setReached(next);
    bar.current?.querySelectorAll<HTMLButtonElement>(".tool")[next]?.focus();
  };
  // A tool that can't be used here keeps its place among the stops of the keyboard.
  const use = (tool: Tool) => {
    if (editor && !disabled && present?.[tool.name]?.possible) tool.use(editor.chain().focus()).run();
  };
  return (
    <div className="tools-place" ref={bar}>
      <div className="tools" role="toolbar" aria-label={messages.toolbar} onKeyDown={move} tabIndex={-1}>
        {tools.map((tool, at) => (
          <button
            key={tool.name}
            type="button"
            className={tool.opens ? "tool tool-opens" : "tool"}
            title={tool.keys ? `${messages.tools[tool.name]} (${tool.keys})` : messages.tools[tool.name]}
            aria-label={messages.tools[tool.name]}
            aria-pressed={tool.toggles ? (present?.[tool.name]?.active ?? false) : undefined}
            aria-keyshortcuts={tool.keys?.replace("Ctrl", "Control")}
            aria-disabled={disabled || !(present?.[tool.name]?.possible ?? false)}
            tabIndex={at === reached ? 0 : -1}
            onFocus={() => setReached(at)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => use(tool)}
          >
            <tool.Icon size={16} aria-hidden="true" />
          </button>
        ))}
        <button
          type="button"
          className="tool tool-opens"
          title={`${messages.tools.link} (Ctrl+K)`}
          aria-label={messages.tools.link}
          aria-expanded={linking}
          aria-keyshortcuts="Control+K"
          aria-disabled={disabled}
          tabIndex={reached === tools.length ? 0 : -1}
          onFocus={() => setReached(tools.length)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setLinking(!linking && !disabled)}
        >
          <LinkIcon size={16} aria-hidden="true" />
        </button>
      </div>
      {linking && editor && !disabled ? <LinkForm editor={editor} close={() => setLinking(false)} /> : null}
    </div>
  );
}
