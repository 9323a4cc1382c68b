// The socket's side of live documents. Every message is checked here; identity comes from the session alone.
import type { z } from "zod";
import {
  type Answer,
  type LeaseAnswer,
  type LeaseMessage,
  leaseMessage,
  leaveMessage,
  openMessage,
  presenceMessage,
  updateMessage,
} from "#server/protocol/documents.ts";
import type { Context } from "../context.ts";
import type { LiveSocket } from "../live/live.ts";
import { Refusal } from "../refusal.ts";
import { readDocumentRights } from "./document-rights.ts";
import { issueClientIds } from "./issue-client-ids.ts";
import { openOnSocket } from "./open-on-socket.ts";
import { leaveDocument, receivePresence } from "./presence.ts";
import { receiveUpdate } from "./receive-update.ts";
import { readSocketActor } from "./socket-actor.ts";
import { countExcess, countOffence, createSocketSession, type SocketSession } from "./socket-session.ts";
import type { State } from "./state.ts";

/** Called for each connected socket, before it is told anything: its first message must find the handlers. */
export function attachDocuments({ documents: { state } }: Pick<Context, "documents">, socket: LiveSocket): void {
  const session = createSocketSession(socket, state.clock);
  const ask = <Message, Value extends object>(
    event: string,
    schema: z.ZodType<Message>,
    work: (message: Message) => Promise<Value>,
  ) =>
    socket.on(event, (value: unknown, respond: unknown) => {
      const reply = (answer: Answer<Value>) => {
        if (typeof respond === "function") respond(answer);
      };
      const message = schema.safeParse(value);
      if (!message.success) {
        countOffence(session);
        return reply({ ok: false, code: "invalid", key: "badMessage" });
      }
      if (!session.messages.take(1)) {
        countExcess(session);
        return reply({ ok: false, code: "too-many", key: "tryAgainLater" });
      }
      work(message.data).then(
        (answer) => reply({ ok: true, ...answer }),
        (error) => {
          if (error instanceof Refusal) return reply({ ok: false, code: error.code, key: error.key });
          state.log.error(event, error);
          reply({ ok: false, code: "failed", key: "somethingWentWrong" });
        },
      );
    });
  const hear = <Message>(event: string, schema: z.ZodType<Message>, work: (message: Message) => void) =>
    socket.on(event, (value: unknown) => {
      const message = schema.safeParse(value);
      if (!message.success) return countOffence(session);
      try {
        work(message.data);
      } catch (error) {
        state.log.error(event, error);
      }
    });

  ask("document:open", openMessage, (message) => openOnSocket(state, session, message));
  ask("document:lease", leaseMessage, (message) => lease(state, session, message));
  hear("document:update", updateMessage, (message) => receiveUpdate(state, session, message));
  hear("document:presence", presenceMessage, (message) => receivePresence(session, message));
  hear("document:leave", leaveMessage, ({ documentId }) => leave(state, session, documentId));
  socket.on("disconnecting", () => {
    for (const documentId of [...session.open.keys()]) leave(state, session, documentId);
  });
}

function leave(state: State, session: SocketSession, documentId: string): void {
  const document = session.open.get(documentId);
  session.open.delete(documentId);
  if (document) leaveDocument(document, session.socket, state.clock());
}

/** Issues client ids to this person, for a seat that may edit; a coordinator may have them without a seat. */
async function lease(state: State, session: SocketSession, message: LeaseMessage): Promise<LeaseAnswer> {
  const { documentId, generation, seatId, count } = message;
  const actor = await readSocketActor(state, session.socket);
  if (!actor) throw new Refusal("unauthenticated", "signInAgain");
  const { personId } = actor;
  const rights = await readDocumentRights(state.db, actor, documentId);
  if (!rights?.mayRead) throw new Refusal("not-found", "noSuchDocument");
  if (generation !== rights.generation) throw new Refusal("conflict", "otherGeneration");
  const mayWrite = seatId === null ? rights.mayEditWithoutSeat : rights.editingSeatIds.includes(seatId);
  if (!mayWrite) throw new Refusal("forbidden", "mayNotEdit");
  const clientIds = await issueClientIds(state.db, { documentId, generation, personId, seatId }, count, state.clock());
  const document = session.open.get(documentId);
  if (document?.generation === generation)
    for (const clientId of clientIds) document.clients.set(clientId, { personId, seatId, last: 0, stored: 0 });
  return { clientIds };
}
