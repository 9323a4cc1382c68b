import type { Editor } from "@tiptap/react";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useMessages } from "#app/i18n/context.ts";
import { Button } from "#app/ui/button.tsx";
import { isAllowedAddress } from "#server/protocol/web-address.ts";

/** Asks for the address of the words selected, or of the link the caret stands in. */
export function LinkForm({ editor, close }: { editor: Editor; close: () => void }) {
  const { editor: messages } = useMessages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const held = editor.getAttributes("link").href as string | undefined;
  const [address, setAddress] = useState(held ?? "");
  const [wrong, setWrong] = useState(false);
  useEffect(() => input.current?.focus(), []);

  const leave = () => {
    close();
    editor.commands.focus();
  };
  const set = (event: FormEvent) => {
    event.preventDefault();
    const href = readAddress(address);
    if (href === null) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange("link");
    const bare = editor.state.selection.empty && held === undefined;
    // Without words to carry it the address itself is written.
    if (bare) chain.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave();
    event.stopPropagation();
  };
  return (
    <form className="link-form" onSubmit={set} onKeyDown={onKey} aria-label={messages.tools.link}>
      <label htmlFor={id}>{messages.linkAddress}</label>
      <input
        ref={input}
        id={id}
        className="input"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
      />
      {wrong ? (
        <p className="field-error" id={`${id}-wrong`}>
          {messages.linkWrong}
        </p>
      ) : null}
      <div className="row">
        <Button type="submit" slim look="primary">
          {messages.linkSet}
        </Button>
        {held ? (
          <Button
            slim
            onClick={() => {
              editor.chain().focus().extendMarkRange("link").unsetLink().run();
              close();
            }}
          >
            {messages.linkRemove}
          </Button>
        ) : null}
        <Button slim look="quiet" onClick={leave}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What people type for an address: a site without its https, a mail address without its mailto. */
function readAddress(typed: string): string | null {
  const text = typed.trim();
  const candidates = [text, /^[^\s@/:]+@[^\s@]+$/.test(text) ? `mailto:${text}` : `https://${text}`];
  return candidates.find((candidate) => isAllowedAddress(candidate)) ?? null;
}
