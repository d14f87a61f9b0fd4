// The article: its argument in steps that set the machine, and the ledger of its claims.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const story = (page) => page.locator(".story");
const claim = (page, id) => page.locator(`#article-${id}`);

test("a first visit offers the steps; each sets the machine as one step back, and has a thing to try", async ({ page }) => {
  const { faults } = await watch(page);
  await page.goto("./");
  await page.locator(".about.first").getByRole("link", { name: "Follow its argument in steps" }).click();
  await expect(page).toHaveURL(/#article-story$/);
  await expect(story(page)).toBeFocused();
  const title = story(page).getByRole("heading", { level: 3 }).first();
  const first = await title.innerText();
  await story(page).getByRole("button", { name: "Next" }).click();
  await expect(title).toBeFocused();
  await expect(title).not.toHaveText(first);
  await expect(page).toHaveURL(/preset=article-2024/);
  await expect(story(page).locator(".story-kick")).toContainText("2 of 12");
  // One thing to try changes what is said; both are a step back each.
  const before = await story(page).locator(".story-words").innerText();
  await story(page).locator(".story-try button").first().click();
  await expect.poll(() => story(page).locator(".story-words").innerText()).not.toBe(before);
  await expect(story(page).getByRole("button", { name: "Set the machine as in this step" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => story(page).locator(".story-words").innerText()).toBe(before);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/preset=tether-2026-06/);
  // To the end: every step has a picture.
  for (let step = 3; step <= 12; step++) {
    await story(page).getByRole("button", { name: "Next" }).click();
    await expect(story(page).locator(".story-kick")).toContainText(`${step} of 12`);
    await expect(story(page).locator(".story-picture figure")).toBeVisible();
  }
  await expect(story(page).getByRole("button", { name: "Next" })).toBeDisabled();
  expect(await faults()).toEqual([]);
});

test("closing the offer is remembered", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Hide what this page is" }).click();
  await page.reload();
  await expect(page.locator("#title")).toBeVisible();
  await expect(page.locator(".about.first")).toHaveCount(0);
});

for (const [language, filter, verdict] of [["en", /^does not add up/, "does not add up"], ["ja", /^合わない/, "合わない"]]) {
  test(`which numbers do not add up is one press away (${language})`, async ({ page }) => {
    await page.addInitScript((language) => localStorage.setItem("language", language), language);
    await page.goto("./");
    await page.locator(".views a").nth(3).click();
    await page.locator(".filters").getByRole("button", { name: filter }).click();
    const shown = page.locator(".claims > li:visible");
    const count = Number((await page.locator(".filters [aria-pressed=true]").innerText()).match(/\d+/)[0]);
    await expect(shown).toHaveCount(count);
    for (const chip of await shown.locator(".chip").allInnerTexts()) expect(chip.trim()).toBe(verdict);
    await expect(page.locator("#title")).toContainText(String(count));
  });
}

test("a number of a claim is typed, the verdict and the counts follow, and it can be given back", async ({ page }) => {
  await page.goto("./#article");
  const row = claim(page, "productivity");
  const field = row.getByRole("textbox").first();
  const counts = await page.locator(".filters").innerText();
  await expect(row.locator(".chip")).toHaveText("does not add up");
  const was = await field.inputValue();
  await field.fill("");
  await field.pressSequentially("11.1");
  await field.press("Enter");
  await expect(row.locator(".chip")).toHaveText("holds");
  await expect(page.locator(".filters")).not.toHaveText(counts);
  // Nonsense is told, keeps the value, and Esc gives up.
  await field.fill("9 zz");
  await field.press("Enter");
  await expect(row.getByRole("status").filter({ hasText: /\S/ })).toBeVisible();
  await expect(row.locator(".chip")).toHaveText("holds");
  await field.press("Escape");
  await expect(field).toHaveValue("11.1");
  // It stays when one looks elsewhere, and goes back to the record.
  await page.locator(".views a").first().click();
  await page.locator(".views a").nth(3).click();
  await expect(field).toHaveValue("11.1");
  await row.getByRole("button").first().click();
  await expect(field).toHaveValue(was);
  await expect(row.locator(".chip")).toHaveText("does not add up");
});

test("the day it is judged on changes verdicts", async ({ page }) => {
  await page.goto("./#article");
  const row = claim(page, "never-audited");
  await expect(row.locator(".chip")).toHaveText("outdated");
  await page.getByRole("radio", { name: "January 2026" }).click();
  await expect(row.locator(".chip")).toHaveText("holds");
});

test("a link leads to a row, also one that a messenger has mangled", async ({ page }) => {
  await page.goto("./?v=1&preset=bank#article-bets-in-ai");
  await expect(claim(page, "bets-in-ai")).toBeFocused();
  await expect(page).toHaveURL(/preset=bank/);
  await page.goto("about:blank");
  await page.goto("./?v=1&preset=bank#Article-bets-in-ai).");
  await expect(page.locator(".claims")).toBeVisible();
  await page.locator(".tally a").nth(5).click();
  await expect(page).toHaveURL(/#article-/);
  await page.goBack();
  await expect(page.locator(".claims")).toBeVisible();
});

test("the ledger is saved as numbers", async ({ page }) => {
  await page.goto("./#article");
  const waiting = page.waitForEvent("download");
  await page.locator("#claims").getByRole("button", { name: /^CSV/ }).click();
  const text = await readFile(await (await waiting).path(), "utf8");
  const data = text.trim().split("\r\n").filter((line) => !line.replace("\ufeff", "").startsWith("#"));
  expect(data.length).toBe(1 + (await page.locator(".claims > li").count()));
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the views stand in a row, the picture above the words, and numbers are typed", async ({ page }) => {
    await page.goto("./#article");
    const tops = await page.locator(".views a").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const [words, picture] = await Promise.all([".story-words", ".story-picture"].map((of) => page.locator(of).boundingBox()));
    expect(picture.y).toBeLessThan(words.y);
    const field = claim(page, "productivity").getByRole("textbox").first();
    await field.fill("11.1");
    await field.press("Enter");
    await expect(claim(page, "productivity").locator(".chip")).toHaveText("holds");
  });
});
