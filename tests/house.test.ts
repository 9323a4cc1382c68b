/** The rules of the house that a linter cannot say. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue as en } from "#app/i18n/en/index.ts";
import { catalogue as es } from "#app/i18n/es/index.ts";
import { catalogue as fr } from "#app/i18n/fr/index.ts";
import { catalogue as pt } from "#app/i18n/pt/index.ts";

const tracked = execFileSync("git", ["-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard"], {
  encoding: "utf8",
});
const files = tracked.split("\n").filter((path) => path !== "" && existsSync(path));
const sources = files.filter((path) => /\.(ts|tsx|js|mjs)$/.test(path));
const product = sources.filter((path) => /^(app|server|db)\//.test(path));
const read = (path: string): string => readFileSync(path, "utf8");

/** Every module of ours that a file imports, as a path from the project's folder; types included. */
function importsOf(path: string): string[] {
  const specifiers = [...read(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([#.][^"]*)"/g)].map(
    (found) => found[1] ?? "",
  );
  return specifiers.map((given) => (given.startsWith("#") ? given.slice(1) : normalize(join(dirname(path), given))));
}

/** "who -> what" of every import that the rule forbids. */
function forbiddenImports(from: (path: string) => boolean, forbidden: (path: string) => boolean): string[] {
  return sources.filter(from).flatMap((path) =>
    importsOf(path)
      .filter(forbidden)
      .map((target) => `${path} -> ${target}`),
  );
}

/** Lines of product code that match, as "path:line text". */
function lines(where: string[], pattern: RegExp): string[] {
  return where.flatMap((path) =>
    read(path)
      .split("\n")
      .flatMap((text, index) => (pattern.test(text) ? [`${path}:${index + 1} ${text.trim()}`] : [])),
  );
}

const inside = (folder: string) => (path: string) => path.startsWith(`${folder}/`);

describe("imports go one way", () => {
  it("db imports nothing of server but the protocol, and nothing of app", () => {
    const above = (path: string) => inside("app")(path) || (inside("server")(path) && !inside("server/protocol")(path));
    expect(forbiddenImports(inside("db"), above)).toEqual([]);
  });

  it("server imports nothing of app", () => {
    expect(forbiddenImports(inside("server"), inside("app"))).toEqual([]);
  });

  it("server/protocol imports none of ours outside itself", () => {
    expect(forbiddenImports(inside("server/protocol"), (path) => !inside("server/protocol")(path))).toEqual([]);
  });

  it("what runs in a browser imports only the protocol from the server, and nothing of db", () => {
    const browser = (path: string) =>
      /^app\/(editor|ui|live|i18n)\/|^app\/(entry\.client|service-worker)/.test(path) && !path.includes(".server.");
    const below = (path: string) => inside("db")(path) || (inside("server")(path) && !inside("server/protocol")(path));
    expect(forbiddenImports(browser, below)).toEqual([]);
  });

  it("no product code imports tests, bench or scripts", () => {
    const outside = (path: string) => /^(tests|bench|scripts)\//.test(path);
    expect(forbiddenImports((path) => product.includes(path), outside)).toEqual([]);
  });

  it("a crossing of top folders is written with #, a step inside one is not", () => {
    const top = (path: string) => path.split("/")[0];
    const odd = product.flatMap((path) =>
      [...read(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.\.?\/[^"]*)"/g)]
        .map((found) => normalize(join(dirname(path), found[1] ?? "")))
        .filter((target) => top(target) !== top(path))
        .map((target) => `${path} -> ${target}`),
    );
    expect(odd).toEqual([]);
  });
});

describe("one way to do a thing", () => {
  it("only commit() and the text append open a transaction", () => {
    const elsewhere = product.filter(
      (path) => path !== "server/activity/commit.ts" && !path.startsWith("server/documents/"),
    );
    expect(lines(elsewhere, /\bdb\.transaction\(/)).toEqual([]);
  });

  it("no raw SQL, no raw HTML, no code from strings", () => {
    expect(
      lines(
        product,
        /\bsql\.raw\(|dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|\beval\(|new Function\(/,
      ),
    ).toEqual([]);
  });

  it("no inline style in markup, which the content policy forbids", () => {
    expect(
      lines(
        product.filter((path) => path.endsWith(".tsx")),
        /\sstyle=/,
      ),
    ).toEqual([]);
  });
});

describe("files", () => {
  it("are at most 300 lines", () => {
    const long = sources.filter((path) => read(path).split("\n").length > 301);
    expect(long).toEqual([]);
  });

  it("are named for what they hold", () => {
    const forbidden = new Set([
      "utils",
      "util",
      "helpers",
      "helper",
      "lib",
      "services",
      "service",
      "types",
      "common",
      "misc",
    ]);
    const vague = files.filter(
      (path) =>
        !/^app\/i18n\/[a-z]{2}\/common\.ts$/.test(path) &&
        path.split("/").some((part) => forbidden.has(part.split(".")[0] ?? "")),
    );
    expect(vague).toEqual([]);
  });

  it("are in kebab-case", () => {
    const odd = sources.filter((path) => path.split("/").some((part) => !/^[a-z0-9.-]+$/.test(part)));
    expect(odd).toEqual([]);
  });

  it("name no place on the machine they were written on", () => {
    // Put together here, so that the rule does not find itself.
    const places = new RegExp(
      `["'\`\\s(=](?:${["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/[a-z]", "/Us" + "ers/"].join("|")})`,
    );
    const texts = files.filter((path) => /\.(tsx?|m?js|json|md|css|ya?ml|sql)$|Dockerfile|^\.ci\//.test(path));
    expect(lines(texts, places)).toEqual([]);
  });
});

it("package-lock.json names no registry", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, { resolved?: string }> };
  expect(Object.entries(packages).filter(([, entry]) => entry.resolved)).toEqual([]);
});

describe("the four catalogues", () => {
  type Messages = { [key: string]: unknown };
  const keysOf = (messages: Messages, prefix = ""): string[] =>
    Object.entries(messages).flatMap(([key, value]) =>
      value !== null && typeof value === "object" ? keysOf(value as Messages, `${prefix}${key}.`) : [`${prefix}${key}`],
    );
  const lead = keysOf(es);

  it.each(Object.entries({ pt, en, fr }))("say the same things: %s", (_language, messages) => {
    const keys = keysOf(messages);
    const missing = lead.filter((key) => !keys.includes(key));
    const unknown = keys.filter((key) => !lead.includes(key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it.each(Object.entries({ es, pt, en, fr }))("leave nothing empty: %s", (_language, messages) => {
    const valueAt = (path: string) =>
      path.split(".").reduce<unknown>((at, key) => (at as Messages | undefined)?.[key], messages);
    expect(lead.filter((key) => valueAt(key) === "")).toEqual([]);
  });
});
