import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Server code must never reach a browser: the build stops where it would. Only server/protocol is shared. */
function refuseServerCodeInBrowser(): Plugin {
  return {
    name: "coro:refuse-server-code-in-browser",
    apply: "build",
    load(id, options) {
      if (options?.ssr) return;
      const path = id.split("?")[0] ?? id;
      const forbidden = /\/(server|db)\/(?!protocol\/)[^?]*\.ts$/.test(path.slice(import.meta.dirname.length));
      if (forbidden && path.startsWith(import.meta.dirname) && !path.includes("/node_modules/"))
        this.error(`${path.slice(import.meta.dirname.length + 1)} is server code and was imported by browser code.`);
    },
  };
}

export default defineConfig({
  plugins: [refuseServerCodeInBrowser(), remix(remixConfig)],
  build: { target: "es2022" },
  // Bundled, so that the server holds the few icons we draw and not all that there are.
  ssr: { noExternal: ["lucide-react"] },
  optimizeDeps: { entries: ["app/**/*.{ts,tsx}"] },
});
