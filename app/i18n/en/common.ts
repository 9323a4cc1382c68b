import type { common as lead } from "../es/common.ts";

export const common: typeof lead = {
  notFoundTitle: "There is nothing here for you",
  notFoundText: "The address does not exist, or you have no access to what it shows.",
  brokenTitle: "Something failed on our side",
  brokenText: "What was saved is still saved. Try again in a moment.",
  goHome: "Go to the start",
};
