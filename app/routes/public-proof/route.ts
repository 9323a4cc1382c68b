import type { LoaderFunctionArgs } from "@remix-run/node";
import { readProof } from "#server/publications/proof.ts";
import { limits } from "#server/rate-limits.ts";

/** The bundle a stranger verifies a letter with. Absent, withdrawn and never published look the same. */
export async function loader({ params, context: { context, address } }: LoaderFunctionArgs) {
  if (!context.limits.take(limits.publicReadsPerAddress, `public ${address}`))
    return new Response("Too many requests", { status: 429, headers: { "Retry-After": "1" } });
  const proof = await readProof(context.db, params.slug ?? "", context.clock());
  if (!proof)
    return new Response("Not found", { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  return new Response(`${JSON.stringify(proof, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="coro-${params.slug}-proof.json"`,
      "Cache-Control": "no-cache",
      "X-Robots-Tag": "noindex",
    },
  });
}
