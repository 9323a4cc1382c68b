/**
 * Two processes on one embedded database open without an error and lose each other's writes. A lock file in the data
 * folder keeps the second one out; one left behind by a killed process is taken over.
 */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "./start-error.ts";

/** Start time of a process in clock ticks, so that a reused process number is not taken for the old one. Linux only. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(holder: { pid: number; started: string | null }): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return holder.started === startTime(holder.pid);
}

function parseHolder(content: string): { pid: number; started: string | null } {
  const [pid, started] = content.trim().split(" ");
  return { pid: Number(pid) || 0, started: started && started !== "-" ? started : null };
}

/** Promises that no other living process holds the folder until the returned function is called. */
export function lockDataFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be made: ${(error as Error).message}`);
  }
  const path = join(folder, "lock");
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, `${process.pid} ${startTime(process.pid) ?? "-"}\n`);
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "EEXIST") throw new StartError(`The data folder ${folder} cannot be written to (${code}).`);
      takeOverStaleLock(path, folder);
    }
  }
  throw new StartError(`The data folder ${folder} is being opened by another process.`);
}

/** Renaming decides between two processes that both found the same stale lock: only one of them moves it away. */
function takeOverStaleLock(path: string, folder: string): void {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch {
    return;
  }
  // An empty lock is one that its maker has not written yet.
  if (content === "" || isAlive(parseHolder(content)))
    throw new StartError(
      `The data folder ${folder} is already in use by another Coro (process ${parseHolder(content).pid}).`,
    );
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, "utf8") === content) rmSync(aside, { force: true });
  else {
    renameSync(aside, path);
    throw new StartError(`The data folder ${folder} is being opened by another process.`);
  }
}
