// Journeys through what the screen does by itself: the list of keys, results that have moved,
// geometry on its way after a jump, drawings at their true width.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

const rate = (page) => page.locator("#controls").getByRole("slider", { name: "Bill rate" }).first();
const animations = (page) =>
  page.evaluate(() => document.getAnimations().map((a) => a.animationName ?? a.transitionProperty));

test("a question mark opens the list of keys, Esc closes it, and the focus goes back", async ({ page }) => {
  await page.goto("./");
  await rate(page).focus();
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keys" });
  await expect(list).toBeVisible();
  for (const group of ["Anywhere", "Number, slider, handle", "Chart", "Money machine"]) {
    await expect(list.getByRole("heading", { name: group })).toBeVisible();
  }
  // The focus stays within, whichever way it goes.
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(() => !!document.activeElement.closest("dialog") || document.activeElement === document.body);
    expect(inside).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(rate(page)).toBeFocused();
});

test("the list of keys has a button, closes with one, and speaks Japanese", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("language", "ja"));
  await page.goto("./");
  const button = page.getByRole("button", { name: "キー操作" });
  await button.click();
  const list = page.getByRole("dialog", { name: "キー操作" });
  await expect(list.getByText("元に戻す", { exact: true })).toBeVisible();
  await list.getByRole("button", { name: "閉じる" }).click();
  await expect(list).toBeHidden();
  await expect(button).toBeFocused();
});

test("keys of a single letter can be switched off, and stay off", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await page.getByRole("checkbox", { name: /Single-letter keys/ }).uncheck();
  // Closing goes back by a step of the history, which would cut off a reload in the same moment.
  await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Escape")]);
  await page.reload();
  await rate(page).focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeHidden();
  const chart = page.locator("#income").getByRole("group", { name: /profit/ }).last();
  await chart.focus();
  await page.keyboard.press("t");
  await expect(page.locator("#income table.data")).toBeHidden();
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await page.getByRole("checkbox", { name: /Single-letter keys/ }).check();
  await page.keyboard.press("Escape");
  await chart.focus();
  await page.keyboard.press("t");
  await expect(page.locator("#income table.data")).toBeVisible();
});

test("a question mark in a field is a character", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("textbox", { name: "Bill rate" }).press("?");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a result that moves gets a wash, another language gives it none", async ({ page }) => {
  await page.goto("./");
  const moved = page.locator(".sentence .out.moved");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(moved).toHaveCount(0);
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(moved).toHaveCount(0);
  await page.getByRole("button", { name: "EN" }).click();
  await rate(page).focus();
  await page.keyboard.press("PageUp");
  await expect(moved.first()).toBeVisible();
  await expect.poll(() => animations(page)).toEqual([]);
});

test("after a jump geometry is on its way, after a step it is not", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06");
  await rate(page).focus();
  const seen = await watchJumps(page);
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/rate=/);
  expect(await seen()).toBe(0);
  await page.keyboard.press("Control+z");
  await expect(page).not.toHaveURL(/rate=/);
  expect(await seen()).toBeGreaterThan(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-jump");
  await expect.poll(() => animations(page)).toEqual([]);
});

test("a chart arrives where it would have been drawn without a way", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06&rate=2");
  const drawn = () => page.locator("#cushion canvas").first().evaluate((canvas) => canvas.toDataURL());
  await expect.poll(drawn).not.toBe("data:,");
  await page.waitForTimeout(400);
  const before = await drawn();
  await page.getByRole("textbox", { name: "Bill rate" }).fill("6");
  await expect.poll(drawn).not.toBe(before);
  await page.keyboard.press("Escape");
  await page.locator("#title").click({ position: { x: 1, y: 1 } });
  await page.keyboard.press("Control+z");
  await expect.poll(drawn).toBe(before);
});

test("who asks for less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./?preset=tether-2026-06&rate=2");
  await rate(page).focus();
  await page.keyboard.press("Delete");
  await expect(page.locator(".sentence .out.moved").first()).toBeVisible();
  const running = await animations(page);
  expect(running.filter((name) => !name.startsWith("moved"))).toEqual([]);
});

/** How often the document has been marked as on its way since. */
async function watchJumps(page) {
  await page.evaluate(() => {
    window.jumps = 0;
    new MutationObserver((changes) => {
      window.jumps += changes.length;
    }).observe(document.documentElement, { attributeFilter: ["data-jump"] });
  });
  return () => page.evaluate(() => window.jumps);
}

test("the edge of a handle goes where the arrow points, and says both sides of the trade", async ({ page }) => {
  await page.goto("./");
  const gold = page.getByRole("textbox", { name: "Gold", exact: true });
  const handle = page.getByRole("slider", { name: /Boundary between .* and Gold/ });
  const value = async () => Number((await gold.inputValue()).replace("%", ""));
  const edge = () => handle.evaluate((element) => element.getBoundingClientRect().left);
  const [share, left] = [await value(), await edge()];
  await handle.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(value).toBeLessThan(share);
  expect(await edge()).toBeGreaterThan(left);
  expect(await handle.getAttribute("aria-valuetext")).toMatch(/Gold .*, Treasury bills /);
  const [now, low, high] = await Promise.all(
    ["now", "min", "max"].map(async (name) => Number(await handle.getAttribute(`aria-value${name}`))),
  );
  expect(now).toBeGreaterThan(low);
  expect(now).toBeLessThan(high);
  await page.keyboard.press("Home");
  await expect(handle).toHaveAttribute("aria-valuenow", String(low));
  await page.keyboard.press("ArrowLeft");
  await expect(handle).toHaveAttribute("aria-valuenow", String(low));
  await page.keyboard.press("End");
  await expect.poll(value).toBe(0);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(value).toBeGreaterThan(0);
  await page.keyboard.press("Delete");
  await expect.poll(value).toBe(share);
});

for (const width of [1024, 1440]) {
  test(`a control's drawing has the width of its slider at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    const drawing = page.locator("#controls .slide svg").first();
    await expect(drawing).toBeVisible();
    const ratio = await drawing.evaluate((svg) => svg.viewBox.baseVal.width / svg.getBoundingClientRect().width);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
  });
}

test("what a change has done is said once, a moment after it", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06");
  const voice = page.locator("#spoken");
  await expect(voice).toHaveText("");
  await rate(page).focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press("PageUp");
  await expect(voice).toHaveText(/^Profit .* billion dollars, up .* million dollars\. Earns even at a rate of zero\.$/);
  await page.keyboard.press("Delete");
  await expect(voice).toHaveText(/, down /);
});
