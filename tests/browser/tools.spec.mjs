// What is done with a scenario from the bar: changes are held and applied as one, the last one is replayed, and
// the scenario is pinned.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const sentence = (page) => page.getByRole("heading", { level: 1 });
const rate = (page) => page.locator("h1").getByRole("slider").first();
const strip = (page) => page.locator(".hold-strip");
const tool = (page, id) => page.locator(`#${id}`);

const LANGUAGES = [
  { tag: "en-US", at: "At 3.83 %", next: "At 3.84 %", before: "Before the last change: Bill rate 3.83 % → 3.84 %", after: "After the last change", none: "None yet", two: "2 changes wait" },
  { tag: "ja-JP", at: "利回り3.83%", next: "利回り3.84%", before: "直前の変更の前：短期国債利回り 3.83% → 3.84%", after: "直前の変更の後", none: "まだ変更はありません", two: "2件の変更が待っています" },
];

/** Types a value into a control as a person does. */
async function type(page, id, text) {
  await page.locator(`#${id}`).click();
  await page.locator(`#${id}`).press("ControlOrMeta+a");
  await page.locator(`#${id}`).pressSequentially(text);
  await page.locator(`#${id}`).press("Enter");
}

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

for (const { tag, at, next, before, after, none, two } of LANGUAGES) {
  test.describe(tag, () => {
    test.use({ locale: tag });

    test("held changes are applied as one step, or given up", async ({ page }) => {
      await page.goto("./");
      await tool(page, "hold").click();
      await expect(strip(page)).toContainText(none);
      await rate(page).press("ArrowRight");
      await type(page, "staff", "300");
      await expect(strip(page)).toContainText(two);
      // The sentence stays true, and says what waits.
      await expect(sentence(page)).toContainText(at);
      await expect(sentence(page).locator(".held")).toHaveCount(2);
      await page.locator("#apply-held").click();
      await expect(strip(page)).toHaveCount(0);
      await expect(tool(page, "hold")).toBeFocused();
      await expect(sentence(page)).toContainText(next);
      await expect(sentence(page)).toContainText("300");
      await page.keyboard.press("ControlOrMeta+z");
      await expect(sentence(page)).toContainText(at);
      await expect(sentence(page)).toContainText("250");

      await tool(page, "hold").click();
      await rate(page).press("ArrowRight");
      await page.locator("#drop-held").click();
      await expect(strip(page)).toHaveCount(0);
      await expect(sentence(page)).toContainText(at);
      await expect(page.locator("#rate")).toHaveValue(/3\.83/);
      // What was given up can be taken again.
      await page.keyboard.press("ControlOrMeta+Shift+z");
      await expect(sentence(page)).toContainText(next);
    });

    test("the last change is shown before and after, and stays as it is", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto("./");
      await expect(tool(page, "replay")).toBeDisabled();
      await rate(page).press("ArrowRight");
      await tool(page, "replay").click();
      await expect(strip(page)).toContainText(before);
      await expect(sentence(page)).toContainText(at);
      await expect(page.locator("#rate")).toHaveValue(/3\.84/);
      await strip(page).getByRole("button").first().click();
      await expect(strip(page)).toContainText(after);
      await expect(sentence(page)).toContainText(next);
      await strip(page).getByRole("button").first().click();
      await expect(sentence(page)).toContainText(at);
      await page.locator("#stop-replay").click();
      await expect(sentence(page)).toContainText(next);
      await expect(tool(page, "replay")).toBeFocused();
    });

    test("on a phone the tools are in the menu", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto("./");
      await page.locator("#menu").click();
      await tool(page, "hold").click();
      await page.locator("#menu").click();
      await expect(strip(page)).toContainText(none);
      await rate(page).press("ArrowRight");
      await expect(sentence(page)).toContainText(at);
      await page.locator("#apply-held").click();
      await expect(sentence(page)).toContainText(next);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}

test("a replay takes its turns by itself and ends with what is", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("./?v=1&rate=2");
  await rate(page).press("ArrowRight");
  await tool(page, "replay").click();
  await expect(sentence(page)).toContainText("At 2.00 %");
  await expect(sentence(page)).toContainText("At 2.01 %", { timeout: 4_000 });
  await expect(sentence(page)).toContainText("At 2.00 %", { timeout: 4_000 });
  // A change ends it.
  await rate(page).press("ArrowRight");
  await expect(strip(page)).toHaveCount(0);
  await expect(sentence(page)).toContainText("At 2.02 %");
});

test("P pins up to four scenarios, outside fields, and undo takes a pin back", async ({ page }) => {
  await page.goto("./");
  await expect(tool(page, "pin")).toBeEnabled();
  await page.locator("#rate").press("p");
  await expect(page).not.toHaveURL(/pin=/);
  await page.locator("#rate").press("Escape");
  await rate(page).focus();
  for (const letter of ["A", "B", "C", "D"]) {
    await page.keyboard.press("p");
    await expect(page.locator(".pin-told")).toHaveText(`Pinned as ${letter}`);
    await rate(page).press("ArrowRight");
  }
  await expect(tool(page, "pin")).toBeDisabled();
  await expect(page).toHaveURL(/pin=.*pin=.*pin=.*pin=/);
  await page.reload();
  await expect(tool(page, "pin")).toBeDisabled();
});

test("undo and redo keep the focus when nothing is left to do", async ({ page }) => {
  await page.goto("./");
  await rate(page).press("ArrowRight");
  for (const name of ["Undo", "Redo"]) {
    const button = page.locator(".topbar").getByRole("button", { name, exact: true });
    await expect(button).toBeEnabled();
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toBeDisabled();
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter"); // nothing is left to do, and nothing happens
    await expect(sentence(page)).toContainText(name === "Undo" ? "At 3.83 %" : "At 3.84 %");
  }
});
