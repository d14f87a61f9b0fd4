// Journeys through the whole machine: controls, reserve, figures, files.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

const sentence = (page) => page.getByRole("heading", { level: 1 });

test("Japanese numbers are typed as they are written", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("language", "ja"));
  await page.goto("./");
  const tokens = page.getByRole("textbox", { name: "発行済みトークン" });
  await tokens.fill("２千億");
  await tokens.press("Enter");
  await expect(sentence(page)).toContainText("2,000億ドル分のトークン");
  await expect(page).toHaveURL(/tokens=200bn/);
  await tokens.fill("1兆500億");
  await tokens.press("Enter");
  await expect(page).toHaveURL(/tokens=1\.05tn/);
});

test("a handle of the reserve trades its asset against bills only", async ({ page }) => {
  await page.goto("./");
  const gold = page.getByRole("textbox", { name: "Gold", exact: true });
  const loans = page.getByRole("textbox", { name: "Secured loans", exact: true });
  const before = { gold: await gold.inputValue(), loans: await loans.inputValue() };
  const handle = page.getByRole("slider", { name: /Boundary between .* and Gold/ });
  await handle.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
  await expect(gold).not.toHaveValue(before.gold);
  await expect(loans).toHaveValue(before.loans);
  await expect(page).toHaveURL(/[?&]gold=/);
  await page.keyboard.press("Control+z");
  await expect(gold).toHaveValue(before.gold);
});

test("what one has changed is listed, and set back one by one or at once", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06&rate=2&staff=100&tax=3");
  await page.getByRole("button", { name: /3 changed/ }).click();
  await page.getByRole("button", { name: /Reset Tax/ }).first().click();
  await expect(page).toHaveURL(/rate=2&staff=100$/);
  await page.getByRole("button", { name: "Reset all" }).click();
  await expect(page).toHaveURL(/preset=tether-2026-06$/);
  await expect(sentence(page)).toContainText("At 3.83 %");
});

test("each figure saves its numbers, harmless in a spreadsheet", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06&name=%3D1%2B1");
  for (const [figure, rows, name = figure] of [["machine", 10], ["income", 60], ["cushion", 60], ["race", 60, "labs"]]) {
    const waiting = page.waitForEvent("download");
    await page.locator(`#${figure}`).getByRole("button", { name: /^CSV/ }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toContain(`seigniorage-tether-2026-06-${name}`);
    const text = await readFile(await file.path(), "utf8");
    expect(text.startsWith("\ufeff#")).toBe(true);
    expect(text).toContain("preset=tether-2026-06");
    const lines = text.trim().split("\r\n");
    const data = lines.filter((line) => !line.replace("\ufeff", "").startsWith("#"));
    expect(data.length).toBeGreaterThan(rows);
    expect(data.some((line) => /(^|,)[=+@]/.test(line))).toBe(false);
  }
});

test("the machine is read band by band", async ({ page }) => {
  await page.goto("./");
  const machine = page.locator("#machine [role=group]");
  await machine.focus();
  await page.keyboard.press("ArrowRight");
  const caption = page.locator(".flow-caption");
  await expect(caption).toContainText("$");
  const first = await caption.innerText();
  await page.keyboard.press("ArrowRight");
  await expect(caption).not.toHaveText(first);
});

test("months become calendar years", async ({ page }) => {
  await page.goto("./");
  const income = page.locator("#income");
  await income.getByRole("radio", { name: "Annual" }).click();
  await expect(income.getByRole("button", { name: /CSV 6 rows/ })).toBeVisible();
});

test("a path of one's own is drawn, kept in the link and shown", async ({ page }) => {
  await page.goto("./");
  await page.locator("#controls").getByRole("radio", { name: "Own" }).click();
  await expect(page).toHaveURL(/path=nodes/);
  await expect(sentence(page)).toContainText("on average");
  await page.locator("#controls").getByRole("radio", { name: "History" }).click();
  await expect(page).toHaveURL(/path=history/);
});

test("losses and an empty issuer are outcomes in words", async ({ page }) => {
  await page.goto("./?preset=bank&rate=1");
  await expect(sentence(page)).toContainText("loses");
  await page.goto("./?preset=tether-2026-06&tokens=0&other_liabilities=0&bets=none");
  await expect(sentence(page)).toContainText("has no AI bets to pay");
  await expect(page.locator("#race")).toContainText("and the issuer loses");
});
