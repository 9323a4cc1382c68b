import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

/** No violation of any rule axe knows, with the offending elements in the message. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}`).join("\n")}`,
  );
  expect(told, `axe on ${page.url()}`).toEqual([]);
}

/** Nothing is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, culprits } = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const over = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > room + 1,
    );
    return {
      wide: document.documentElement.scrollWidth > room,
      culprits: over.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    };
  });
  expect(wide ? culprits : [], `wider than the screen: ${page.url()}`).toEqual([]);
  expect(wide, `scrolls sideways: ${page.url()}`).toBe(false);
}
