import type { Presence } from "#server/protocol/documents.ts";
import type { KeptText } from "./local-store.ts";

/** Someone who has the text open, with the number of the colour that is theirs while they are here. */
export interface Present extends Presence {
  readonly colour: number;
}

export interface SessionState {
  /** The text is here: from the server or from this browser's copy. */
  readonly loaded: boolean;
  readonly connected: boolean;
  /** This person may type now. */
  readonly writable: boolean;
  /** Changes the server has not acknowledged. */
  readonly unsaved: number;
  /** False where nothing can be stored: a reload would lose what is not saved. */
  readonly stored: boolean;
  readonly present: readonly Present[];
  readonly kept: readonly KeptText[];
  /** `reload`: this page is older than the server. `closed`: the text may not be read any more. */
  readonly trouble: "reload" | "closed" | null;
  /** The session is over and a new one must begin: another generation, or an id that is no longer ours alone. */
  readonly over: boolean;
}

export const firstState: SessionState = {
  loaded: false,
  connected: false,
  writable: false,
  unsaved: 0,
  stored: true,
  present: [],
  kept: [],
  trouble: null,
  over: false,
};

export const colours = 6;

/** Gives each newcomer the first colour nobody here has. */
export function addPresent(present: readonly Present[], arrived: Presence): Present[] {
  const before = present.find(({ socket }) => socket === arrived.socket);
  const others = present.filter(({ socket }) => socket !== arrived.socket);
  const taken = new Set(others.map(({ colour }) => colour));
  const free = Array.from({ length: colours }, (_, at) => at + 1).find((colour) => !taken.has(colour));
  return [...others, { ...arrived, colour: before?.colour ?? free ?? (others.length % colours) + 1 }];
}
