import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { arch, cpus, loadavg, release, totalmem } from "node:os";
import postgres from "postgres";
import { readChromiumVersion } from "../scripts/find-chromium.mjs";

const megabyte = 1024 * 1024;

/** What the figures were measured on, so that they can be compared with others. */
export async function describeMachine(databaseUrl: string | undefined): Promise<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  return {
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    commit: readCommit(),
    node: process.version,
    system: `${process.platform} ${release()} ${arch()}`,
    processors: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`,
    memory: `${Math.round(totalmem() / megabyte / 1024)} GB`,
    "load before": loadavg()[0]?.toFixed(1) ?? "",
    browser: await readChromiumVersion(),
    ...(databaseUrl ? { postgresql: await readServerVersion(databaseUrl) } : {}),
    pglite: dependencies["@electric-sql/pglite"] ?? "",
    "socket.io": dependencies["socket.io"] ?? "",
    yjs: dependencies.yjs ?? "",
  };
}

function readCommit(): string {
  try {
    const options = { encoding: "utf8", stdio: "pipe" } as const;
    return execFileSync("git", ["describe", "--always", "--dirty"], options).trim();
  } catch {
    return "no checkout";
  }
}

async function readServerVersion(url: string): Promise<string> {
  const client = postgres(url, { max: 1 });
  const [row] = await client<{ version: string }[]>`select current_setting('server_version') as version`;
  await client.end();
  return row?.version ?? "";
}

/** Resident memory of a process, in MB. */
export function residentMemory(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).trim();
  return Math.round(Number(kilobytes) / 1024);
}
