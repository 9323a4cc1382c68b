// An update arrives. Everything up to the line in front of the table happens in one turn of the event loop, so updates
// keep the order in which they were sent.
import { and, eq } from "drizzle-orm";
import { documentUpdate } from "#db/schema/index.ts";
import type { Acknowledged, Refused, RefusedReason, Remedy, UpdateMessage } from "#server/protocol/documents.ts";
import { digest } from "./digest.ts";
import { Rejection } from "./gate/rejection.ts";
import { catchUp } from "./hold-document.ts";
import type { IssuedClient, OpenDocument, Waiting } from "./open-document.ts";
import { refusal } from "./refuse-update.ts";
import { countExcess, countOffence, type SocketSession } from "./socket-session.ts";
import type { State } from "./state.ts";
import { textLimits } from "./text-limits.ts";

/** Why an update is not taken; `offence` says what no honest client would have done. Null = it is on its way. */
type Verdict = { readonly reason: RefusedReason; readonly remedy: Remedy; readonly offence?: string } | null;

type Arrival = {
  readonly session: SocketSession;
  readonly document: OpenDocument;
  readonly message: UpdateMessage;
  readonly update: Uint8Array;
};

export function receiveUpdate(state: State, session: SocketSession, message: UpdateMessage): void {
  // Exactly these bytes: a Buffer shares its memory with others.
  const update = new Uint8Array(Buffer.from(message.update, "base64"));
  if (!session.messages.take(1) || !session.bytes.take(update.length)) {
    countExcess(session);
    tell(session, message, refusal("too many"));
    return;
  }
  const document = session.open.get(message.documentId);
  if (!document || state.closing) {
    tell(session, message, refusal("not open"));
    return;
  }
  const arrival: Arrival = { session, document, message, update };
  if (document.held) document.held.push(() => settle(state, arrival, judge(state, arrival, true)));
  else settle(state, arrival, judge(state, arrival, false));
}

function settle(state: State, { session, message, update }: Arrival, verdict: Verdict): void {
  if (verdict === null) return;
  const { reason, offence } = verdict;
  if (offence !== undefined) {
    const { personId } = session.socket.data.actor;
    const facts = { documentId: message.documentId, personId, reason, detail: offence, sha256: digest(update) };
    state.log.info("document.refused", facts);
  }
  tell(session, message, verdict);
  if (offence !== undefined) countOffence(session);
}

function judge(state: State, arrival: Arrival, caughtUp: boolean): Verdict {
  const { session, document, message } = arrival;
  const rights = document.sockets.get(session.socket);
  if (message.generation !== document.generation) return refusal("generation");
  if (!rights) return refusal("not open");
  if (!document.writable) return refusal("frozen");
  if (!rights.mayEdit) return { ...refusal("not allowed"), offence: "no right to edit" };
  const client = document.clients.get(message.clientId);
  if (client?.personId !== session.socket.data.actor.personId)
    return { ...refusal("foreign client"), offence: "not issued to this person" };
  if (message.clientNumber <= client.last) return judgeAgain(state, arrival);
  if (message.clientNumber > client.last + 1) return refusal("clock gap");
  if (document.waiting.length >= textLimits.waitingPerDocument) return refusal("too many");
  try {
    admit(state, arrival, client);
    return null;
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    // What it refers to may be in line, or stored by another process: both are waited for, once.
    if (!caughtUp && mayBeKnownElsewhere.has(error.reason)) return lookAgain(state, arrival);
    const { reason, remedy, detail } = error;
    // Nothing larger is taken in any way, so sending it again is no remedy.
    if (reason === "too large" && message.resync) return { reason, remedy: "offer-text" };
    return remedy === "resync" || reason === "document full" ? { reason, remedy } : { reason, remedy, offence: detail };
  }
}

const mayBeKnownElsewhere: ReadonlySet<RefusedReason> = new Set(["unknown reference", "clock gap", "fork"] as const);

function admit(state: State, { session, document, message, update }: Arrival, client: IssuedClient): void {
  const { clientId, clientNumber, resync } = message;
  const admitted = document.guarded.admit(update, clientId, { resync: resync ?? false });
  const { personId, sessionId } = session.socket.data.actor;
  const waiting: Waiting = {
    document,
    admitted,
    clientNumber,
    sha256: digest(update),
    writer: { documentId: document.id, personId, sessionId, seatId: client.seatId },
    senders: new Set([session.socket]),
  };
  client.last = clientNumber;
  document.waiting.push(waiting);
  state.append.push(waiting);
}

/**
 * Lets what is in line be stored (the same person's earlier client id, sent again after a reload, may be in it), reads
 * the table, then judges once more. What arrives meanwhile waits its turn behind it.
 */
function lookAgain(state: State, arrival: Arrival): null {
  const { document } = arrival;
  const held = [() => settle(state, arrival, judge(state, arrival, true))];
  document.held = held;
  const goOn = () => {
    document.held = null;
    for (const next of held) next();
  };
  state.append
    .settled()
    .then(() => catchUp(state, document))
    .catch((error) => state.log.error("document.read", error))
    .then(goOn)
    .catch((error) => state.log.error("document.update", error));
  return null;
}

/** An update that was sent before: waiting, or stored. Equal bytes are acknowledged, others are a fork. */
function judgeAgain(state: State, arrival: Arrival): Verdict {
  const { session, document, message, update } = arrival;
  const { clientId, clientNumber } = message;
  const sha256 = digest(update);
  const waiting = document.waiting.find(
    (other) => other.admitted.clientId === clientId && other.clientNumber === clientNumber,
  );
  if (waiting && waiting.sha256 !== sha256) return refusal("fork");
  if (waiting) {
    waiting.senders.add(session.socket);
    return null;
  }
  readStoredDigest(state, document, clientId, clientNumber)
    .then((stored) => {
      if (stored !== sha256) return settle(state, arrival, refusal("fork"));
      const acknowledged: Acknowledged = { documentId: document.id, clientId, clientNumber };
      session.socket.emit("document:acknowledged", acknowledged);
    })
    .catch((error) => {
      state.log.error("document.read", error);
      settle(state, arrival, refusal("failed"));
    });
  return null;
}

async function readStoredDigest(
  state: State,
  document: OpenDocument,
  clientId: number,
  clientNumber: number,
): Promise<string | undefined> {
  const [stored] = await state.db
    .select({ sha256: documentUpdate.sha256 })
    .from(documentUpdate)
    .where(
      and(
        eq(documentUpdate.documentId, document.id),
        eq(documentUpdate.generation, document.generation),
        eq(documentUpdate.clientId, clientId),
        eq(documentUpdate.clientNumber, clientNumber),
      ),
    );
  return stored?.sha256;
}

function tell({ socket }: SocketSession, message: UpdateMessage, { reason, remedy }: NonNullable<Verdict>): void {
  const { documentId, clientId, clientNumber } = message;
  const refused: Refused = { documentId, clientId, clientNumber, reason, remedy };
  socket.emit("document:refused", refused);
}
