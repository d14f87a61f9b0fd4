// Journeys through the years of the horizon and the paths of the rate.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

const sentence = (page) => page.getByRole("heading", { level: 1 });
const year = (page) => page.getByRole("combobox", { name: /^Year of the sentence/ });

test("a year is chosen, kept in the link and across a reload, and undone", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06&growth=10");
  await expect(sentence(page)).toContainText("a year, keeps");
  await year(page).selectOption("2");
  await expect(page).toHaveURL(/[?&]year=2/);
  await expect(sentence(page)).toContainText("from Jul 2027 to Jun 2028");
  await expect(page.getByText("Interest, Jul 2027 – Jun 2028")).toBeVisible();
  await expect(page.locator("#machine")).toContainText("30 Jun 2027");
  await page.reload();
  await expect(year(page)).toHaveValue("2");
  await year(page).selectOption("all");
  await expect(sentence(page)).toContainText("over 60 months");
  await page.locator("body").press("Control+z");
  await expect(year(page)).toHaveValue("2");
  await page.getByRole("link", { name: "Bets", exact: true }).click();
  await page.goBack();
  await expect(sentence(page)).toContainText("from Jul 2027 to Jun 2028");
});

test("a rate that is recorded says so and is taken over flat", async ({ page }) => {
  await page.goto("./?preset=circle-2025");
  await expect(page.getByRole("textbox", { name: "Bill rate", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: /^Use 4\.31.% flat$/ }).click();
  await expect(page).toHaveURL(/path=flat/);
  await expect(sentence(page)).toContainText("At 4.31 %");
  await expect(page.getByRole("textbox", { name: "Bill rate", exact: true })).toHaveValue("4.31");
});

test("a glide starts at once and is one change", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06");
  await page.locator("#controls").getByRole("radio", { name: "Glide" }).click();
  await expect(page.getByRole("button", { name: /^1 changed/ })).toBeVisible();
  await expect(sentence(page)).toContainText("on average on");
  await page.locator("#controls").getByRole("radio", { name: "History" }).click();
  await page.locator("#controls").getByRole("radio", { name: "Flat" }).click();
  await expect(sentence(page)).not.toContainText("At 0.00");
});
