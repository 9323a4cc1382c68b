import type { MetaDescriptor } from "@remix-run/node";

/**
 * A page whose address is a secret. Its header says no-referrer (server/web/private-replies.ts); for what the page itself
 * sends, a browser would then also hide the Origin that the check of forms needs, so the document allows it on this site.
 */
export const secretAddress: MetaDescriptor[] = [
  { name: "referrer", content: "same-origin" },
  { name: "robots", content: "noindex" },
];
