/**
 * A client of live text without a page: a real socket, the messages of server/protocol/documents.ts, a Yjs copy. It
 * counts what it has sent and what was acknowledged, so that a test or a measurement can ask for exactly that.
 */
import { io, type Socket } from "socket.io-client";
import * as Y from "yjs";
import { type FragmentName, schemaVersion } from "#server/protocol/document-schema.ts";
import type {
  Acknowledged,
  Answer,
  DocumentClientEvents,
  DocumentServerEvents,
  LeaseAnswer,
  OpenAnswer,
  Refused,
} from "#server/protocol/documents.ts";
import { keepFormatting } from "#server/protocol/keep-formatting.ts";

type TextSocket = Socket<DocumentServerEvents & { joined: () => void }, DocumentClientEvents>;

export interface TextClient {
  readonly socket: TextSocket;
  readonly doc: Y.Doc;
  /** Types words at the end of the writer's own paragraph; they go out at once. Returns the update's number. */
  write(words: string): number;
  /** Called when the server has acknowledged one of our updates. */
  onAcknowledged(hear: (number: number) => void): void;
  /** Called after others' updates have reached the copy. */
  onReceived(hear: () => void): void;
  readonly refused: Refused[];
  /** Everything in the fragment, as plain text. */
  read(): string;
  close(): void;
}

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const decode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));

function accept<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${answer.code} ${answer.key}`);
  return answer;
}

async function connect(url: string, cookie: string): Promise<TextSocket> {
  const socket: TextSocket = io(url, {
    path: "/live",
    transports: ["websocket"],
    reconnection: false,
    forceNew: true,
    extraHeaders: { cookie, origin: url },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("joined", resolve);
    socket.once("connect_error", reject);
  });
  return socket;
}

/** Connects as the session of the cookie and opens the document; with a seat, to write in it. */
export async function openText(options: {
  url: string;
  cookie: string;
  documentId: string;
  seatId?: string | null;
  fragment?: FragmentName;
}): Promise<TextClient> {
  const { documentId, fragment = "es" } = options;
  const socket = await connect(options.url, options.cookie);
  const doc = new Y.Doc({ gc: false });
  keepFormatting(doc);
  const root = doc.getXmlFragment(fragment);

  const afterReceiving: (() => void)[] = [];
  const refused: Refused[] = [];
  socket.on("document:updates", ({ update }) => {
    Y.applyUpdate(doc, decode(update), "server");
    for (const hear of afterReceiving) hear();
  });
  socket.on("document:refused", (message) => void refused.push(message));

  const open = accept<OpenAnswer>(
    await new Promise((resolve) =>
      socket.emit(
        "document:open",
        { documentId, schema: schemaVersion, generation: null, vector: encode(Y.encodeStateVector(doc)) },
        resolve,
      ),
    ),
  );
  Y.applyUpdate(doc, decode(open.missing), "server");
  const { generation } = open;

  if (options.seatId) {
    const lease = { documentId, generation, seatId: options.seatId, count: 1 };
    const { clientIds } = accept<LeaseAnswer>(
      await new Promise((resolve) => socket.emit("document:lease", lease, resolve)),
    );
    doc.clientID = clientIds[0] ?? 0;
  }

  let sent = 0;
  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin === "server") return;
    sent += 1;
    const message = { documentId, generation, clientId: doc.clientID, clientNumber: sent, update: encode(update) };
    socket.emit("document:update", message);
  });

  let own: Y.XmlText | null = null;
  const startParagraph = () => {
    const paragraph = new Y.XmlElement("paragraph");
    const text = new Y.XmlText();
    doc.transact(() => {
      root.push([paragraph]);
      paragraph.setAttribute("id", `writer-${doc.clientID}`);
      paragraph.push([text]);
    });
    return text;
  };

  return {
    socket,
    doc,
    refused,
    write(words) {
      own ??= startParagraph();
      own.insert(own.length, words);
      return sent;
    },
    onAcknowledged(hear) {
      socket.on("document:acknowledged", (message: Acknowledged) => {
        if (message.clientId === doc.clientID) hear(message.clientNumber);
      });
    },
    onReceived(hear) {
      afterReceiving.push(hear);
    },
    // Blocks apart, so that the last word of one and the first of the next stay two.
    read: () => root.toString().replaceAll(/<[^>]*>/g, " "),
    close: () => void socket.disconnect(),
  };
}
