/**
 * What the frame around every page needs to know of text kept in this browser, without the editor's code: whether a
 * person has words the server does not have, and clearing everything of theirs when they sign out.
 */
const personKey = "coro-person";
const databaseName = (personId: string) => `coro-text-${personId}`;

/** Whose text this browser keeps, for the page without a network. */
export function rememberPerson(personId: string): void {
  try {
    localStorage.setItem(personKey, personId);
  } catch {
    // Nothing can be stored here; then there is no text to find either.
  }
}

export function rememberedPerson(): string | null {
  try {
    return localStorage.getItem(personKey);
  } catch {
    return null;
  }
}

/** Whether this browser holds changes, or kept text, that the server does not have. */
export async function hasUnsentText(personId: string): Promise<boolean> {
  if (!(await readDatabaseNames()).includes(databaseName(personId))) return false;
  const { openLocalDatabase } = await import("./local-store.ts");
  const database = await openLocalDatabase(personId);
  if (!database) return false;
  const [unsent, kept] = await Promise.all([database.count("outbox"), database.count("kept")]);
  database.close();
  return unsent + kept > 0;
}

/** Removes everything this browser holds of a person's text. */
export async function clearLocalText(personId: string): Promise<void> {
  const theirs = (await readDatabaseNames()).filter((name) => name.startsWith(databaseName(personId)));
  await Promise.all(theirs.map(deleteDatabase));
  try {
    localStorage.removeItem(personKey);
  } catch {
    // There was nothing.
  }
}

async function readDatabaseNames(): Promise<string[]> {
  if (!("indexedDB" in globalThis) || !indexedDB.databases) return [];
  return (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []));
}

/** Open connections are told to close and do so; the deletion then goes through. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
}
