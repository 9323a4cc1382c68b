import { createContext, useContext, useMemo } from "react";
import type { Language } from "#server/protocol/languages.ts";
import type { Catalogue } from "./catalogue.ts";
import { createFormats, type Formats } from "./formats.ts";

export interface Reader {
  readonly language: Language;
  readonly messages: Catalogue;
}

export const ReaderContext = createContext<Reader | null>(null);
/** IANA zone of the reader; the desk's frame gives the person's own, pages outside it the network's days in UTC. */
export const ZoneContext = createContext<string>("UTC");

function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error("A page was rendered outside its reader.");
  return reader;
}

/** The reader's catalogue. */
export const useMessages = (): Catalogue => useReader().messages;
export const useLanguage = (): Language => useReader().language;

/** Dates, numbers, lists and countries as the reader writes them, in the reader's zone. */
export function useFormats(): Formats {
  const { language } = useReader();
  const zone = useContext(ZoneContext);
  return useMemo(() => createFormats(language, zone), [language, zone]);
}
