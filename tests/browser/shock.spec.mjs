// A shock from the column of controls: typed key by key, told by a title, kept by the link.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const box = (page, name) => page.getByRole("textbox", { name, exact: true });
const cushion = (page) => page.getByRole("heading", { name: /cushion/ });

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

async function type(page, name, text) {
  await box(page, name).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text, { delay: 60 });
  await page.keyboard.press("Enter");
}

test("gold that halves is told, travels in the link and comes back", async ({ page }) => {
  await page.goto("./?v=1&preset=tether-2026-06");
  await expect(page.getByRole("heading", { name: "Shocks and runs" })).toBeVisible();
  await type(page, "Gold falls by", "50");
  await type(page, "Shock in month", "6");
  await expect(page).toHaveURL(/shock_month=6&gold_shock=50/);
  await expect(cushion(page).filter({ hasText: "is gone in December 2026" })).toBeVisible();
  await page.reload();
  await expect(box(page, "Gold falls by")).toHaveValue(/^50/);
  await expect(cushion(page).filter({ hasText: "is gone in December 2026" })).toBeVisible();
});

test("holders are paid the rest, and a spread below the rate is held at zero", async ({ page }) => {
  await page.goto("./?v=1&preset=tether-2026-06&holder_fee=0.5&repo_spread=-5");
  await page.getByRole("radio", { name: "The rest" }).click();
  await expect(page).toHaveURL(/holder_basis=rest/);
  await expect(page.getByText("The yield would be −1.17 % a year; it is held at 0 %.")).toBeVisible();
});
