import { KeptTexts } from "./kept-texts.tsx";
import { useSession } from "./use-session.ts";

/** Opens the document once more: what the server has after all is dropped here, the rest is shown to its author. */
export function LeftWords(props: { documentId: string; personId: string; seatId: string | null }) {
  const { session, state } = useSession({ ...props, fragment: "es", mayEdit: true });
  return <KeptTexts personId={props.personId} kept={state.kept} changed={session?.readKeptAgain} />;
}
