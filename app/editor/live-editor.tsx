/** The live half of a text, in a chunk of its own: Yjs, the editor and this browser's store. */
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useMemo, useRef, useState } from "react";
import type * as Y from "yjs";
import { useMessages } from "#app/i18n/context.ts";
import { Button } from "#app/ui/button.tsx";
import { Note } from "#app/ui/page.tsx";
import type { LetterContent } from "#server/protocol/letter-content.ts";
import { showPresent } from "./carets.ts";
import type { DocumentSession } from "./document-session.ts";
import { KeptTexts } from "./kept-texts.tsx";
import { liveExtensions } from "./live-extensions.ts";
import { type LiveTextProps, StillText } from "./live-text.tsx";
import { readOutline } from "./outline.ts";
import { PresentPeople } from "./present-people.tsx";
import type { SessionState } from "./session-state.ts";
import { StatusLine } from "./status-line.tsx";
import { Toolbar } from "./toolbar/toolbar.tsx";
import { useSession } from "./use-session.ts";

export function LiveEditor(props: LiveTextProps) {
  const { session, state, round } = useSession(props);
  const doc = state.loaded && !state.over ? session?.doc() : null;
  const status = <StatusLine state={state} mayEdit={props.mayEdit} alone={props.alone ?? false} />;
  if (!session || !doc)
    return (
      <StillText {...props}>
        {status}
        <KeptTexts personId={props.personId} kept={state.kept} changed={session?.readKeptAgain} />
      </StillText>
    );
  return (
    <div className="live-text">
      <div className="live-bar">
        {status}
        <PresentPeople present={state.present} />
      </div>
      <Trouble state={state} />
      <KeptTexts personId={props.personId} kept={state.kept} changed={session.readKeptAgain} />
      <Surface key={`${round} ${props.fragment}`} {...props} session={session} state={state} doc={doc} />
    </div>
  );
}

function Trouble({ state }: { state: SessionState }) {
  const { editor } = useMessages();
  if (state.trouble === "reload")
    return (
      <Note tone="warning">
        <p>{editor.reloadText}</p>
        <Button slim onClick={() => location.reload()}>
          {editor.reload}
        </Button>
      </Note>
    );
  return state.trouble === "closed" ? <Note tone="error">{editor.closedText}</Note> : null;
}

function Surface({
  doc,
  session,
  state,
  fragment,
  mayEdit,
  label,
  lang,
  heading,
  onOutline,
}: LiveTextProps & { doc: Y.Doc; session: DocumentSession; state: SessionState }) {
  const { editor: messages } = useMessages();
  const [tooMuch, setTooMuch] = useState(false);
  const extensions = useMemo(
    () => liveExtensions({ doc, fragment, showCursor: session.showCursor, refusePaste: () => setTooMuch(true) }),
    [doc, fragment, session],
  );
  const editor = useEditor(
    {
      extensions,
      editable: state.writable,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      editorProps: {
        attributes: {
          class: "paper-text",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": label,
          "data-fragment": fragment,
          ...(lang ? { lang } : {}),
        },
      },
    },
    [extensions],
  );
  useEffect(() => {
    if (editor && editor.isEditable !== state.writable) editor.setEditable(state.writable, false);
    if (editor) editor.view.dom.setAttribute("aria-readonly", String(!state.writable));
  }, [editor, state.writable]);
  useEffect(() => {
    if (editor) showPresent(editor.view, state.present);
  }, [editor, state.present]);
  useOutline(editor, onOutline);
  return (
    <>
      {mayEdit ? <Toolbar editor={editor} disabled={!state.writable} /> : null}
      {tooMuch ? <Note tone="warning">{messages.pasteTooMuch}</Note> : null}
      <article className="paper" lang={lang}>
        {heading}
        <EditorContent editor={editor} />
      </article>
    </>
  );
}

const outlineAfter = 250;

function useOutline(editor: Editor | null, onOutline: LiveTextProps["onOutline"]): void {
  const hear = useRef(onOutline);
  hear.current = onOutline;
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        hear.current?.(readOutline(editor.getJSON() as LetterContent));
      }, outlineAfter);
    };
    editor.on("update", tell);
    tell();
    return () => {
      clearTimeout(timer);
      editor.off("update", tell);
    };
  }, [editor]);
}
