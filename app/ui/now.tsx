/**
 * The present instant for everything that counts down. The server's clock leads, so that the first render in the browser
 * equals the server's and a wrong clock on a laptop tells no wrong deadline; it moves on each minute.
 */
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

const NowContext = createContext<Date | null>(null);

export const useNow = (): Date => useContext(NowContext) ?? new Date();

export function NowProvider({ now: told, children }: { now: Date; children: ReactNode }) {
  const [now, setNow] = useState(told);
  useEffect(() => {
    setNow(told);
    const ahead = told.getTime() - Date.now();
    const timer = setInterval(() => setNow(new Date(Date.now() + ahead)), 30_000);
    return () => clearInterval(timer);
  }, [told]);
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>;
}
