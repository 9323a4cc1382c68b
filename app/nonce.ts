import { createContext, useContext } from "react";

/** The nonce of this reply; in the browser there is none, and none is needed. */
export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = () => useContext(NonceContext);
