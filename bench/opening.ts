/** Opening a letter in a real browser with a cold cache: from the click until its text can be typed in; and bytes of scripts. */
import { performance } from "node:perf_hooks";
import { type Browser, chromium, type Page } from "playwright";
import { countScriptBytes } from "#tests/e2e/support/count-script-bytes.ts";
import { chromiumArguments, findChromium } from "../scripts/find-chromium.mjs";
import { type Measurement, percentile } from "./measurement.ts";

export interface Reader {
  readonly url: string;
  readonly cookie: string;
  readonly campaignId: string;
  readonly letterId: string;
}

const editable = "[contenteditable=true]";
const rounds = 10;

export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ args: chromiumArguments, ...(executablePath ? { executablePath } : {}) });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A browser context of its own has a cache of its own: everything is loaded anew. */
async function openPage(browser: Browser, { url, cookie }: Pick<Reader, "url" | "cookie">): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
  const [name = "", value = ""] = cookie.split("=");
  if (value) await context.addCookies([{ name, value, url }]);
  return context.newPage();
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await act();
  return performance.now() - before;
}

export async function measureOpening(browser: Browser, reader: Reader): Promise<Measurement[]> {
  const fromClick: number[] = [];
  const fromAddress: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const clicking = await openPage(browser, reader);
    await clicking.goto(`/campaigns/${reader.campaignId}`, { waitUntil: "networkidle" });
    const link = clicking.locator(`a[href^="/letters/${reader.letterId}"]`).first();
    fromClick.push(
      await time(async () => {
        await link.click();
        await clicking.locator(editable).first().waitFor();
      }),
    );
    await clicking.context().close();

    const arriving = await openPage(browser, reader);
    fromAddress.push(
      await time(async () => {
        await arriving.goto(`/letters/${reader.letterId}`, { waitUntil: "commit" });
        await arriving.locator(editable).first().waitFor();
      }),
    );
    await arriving.context().close();
  }
  const figures = (samples: number[]) => ({ median: percentile(samples, 50), max: percentile(samples, 100) });
  const note = `${rounds} times`;
  return [
    {
      what: "opening a letter, click to editable",
      figures: figures(fromClick),
      unit: "ms",
      goals: { median: 1000 },
      note,
    },
    { what: "opening a letter by its address", figures: figures(fromAddress), unit: "ms", goals: {}, note },
  ];
}

export async function measureScripts(browser: Browser, reader: Reader): Promise<Measurement[]> {
  const pages = [
    { what: "sign-in", path: "/sign-in", cookie: "", goal: 100 },
    { what: "desk", path: "/desk", cookie: reader.cookie, goal: 150 },
    { what: "campaign", path: `/campaigns/${reader.campaignId}`, cookie: reader.cookie, goal: 150 },
    { what: "sign-on board", path: `/letters/${reader.letterId}/sign-ons`, cookie: reader.cookie, goal: 150 },
    { what: "letter with its editor", path: `/letters/${reader.letterId}`, cookie: reader.cookie, goal: 350 },
  ];
  const measured: Measurement[] = [];
  for (const { what, path, cookie, goal } of pages) {
    const page = await openPage(browser, { url: reader.url, cookie });
    const bytes = await countScriptBytes(page, () => page.goto(path, { waitUntil: "networkidle" }));
    measured.push({
      what: `JavaScript, compressed: ${what}`,
      figures: { size: Math.round(bytes / 102.4) / 10 },
      unit: "KB",
      goals: { size: goal },
    });
    await page.context().close();
  }
  return measured;
}
