// The issuer beside two laboratories, one that shares its income, and a bank.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const part = (page) => page.getByRole("region", { name: /^Profit per employee is/ }).first();
const cell = (page, figure, column) =>
  page.locator("#compare").getByRole("row", { name: new RegExp(`^${figure}`) }).getByRole("cell").nth(column);

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

test("every company has its figures, each with its source", async ({ page }) => {
  await page.goto("./?preset=article-2024#bets");
  await expect(page.locator("#race")).toContainText("Two laboratories lose $10.0 bn by December 2024");
  await expect(part(page)).toBeVisible();
  await expect(cell(page, "Revenue ÷ people", 3)).toContainText("$1.23 m");
  await expect(cell(page, "Profit or loss", 3)).toContainText("−$5.00 bn");
  await expect(cell(page, "Profit or loss", 4)).toContainText("unverified: the article");
  await expect(cell(page, "People", 4)).toContainText("not found");
  const said = page.locator("#compare").getByRole("listitem");
  await expect(said.filter({ hasText: "70 times" })).toContainText("$13.0 bn ÷ 150 people");
  await expect(said.filter({ hasText: "38 times" })).toContainText("interest");

  const waiting = page.waitForEvent("download");
  await page.locator("#compare").getByRole("button", { name: /^CSV 11 rows/ }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("seigniorage-article-2024-companies.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("\r\nprofit,USD,");
  expect(text).toContain("-5000000000.000000,openai-press-2024 (B)");
});

test("a laboratory's vintage and numbers are in the link and can be taken back", async ({ page }) => {
  await page.goto("./#bets");
  const compare = page.locator("#compare");
  const vintage = compare.getByRole("combobox", { name: "OpenAI as seen in" });
  const loss = compare.getByRole("textbox", { name: "OpenAI: loss" });
  await expect(loss).toHaveValue("14");
  await vintage.selectOption("2024");
  await expect(loss).toHaveValue("5");
  await expect(cell(page, "Breaks even in", 3)).toContainText("2029");
  await loss.fill("6");
  await expect(cell(page, "Profit or loss", 3)).toContainText("−$6.00 bn");
  await expect(cell(page, "Profit or loss", 3)).toContainText("yours");
  await expect(page).toHaveURL(/openai=2024&openai_loss=6bn#bets$/);
  await page.reload();
  await expect(loss).toHaveValue("6");
  await compare.getByRole("button", { name: /OpenAI: loss/ }).last().click();
  await expect(loss).toHaveValue("5");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(loss).toHaveValue("6");
  await loss.fill("six");
  await expect(loss).toHaveAttribute("aria-invalid", "true");
  await expect(cell(page, "Profit or loss", 3)).toContainText("−$6.00 bn");
});

test("paying the holders turns the issuer into a bank step by step", async ({ page }) => {
  await page.goto("./?holder_share=39#bets");
  const share = page.locator(".funding").getByRole("slider", { name: "Paid to token holders" });
  await expect(share).toHaveAttribute("aria-valuetext", /39\.0/);
  await expect(page.locator(".funding")).toContainText("The profit is gone at");
  const before = await cell(page, "Paid to holders", 0).innerText();
  await share.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(share).toHaveAttribute("aria-valuetext", /40\.0/);
  await expect(cell(page, "Paid to holders", 0)).not.toHaveText(before);
  await page.keyboard.press("End");
  await expect(page.locator(".funding")).toContainText("the issuer loses");
});
