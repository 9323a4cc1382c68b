import { Copy } from "lucide-react";
import { useState } from "react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Button } from "#app/ui/button.tsx";
import { Note } from "#app/ui/page.tsx";
import { dismissKept } from "./kept-text.ts";
import { type KeptText, openLocalDatabase } from "./local-store.ts";

/** Words their author wrote that the text could not take any more: theirs to copy, until they put them away. */
export function KeptTexts({
  personId,
  kept,
  changed,
}: {
  personId: string;
  kept: readonly KeptText[];
  changed: (() => Promise<void>) | undefined;
}) {
  const dismiss = async (key: number) => {
    const database = await openLocalDatabase(personId);
    await dismissKept(database, key);
    database?.close();
    await changed?.();
  };
  return (
    <>
      {kept.map((one) => (
        <Kept key={one.key} kept={one} dismiss={() => dismiss(one.key)} />
      ))}
    </>
  );
}

function Kept({ kept, dismiss }: { kept: KeptText; dismiss: () => Promise<void> }) {
  const { editor } = useMessages();
  const formats = useFormats();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(kept.text).then(
      () => setCopied(true),
      // Without the clipboard the words stand there to be selected.
      () => setCopied(false),
    );
  return (
    <Note tone="warning">
      <p>
        <b>{editor.keptTitle}</b>
      </p>
      <p>{editor.keptText(formats.moment(new Date(kept.at)))}</p>
      <blockquote className="kept-words">{kept.text}</blockquote>
      <p className="row">
        <Button slim onClick={() => void copy()}>
          <Copy size={16} aria-hidden="true" />
          {copied ? editor.copied : editor.copy}
        </Button>
        <Button slim look="quiet" onClick={() => void dismiss()}>
          {editor.dismissKept}
        </Button>
      </p>
    </Note>
  );
}
