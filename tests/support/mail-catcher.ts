import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface CaughtMail {
  readonly to: string[];
  /** The whole message as it came over the wire. */
  readonly raw: string;
  /** Its body, decoded. */
  readonly text: string;
}

export interface MailCatcher {
  readonly url: string;
  readonly mails: CaughtMail[];
  /** Refuses so many messages, then accepts again. */
  refuse(count: number): void;
  /** Waits until so many have come. */
  received(count: number): Promise<CaughtMail[]>;
  close(): Promise<void>;
}

/** A real mail server on a free port that keeps what it is given. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  let refusals = 0;
  let heard = () => {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        if (refusals > 0) {
          refusals -= 1;
          return done(Object.assign(new Error("try again later"), { responseCode: 451 }));
        }
        const raw = Buffer.concat(parts).toString("utf8");
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, text: decodeBody(raw) });
        done();
        heard();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (count) => {
      refusals = count;
    },
    received: (count) =>
      new Promise((resolve) => {
        heard = () => {
          if (mails.length >= count) resolve(mails);
        };
        heard();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function decodeBody(raw: string): string {
  const split = raw.indexOf("\r\n\r\n");
  const head = raw.slice(0, split);
  const body = raw.slice(split + 4);
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
