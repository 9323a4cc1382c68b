import { readStyle } from "./read-style.ts";

/**
 * Word does not copy lists as lists: each item is a paragraph with `mso-list:l0 level2 lfo1` in its style and its bullet
 * or number typed at its start. Makes real lists of them, in place.
 */
export function regroupWordLists(body: HTMLElement): void {
  const document = body.ownerDocument;
  let open: { level: number; list: HTMLElement }[] = [];
  let last: Element | null = null;
  let before = "";
  for (const item of [...body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6, div")]) {
    const place = readPlace(item);
    if (place === null) continue;
    const { level, listId } = place;
    // Another paragraph stood between, or Word says so: a new list begins.
    if ((last && item.previousElementSibling !== last) || (level === 1 && listId !== before)) open = [];
    before = listId;
    const ordered = takeMarker(item);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let current = open.at(-1);
    if (!current || current.level < level) {
      const list = document.createElement(ordered ? "ol" : "ul");
      const holder = current?.list.lastElementChild;
      if (holder) holder.append(list);
      else item.before(list);
      current = { level, list };
      open.push(current);
    }
    const entry = document.createElement("li");
    const words = document.createElement("p");
    words.append(...item.childNodes);
    entry.append(words);
    current.list.append(entry);
    item.remove();
    last = open[0]?.list ?? null;
  }
}

function readPlace(element: HTMLElement): { listId: string; level: number } | null {
  const [, listId, level] = /mso-list\s*:\s*(l\d+)\s+level(\d)/i.exec(readStyle(element)) ?? [];
  return listId && level ? { listId, level: Number(level) } : null;
}

/** Takes away the typed bullet or number; says whether it was a number or a letter. */
function takeMarker(item: HTMLElement): boolean {
  const marker = [...item.querySelectorAll<HTMLElement>("span")].find((span) =>
    /mso-list\s*:\s*ignore/i.test(readStyle(span)),
  );
  const text = (marker ?? item).textContent ?? "";
  marker?.remove();
  return /^\s*\(?[0-9a-z]{1,3}[.)]/i.test(text);
}
