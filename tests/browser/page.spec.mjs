// The first journeys, as a person makes them: by role and label, in the built page.
import { expect, test } from "@playwright/test";
import { takePreset } from "./preset.mjs";
import { watch } from "./watch.mjs";

const sentence = (page) => page.getByRole("heading", { level: 1 });
const rate = (page) => page.locator("h1").getByRole("slider", { name: "Bill rate" });

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

test("the page opens with the sentence of the default preset", async ({ page }) => {
  await page.goto("./");
  await expect(sentence(page)).toContainText("At 3.83 % on $183.6 bn of tokens");
  await expect(page).toHaveTitle(/^Seigniorage/);
});

test("dragging the rate in the sentence changes the answer and the link", async ({ page }) => {
  await page.goto("./");
  const before = await sentence(page).innerText();
  const box = await rate(page).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 108, box.y + box.height / 2, { steps: 9 });
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /4\.10/);
  await page.mouse.up();
  expect(await sentence(page).innerText()).not.toBe(before);
  await expect(page).toHaveURL(/[?&]rate=4\.1(&|$)/);
});

test("Esc during a drag goes back to where it began", async ({ page }) => {
  await page.goto("./");
  const box = await rate(page).boundingBox();
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 10, { steps: 4 });
  await expect(rate(page)).not.toHaveAttribute("aria-valuetext", /3\.83/);
  await page.keyboard.press("Escape");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /3\.83/);
  await page.mouse.up();
});

test("arrow keys move by a step, Shift by ten, Delete goes back to the preset", async ({ page }) => {
  await page.goto("./");
  await rate(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /3\.84/);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /3\.74/);
  await page.keyboard.press("Delete");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /3\.83/);
});

test("a typed number is taken; nonsense is told and the last good value stays", async ({ page }) => {
  await page.goto("./");
  const box = page.getByRole("textbox", { name: "Bill rate" });
  await box.fill("5");
  await box.press("Enter");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /5\.00/);
  await box.fill("4,0x");
  await expect(page.locator("#controls")).toContainText("not a number");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /5\.00/);
  const told = page.locator("#controls").getByRole("status").filter({ hasText: "“4,0x” is not a number; 5.00 % stays." });
  await box.press("Enter");
  await expect(box).toHaveValue("5.00");
  await expect(told).toBeVisible();
  await box.fill("4,0x");
  await expect(told).toBeHidden();
  await box.press("Tab");
  await expect(told).toBeVisible();
  await box.focus();
  await expect(told).toBeHidden();
  await box.fill("9.5");
  await expect(page.locator("#controls")).toContainText("beyond the slider");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /9\.50/);
});

test("a click on a number of the sentence makes it a field", async ({ page }) => {
  await page.goto("./");
  await rate(page).click();
  const field = page.locator("h1").getByRole("textbox", { name: "Bill rate" });
  await expect(field).toBeFocused();
  await field.fill("２．５");
  await field.press("Enter");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /2\.50/);
  await rate(page).click();
  await field.fill("four");
  await field.press("Enter");
  await expect(field).toBeFocused();
  await expect(sentence(page).getByRole("status").filter({ hasText: "“four” is not a number; 2.50 % stays." })).toBeVisible();
  await field.press("Escape");
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /2\.50/);
  await expect(sentence(page)).not.toContainText("four");
});

test("the scenario survives a reload, and Back leaves a preset", async ({ page }) => {
  await page.goto("./?v=1&preset=tether-2026-06&rate=2");
  await expect(sentence(page)).toContainText("At 2.00 %");
  await page.reload();
  await expect(sentence(page)).toContainText("At 2.00 %");
  await takePreset(page, "bank");
  await expect(page).toHaveURL(/preset=bank/);
  await expect(sentence(page)).toContainText("17,400 people");
  await page.goBack();
  await expect(sentence(page)).toContainText("At 2.00 %");
  await expect(sentence(page)).toContainText("250 people");
});

test("a link with faults is told, in both languages, and keeps what was valid", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06&rate=4,0x&qx=12&staff=100");
  const notice = page.getByRole("status").filter({ hasText: "qx" });
  await expect(notice).toContainText("4,0x");
  await expect(sentence(page)).toContainText("with 100 people");
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.getByRole("status").filter({ hasText: "qx" })).toContainText("4,0x");
  await expect(sentence(page)).toContainText("発行体");
});

test("language and theme are kept", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "日本語" }).click();
  await page.getByRole("button", { name: /暗|ダーク/ }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(sentence(page)).toContainText("利回り3.83%で1,836億ドル分のトークン");
});

test("undo and redo take whole steps", async ({ page }) => {
  await page.goto("./");
  await rate(page).focus();
  // Not one after the other: on a slow machine that would be no run of keys.
  await Promise.all(Array.from({ length: 5 }, () => page.keyboard.press("ArrowRight")));
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /3\.88/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /3\.83/);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(rate(page)).toHaveAttribute("aria-valuetext", /3\.88/);
});

test("the chart is read by keys and has a table of the same numbers", async ({ page }) => {
  await page.goto("./");
  const figure = page.locator("#income");
  await figure.locator("[role=group]").focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure.getByRole("status")).toContainText("Jul 2026");
  const spoken = await figure.getByRole("status").innerText();
  await page.keyboard.press("Escape");
  await figure.getByRole("button", { name: /Table/ }).click();
  const first = figure.getByRole("row").nth(1);
  await expect(first).toContainText("Jul 2026");
  expect(spoken).toMatch(/Interest \$526\sm;/);
  await expect(first).toContainText(/\$526\.1\sm/);
  await expect(figure.getByRole("row")).toHaveCount(26);
});

test("words stand in the page before the app and without JavaScript", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL);
  await expect(page.locator("body")).toContainText("what it can afford");
  await expect(page.getByText(/needs JavaScript and WebAssembly/)).toBeVisible();
  await context.close();
});
