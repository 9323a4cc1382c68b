import type { Page } from "playwright/test";

/** Bytes of JavaScript, as compressed on the way, that the page has asked for since `act` began. */
export async function countScriptBytes(page: Page, act: () => Promise<unknown>): Promise<number> {
  const asked: Promise<number>[] = [];
  page.on("response", (response) => {
    const kind = response.headers()["content-type"] ?? "";
    if (!kind.includes("javascript")) return;
    asked.push(response.finished().then(async () => (await response.request().sizes()).responseBodySize));
  });
  await act();
  return (await Promise.all(asked)).reduce((sum, bytes) => sum + bytes, 0);
}
