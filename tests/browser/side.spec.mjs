// The present scenario beside what is pinned: differences in words and numbers, what can be done with a
// pin, and the table of issuers.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const side = (page) => page.locator("#side");
const sentence = (page) => page.getByRole("heading", { level: 1 });
const pins = (page) => side(page).locator(".pin-row");
const row = (page, figure) => side(page).getByRole("row", { name: new RegExp(`^${figure}`) });
const cell = (page, figure, column) => row(page, figure).getByRole("cell").nth(column);
const query = (page) => new URL(page.url()).searchParams;
const issuers = (page) => page.getByRole("button", { name: /^(Issuers beside each other|発行体の比較)/ });
const beside = "./?v=1&preset=tether-2026-06&rate=4.83&pin=tether-2026-06&pin=bank~rate:1";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

test("nothing is shown while nothing is pinned, but the issuers' heading", async ({ page }) => {
  await page.goto("./");
  await expect(issuers(page)).toBeVisible();
  await expect(issuers(page)).toHaveAttribute("aria-expanded", "false");
  await expect(side(page)).toHaveCount(0);
});

test("pins of a link are told as difference, per cent and columns, and a drag keeps them up to date", async ({ page }) => {
  await page.goto(beside);
  await expect(pins(page)).toHaveCount(2);
  await expect(side(page).getByRole("columnheader")).toHaveText([/.+/, "Present", "Against A", "Against B"]);
  await expect(cell(page, "Net operating profit", 1)).toContainText("+$1.40");
  await expect(side(page)).toContainText("from the rate earned");
  await expect(side(page)).toContainText("The tokens are the same, so nothing comes from volume.");
  // The strip speaks of the first pin.
  await expect(page.locator(".key .d").first()).toContainText("against A");
  await side(page).getByRole("radio", { name: "Per cent" }).click();
  await expect(cell(page, "Interest", 1)).toContainText(/^\+\d+\.\d.%$/);
  await expect(cell(page, "Net operating profit", 2)).toHaveText("–");
  await side(page).getByRole("radio", { name: "Per cent" }).press("ArrowRight");
  await expect(side(page).getByRole("radio", { name: "Columns" })).toBeFocused();
  await expect(side(page).getByRole("columnheader")).toHaveText([/.+/, "Present", "A", "B"]);
  await expect(cell(page, "Break-even rate", 1)).toContainText("below 0");
  await side(page).getByRole("radio", { name: "Columns" }).press("Home");
  const before = await cell(page, "Net operating profit", 1).innerText();
  await page.locator("h1").getByRole("slider", { name: "Bill rate" }).press("ArrowRight");
  await expect(cell(page, "Net operating profit", 1)).not.toHaveText(before);
});

test("what differs is listed on demand", async ({ page }) => {
  await page.goto(beside);
  const button = side(page).getByRole("button", { name: "What differs from A (1)" });
  await button.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(side(page).getByRole("listitem").filter({ hasText: "Bill rate" }).first()).toContainText("4.83 % · A: 3.83 %");
  await button.click();
  await expect(side(page).locator(".side-inputs").first()).toBeHidden();
});

test("a pin is named, swapped, restored, duplicated and removed, each one step of undo", async ({ page }) => {
  await page.goto(beside);
  const undo = page.getByRole("button", { name: "Undo" });
  const name = side(page).getByRole("textbox", { name: "Name of B" });
  await name.pressSequentially("A bank at 1 %");
  await name.press("Enter");
  await expect.poll(() => query(page).getAll("pin")[1]).toContain("name:A bank at 1 ");
  await name.pressSequentially("x".repeat(70));
  await name.press("Enter");
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(side(page).getByRole("status").filter({ hasText: "too long" })).toBeVisible();
  await name.press("Escape");
  await expect(name).toHaveValue("A bank at 1 %");
  await side(page).getByRole("button", { name: "Swap with B" }).click();
  await expect(sentence(page)).toContainText("At 1.00 %");
  await expect(pins(page).nth(1)).toContainText("Tether · 30 Jun 2026");
  await undo.click();
  await expect(sentence(page)).toContainText("At 4.83 %");
  await side(page).getByRole("button", { name: "Restore A" }).click();
  await expect(sentence(page)).toContainText("At 3.83 %");
  await expect(cell(page, "Net operating profit", 1)).toHaveText("no change");
  await expect(side(page)).toContainText("Against A, profit is the same.");
  await expect(side(page)).toContainText("No input differs.");
  await page.goBack();
  await expect(sentence(page)).toContainText("At 4.83 %");
  await side(page).getByRole("button", { name: "Duplicate A" }).click();
  await expect(pins(page)).toHaveCount(3);
  await side(page).getByRole("button", { name: "Duplicate C" }).click();
  await expect(pins(page)).toHaveCount(4);
  await expect(side(page).getByRole("button", { name: /^Duplicate/ })).toHaveCount(0);
  for (let left = 3; left >= 0; left--) {
    await side(page).getByRole("button", { name: "Remove A" }).click();
    await expect(pins(page)).toHaveCount(left);
  }
  await expect(issuers(page)).toBeFocused();
  await expect.poll(() => query(page).getAll("pin").length).toBe(0);
  await undo.click();
  await expect(pins(page)).toHaveCount(1);
});

test("problems of a pin are told as such and what is valid stays", async ({ page }) => {
  await page.goto("./?v=1&preset=bank&pin=nope&pin=bank~rate:x~tax:2&pin=bank&pin=bank&pin=bank&pin=bank");
  const told = page.getByRole("status").filter({ hasText: "could not be used" });
  await expect(told).toContainText("There is no preset “nope” to pin");
  await expect(told).toContainText("Pin A: Bill rate: “x” cannot be read");
  await expect(told).toContainText("The link has more than 4 pins");
  await expect(pins(page)).toHaveCount(4);
  await page.reload();
  await expect(pins(page)).toHaveCount(4);
});

for (const [language, said, title] of [["en", "Pinned as A: USDG", /^Per employee/], ["ja", "Aとしてピン留めしました", /^従業員1\u2060?人あたり/]]) {
  test(`issuers are worked out when opened, stand in order, are pinned and saved (${language})`, async ({ page }) => {
    await page.addInitScript((language) => localStorage.setItem("language", language), language);
    await page.goto("./");
    await issuers(page).click();
    const table = page.locator("#issuers-figure");
    await expect(table.locator("tbody tr")).toHaveCount(15);
    await expect(table.locator("figcaption, h2").filter({ hasText: title })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const names = () => table.locator("tbody th").allInnerTexts();
    const first = await names();
    await table.getByRole("radio").nth(3).click();
    await expect.poll(async () => (await names()).join()).not.toBe(first.join());
    expect((await names())[0]).toBe(first[0]);
    await table.locator("tbody tr").filter({ hasText: "USDG" }).getByRole("button").click();
    await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
    await expect(pins(page)).toHaveCount(1);
    await expect(pins(page)).toContainText("USDG");
    await expect.poll(() => query(page).get("pin")).toBe("usdg-2026-07");
    const waiting = page.waitForEvent("download");
    await table.getByRole("button", { name: /^CSV/ }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe("seigniorage-tether-2026-06-issuers.csv");
    const text = await readFile(await file.path(), "utf8");
    expect(text).toContain("\r\npresent,2026-07,");
    expect(text).toContain("\r\ntether-2026-06,2026-07,183622");
  });
}

test("a preset is pinned from the list without being taken", async ({ page }) => {
  await page.goto("./");
  await page.locator("#preset").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").pressSequentially("pyusd");
  await dialog.getByRole("combobox").press("Shift+Enter");
  await expect(dialog.getByRole("status").filter({ hasText: "Pinned as A: PYUSD" })).toBeVisible();
  await dialog.getByRole("checkbox").check();
  await dialog.getByRole("combobox").fill("bank");
  await dialog.getByRole("option").first().click();
  await expect(dialog.getByRole("status").filter({ hasText: "Pinned as B: " })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sentence(page)).toContainText("At 3.83 %");
  await expect(pins(page)).toHaveCount(2);
  await expect.poll(() => query(page).getAll("pin")).toEqual(["pyusd-2026-08", "bank"]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of ["en", "ja"]) {
    test(`one pin at a time, chosen by its letter (${language})`, async ({ page }) => {
      await page.addInitScript((language) => localStorage.setItem("language", language), language);
      await page.goto(beside);
      await expect(side(page).locator(".side-table tbody tr").first().locator("td:visible")).toHaveCount(2);
      await expect(side(page).locator(".pin-said:visible")).toHaveCount(1);
      const shown = side(page).locator(".side-shown").getByRole("radio");
      await expect(shown).toHaveText(["A", "B"]);
      const first = await side(page).locator(".pin-said:visible").innerText();
      await shown.nth(1).tap();
      await expect(shown.nth(1)).toHaveAttribute("aria-checked", "true");
      await expect(side(page).locator(".pin-said:visible")).not.toHaveText(first);
      await expect(side(page).locator("thead th:visible")).toHaveCount(3);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
      await issuers(page).tap();
      await expect(page.locator("#issuers-figure tbody tr")).toHaveCount(15);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      for (const box of await side(page).getByRole("button").or(side(page).getByRole("radio")).all()) {
        if (await box.isVisible()) expect((await box.boundingBox()).height).toBeGreaterThanOrEqual(43.5);
      }
    });
  }

  test("a finger across the table turns to the next pin", async ({ page }) => {
    await page.goto(beside);
    const table = side(page).locator(".side-figures");
    await table.scrollIntoViewIfNeeded();
    const at = (x, type) => ({ pointerType: "touch", isPrimary: true, clientX: x, clientY: 300, bubbles: true, pointerId: 7, type });
    await table.dispatchEvent("pointerdown", at(300));
    await table.dispatchEvent("pointerup", at(180));
    await expect(side(page).locator(".side-shown").getByRole("radio", { name: "B" })).toHaveAttribute("aria-checked", "true");
  });
});
