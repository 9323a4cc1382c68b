import { Agent, request as send } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { eq } from "drizzle-orm";
import { io } from "socket.io-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import routes from "#app/routes.ts";
import { session } from "#db/schema/index.ts";
import { readActor } from "#server/accounts/actor.ts";
import { absoluteDays, idleHours, readSession, writeSessionCookie } from "#server/accounts/sessions.ts";
import { signOut } from "#server/accounts/sign-in.ts";
import { addActor, addNetwork, signInAs } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const acted: string[] = [];
let server: TestServer;
let port: string;
beforeAll(async () => {
  server = await startTestServer({ build: buildThatActs() });
  port = new URL(server.url).port;
  await addNetwork(server.context.db);
});
afterAll(() => server.close());

interface Route {
  path?: string;
  index?: boolean;
  children?: Route[];
}

/** Every address of the manifest, its parameters filled in. */
function addresses(list: readonly Route[], under = ""): string[] {
  return list.flatMap((route) => {
    const here = route.path ? `${under}/${route.path}` : under;
    const own = route.path || route.index ? [here.replace(/:\w+/g, "abc") || "/"] : [];
    return [...own, ...addresses(route.children ?? [], here)];
  });
}
const everyAddress = [...new Set(addresses(routes as readonly Route[]))];

/** A Remix build with a resource route at every address, whose action says that it ran. */
function buildThatActs(): ServerBuild {
  const own = everyAddress.map((path, place) => [
    `r${place}`,
    {
      id: `r${place}`,
      path: path.slice(1),
      module: {
        loader: () => new Response("looked", { headers: { "Content-Type": "text/html" } }),
        action: () => {
          acted.push(path);
          return new Response("acted");
        },
      },
    },
  ]);
  return {
    routes: Object.fromEntries(own),
    entry: { module: { default: () => new Response("page") } },
    assets: { routes: {}, entry: { imports: [], module: "" }, url: "", version: "1" },
    future: { v3_singleFetch: true },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
    basename: "/",
    mode: "production",
  } as unknown as ServerBuild;
}

function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { method = "GET", headers = {}, body } = options;
    const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    const sent = send(
      { agent: new Agent(), host: "127.0.0.1", port, path, method, headers: { ...headers, ...length } },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => {
          text += part;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
const here = () => `127.0.0.1:${port}`;
const form = { "Content-Type": "application/x-www-form-urlencoded" };

test("the manifest has the addresses this file is about", () => {
  for (const path of ["/sign-in", "/sign-out", "/seat", "/language", "/admin/people/abc"])
    expect(everyAddress).toContain(path);
});

test.each([
  ["another site", () => ({ Origin: "https://evil.example" })],
  ["a null origin", () => ({ Origin: "null" })],
  ["no origin", () => ({})],
  ["the same host under another port", () => ({ Origin: "http://127.0.0.1:1" })],
  ["a subdomain look-alike", () => ({ Origin: `http://${here()}.evil.example` })],
  ["a forged forwarded host", () => ({ Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" })],
  ["a forged host that matches", () => ({ Origin: "https://evil.example", Host: "evil.example" })],
])("a POST from %s is refused on every address, also as data, before any action", async (_from, headers) => {
  acted.length = 0;
  for (const path of everyAddress)
    for (const address of [path, `${path === "/" ? "/_root" : path}.data`]) {
      const answer = await ask(address, { method: "POST", headers: { ...form, ...headers() }, body: "a=1" });
      expect([address, answer.status]).toEqual([address, 403]);
    }
  expect(acted).toEqual([]);
});

test("an address no database can store is refused before any page asks for it", async () => {
  for (const address of ["/letters/a%00b", "/public/%00.data", "/sign-in?to=%00"])
    expect((await ask(address, { headers: { Host: here() } })).status).toBe(400);
});

test("an address that cannot be read is refused, and the reply tells nothing of how", async () => {
  const answer = await ask("/%E0%A4%A", { headers: { Host: here() } });
  expect(answer).toMatchObject({ status: 400, body: "This is not an address." });
});

test("other unsafe methods are checked too, and a page of this site may act", async () => {
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const headers = { ...form, Origin: "https://evil.example" };
    expect((await ask("/seat", { method, headers, body: "a=1" })).status).toBe(403);
  }
  const own = { ...form, Origin: `http://${here()}`, Host: here() };
  expect((await ask("/seat", { method: "POST", headers: own, body: "a=1" })).body).toBe("acted");
  const sameSite = { ...form, Host: here(), "Sec-Fetch-Site": "same-origin" };
  expect((await ask("/seat", { method: "POST", headers: sameSite, body: "a=1" })).body).toBe("acted");
});

test("with BASE_URL only that very origin may act; http for https is another one", async () => {
  const other = await startTestServer({ build: buildThatActs(), settings: { baseUrl: "https://coro.example.org" } });
  const address = other.context.live.io.httpServer.address();
  const otherPort = typeof address === "object" && address ? String(address.port) : "";
  const before = port;
  port = otherPort;
  const post = (origin: string) =>
    ask("/seat", { method: "POST", headers: { ...form, Origin: origin, Host: "coro.example.org" }, body: "a=1" });
  expect((await post("http://coro.example.org")).status).toBe(403);
  expect((await post("https://coro.example.org.evil.example")).status).toBe(403);
  const allowed = await post("https://coro.example.org");
  expect(allowed.status).toBe(200);
  expect(allowed.headers["strict-transport-security"]).toBe("max-age=31536000");
  port = before;
  await other.close();
});

test("every reply has the policy, and a nonce of its own", async () => {
  const nonces = new Set<string>();
  for (const path of ["/sign-in", "/", "/admin", "/offline"]) {
    const { headers } = await ask(path);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
  }
  expect(nonces.size).toBe(4);
});

test("what somebody signed in is shown is kept in no cache, nor what a secret address shows, which is told to nobody", async () => {
  const actor = await addActor(server.context.db);
  const { cookie } = await signInAs(server.context.db, actor.personId);
  for (const path of ["/desk", "/account", "/public/abc", "/language"])
    expect((await ask(path, { headers: { Cookie: cookie } })).headers["cache-control"]).toBe("no-store");
  expect((await ask("/public/abc")).headers["cache-control"]).toBeUndefined();
  for (const path of ["/invitations/abc", "/reset-password/abc", "/set-up/abc"]) {
    const { headers } = await ask(path);
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cache-control"]).toBe("no-store");
  }
});

test("a cookie is bound to the host and to https, and no script reads it", () => {
  expect(writeSessionCookie("https://coro.example.org", "abc")).toMatch(
    /^__Host-coro=abc; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=\d+$/,
  );
  expect(writeSessionCookie(null, "abc")).toMatch(/^coro=abc; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
});

/** What becomes of a socket: "connect", or why it was refused. */
function knock(headers: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    const socket = io(server.url, {
      path: "/live",
      transports: ["websocket"],
      reconnection: false,
      forceNew: true,
      extraHeaders: headers,
    });
    const end = (answer: string) => {
      socket.disconnect();
      resolve(answer);
    };
    socket.on("connect", () => end("connect"));
    socket.on("connect_error", () => end("refused"));
  });
}

test("a socket is refused before the upgrade unless it comes from a page of this site, with a living session", async () => {
  const actor = await addActor(server.context.db);
  const { cookie } = await signInAs(server.context.db, actor.personId);
  const origin = server.url;
  expect(await knock({ Origin: origin, Cookie: cookie })).toBe("connect");
  for (const evil of ["https://evil.example", "null", `${origin}.evil.example`])
    expect(await knock({ Origin: evil, Cookie: cookie })).toBe("refused");
  expect(await knock({ Cookie: cookie })).toBe("refused");
  expect(await knock({ Origin: origin })).toBe("refused");
  expect(await knock({ Origin: origin, Cookie: "coro=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })).toBe("refused");
  const polling = await ask("/live/?EIO=4&transport=polling", { headers: { Origin: origin, Cookie: cookie } });
  expect(polling.status).toBe(400);
});

test("after signing out the cookie opens nothing, by HTTP or by socket", async () => {
  const actor = await addActor(server.context.db);
  const { cookie, token, sessionId } = await signInAs(server.context.db, actor.personId);
  const present = await readActor(server.context.db, { personId: actor.personId, sessionId });
  if (!present) throw new Error("no actor");
  await signOut(server.context, present);
  expect(await readSession(server.context.db, token, server.context.clock())).toBeNull();
  expect(await knock({ Origin: server.url, Cookie: cookie })).toBe("refused");
});

test("signing out cuts the open socket of that session, and of no other", async () => {
  const actor = await addActor(server.context.db);
  const [one, two] = [
    await signInAs(server.context.db, actor.personId),
    await signInAs(server.context.db, actor.personId),
  ];
  const connect = (cookie: string) =>
    io(server.url, {
      path: "/live",
      transports: ["websocket"],
      reconnection: false,
      forceNew: true,
      extraHeaders: { Origin: server.url, Cookie: cookie },
    });
  const sockets = [connect(one.cookie), connect(two.cookie)] as const;
  await Promise.all(sockets.map((socket) => new Promise<void>((joined) => socket.once("joined", () => joined()))));
  const cut = new Promise<string>((reason) => sockets[0].once("disconnect", reason));
  const present = await readActor(server.context.db, { personId: actor.personId, sessionId: one.sessionId });
  if (!present) throw new Error("no actor");
  await signOut(server.context, present);
  expect(await cut).toBe("io server disconnect");
  expect(sockets[1].connected).toBe(true);
  sockets[1].disconnect();
});

test("the id a table of sessions holds does not work as a cookie", async () => {
  const actor = await addActor(server.context.db);
  const { sessionId } = await signInAs(server.context.db, actor.personId);
  const [row] = await server.context.db.select().from(session).where(eq(session.id, sessionId));
  expect(await readSession(server.context.db, row?.id ?? "", server.context.clock())).toBeNull();
  expect(await knock({ Origin: server.url, Cookie: `coro=${row?.id}` })).toBe("refused");
});

test("an absurdly long cookie, or the same one twice, is nobody's", async () => {
  const actor = await addActor(server.context.db);
  const { cookie } = await signInAs(server.context.db, actor.personId);
  expect((await ask("/desk", { headers: { Cookie: `${cookie}; x=${"a".repeat(9000)}` } })).status).toBe(200);
  expect(await knock({ Origin: server.url, Cookie: `${cookie}; ${cookie}` })).toBe("refused");
  expect(await knock({ Origin: server.url, Cookie: `${cookie}; x=${"a".repeat(9000)}` })).toBe("refused");
});

test("a session ends after twelve idle hours, and after seven days however much it is used", async () => {
  const actor = await addActor(server.context.db);
  const { token } = await signInAs(server.context.db, actor.personId);
  const { token: used } = await signInAs(server.context.db, actor.personId);
  const start = Date.now();
  const at = (hours: number) => new Date(start + hours * 3_600_000);
  expect(await readSession(server.context.db, token, at(idleHours - 0.1))).not.toBeNull();
  const { token: idle } = await signInAs(server.context.db, actor.personId);
  expect(await readSession(server.context.db, idle, at(idleHours + 0.1))).toBeNull();
  for (let hour = 1; hour < absoluteDays * 24; hour += 1)
    expect([hour, await readSession(server.context.db, used, at(hour))]).not.toEqual([hour, null]);
  expect(await readSession(server.context.db, used, at(absoluteDays * 24 + 0.1))).toBeNull();
});

test("a form of more than 64 KiB is refused by its declared length", async () => {
  const headers = { ...form, Origin: `http://${here()}`, Host: here() };
  expect((await ask("/seat", { method: "POST", headers, body: `a=${"b".repeat(70_000)}` })).status).toBe(413);
});
