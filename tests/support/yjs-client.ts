// A client of the live documents as docs/protocol-documents.md describes it, on a real socket.
import { io, type Socket } from "socket.io-client";
import * as Y from "yjs";
import { type FragmentName, schemaVersion } from "#server/protocol/document-schema.ts";
import type {
  Answer,
  Closed,
  DocumentClientEvents,
  DocumentServerEvents,
  Left,
  OpenAnswer,
  Presence,
  Refused,
  Updates,
} from "#server/protocol/documents.ts";
import { createEditor, type Editor, schema } from "./yjs-editor.ts";

export type ClientSocket = Socket<DocumentServerEvents, DocumentClientEvents>;
export type Sent = { clientId: number; clientNumber: number; update: string };

export type DocumentClient = {
  readonly socket: ClientSocket;
  readonly editor: Editor;
  readonly refused: Refused[];
  readonly closed: Closed[];
  readonly presence: Presence[];
  readonly left: Left[];
  readonly updates: Updates[];
  /** Sent and not yet acknowledged. */
  readonly outbox: Sent[];
  acknowledged: number;
  generation: number;
  open(): Promise<Answer<OpenAnswer>>;
  /** Types at the start of the first block and sends it. */
  type(text: string): void;
  /** Sends what the editor has written. */
  send(): void;
  emit(sent: Sent): void;
  /** Resolves when it is so; looked at after everything the server says. */
  until(condition: () => boolean): Promise<void>;
  text(): string;
};

export function connect(url: string, cookie: string): ClientSocket {
  return io(url, {
    path: "/live",
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie, origin: url },
  });
}

export function ask<Value>(
  socket: ClientSocket,
  event: "document:open" | "document:lease",
  message: unknown,
): Promise<Answer<Value>> {
  return socket.emitWithAck(event, message as never) as unknown as Promise<Answer<Value>>;
}

/** Connects, opens the document and, where `seatId` is given (null = as coordinator), takes a client id to write under. */
export async function joinDocument(
  url: string,
  cookie: string,
  documentId: string,
  options: {
    seatId?: string | null;
    fragment?: FragmentName;
    editor?: Editor;
    outbox?: Sent[];
    socket?: ClientSocket;
  } = {},
): Promise<DocumentClient> {
  const socket = options.socket ?? connect(url, cookie);
  const editor = options.editor ?? createEditor(1, options.fragment);
  let number = 0;
  let waiting: { condition: () => boolean; resolve: () => void }[] = [];
  const look = () => {
    waiting = waiting.filter(({ condition, resolve }) => {
      if (!condition()) return true;
      resolve();
      return false;
    });
  };
  const client: DocumentClient = {
    socket,
    editor,
    refused: [],
    closed: [],
    presence: [],
    left: [],
    updates: [],
    outbox: options.outbox ?? [],
    acknowledged: 0,
    generation: 1,
    async open() {
      const vector = Buffer.from(Y.encodeStateVector(editor.doc)).toString("base64");
      const message = { documentId, schema: schemaVersion, generation: client.generation, vector };
      const answer = await ask<OpenAnswer>(socket, "document:open", message);
      if (answer.ok) {
        client.generation = answer.generation;
        editor.receive(new Uint8Array(Buffer.from(answer.missing, "base64")));
        client.presence.push(...answer.present);
      }
      return answer;
    },
    type(text) {
      editor.change((transform) => transform.insert(1, schema.text(text)));
      client.send();
    },
    send() {
      for (const update of editor.outbox.splice(0)) {
        const bytes = Buffer.from(update).toString("base64");
        const sent = { clientId: editor.doc.clientID, clientNumber: ++number, update: bytes };
        client.outbox.push(sent);
        client.emit(sent);
      }
    },
    emit: (sent) => void socket.emit("document:update", { documentId, generation: client.generation, ...sent }),
    until: (condition) => {
      if (condition()) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.push({ condition, resolve });
      });
    },
    text: () => editor.node().textContent,
  };
  socket.on("document:acknowledged", ({ clientId, clientNumber }) => {
    client.acknowledged = Math.max(client.acknowledged, clientNumber);
    const left = client.outbox.filter((sent) => sent.clientId !== clientId || sent.clientNumber > clientNumber);
    client.outbox.splice(0, client.outbox.length, ...left);
    look();
  });
  socket.on("document:updates", (message) => {
    client.updates.push(message);
    editor.receive(new Uint8Array(Buffer.from(message.update, "base64")));
    look();
  });
  const collect =
    <Message>(list: Message[]) =>
    (message: Message) => {
      list.push(message);
      look();
    };
  socket.on("document:refused", collect(client.refused));
  socket.on("document:closed", collect(client.closed));
  socket.on("document:presence", collect(client.presence));
  socket.on("document:left", collect(client.left));
  socket.on("disconnect", look);

  const opened = await client.open();
  if (!opened.ok) throw new Error(`not opened: ${opened.key}`);
  if (options.seatId !== undefined) {
    const message = { documentId, generation: client.generation, seatId: options.seatId, count: 1 };
    const leased = await ask<{ clientIds: number[] }>(socket, "document:lease", message);
    if (!leased.ok) throw new Error(`no client id: ${leased.key}`);
    editor.doc.clientID = leased.clientIds[0] as number;
  }
  return client;
}
