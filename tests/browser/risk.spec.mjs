// Journeys through the risk desk: its sentence is moved, runs on record are set, a cell of the field
// and a rule are taken, a goal is sought; at a desk and on a phone, in both languages.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

const LINK = "./?v=1&preset=tether-2026-06";
const title = (page) => page.locator("#title");
const undo = (page) => page.getByRole("button", { name: "Undo" });
const plain = (text) => text.replaceAll("\u00a0", " ");

async function open(page, link = LINK) {
  await page.goto(`${link}#risk`);
  await expect(page.locator("#run canvas").first()).toBeVisible();
}

test("the sentence is moved by keys, answers both ways, and stands in the link", async ({ page }) => {
  await open(page);
  await expect(title(page)).toContainText("If 30 % of tokens come back in 14 days");
  await expect(title(page)).toContainText("pays everyone");
  const share = title(page).getByRole("slider").first();
  await share.press("End");
  await expect(title(page)).toContainText("100 %");
  await expect(title(page)).toContainText(/wait/);
  await expect(page).toHaveURL(/stress_share=100#risk$/);
  await undo(page).click();
  await expect(title(page)).toContainText("30 % of tokens");
});

test("a run on record comes with its course, and goes with one step back", async ({ page }) => {
  await open(page);
  const runs = page.locator("#episodes li");
  await expect(runs).toHaveCount(8);
  const circle = runs.filter({ hasText: "USDC, March 2023" });
  await expect(circle).toContainText("3.3");
  await circle.getByRole("button", { name: "Set this run" }).click();
  await expect(page).toHaveURL(/stress_profile=usdc_2023_03/);
  await expect(circle.getByRole("button")).toHaveCount(0);
  await expect(page.locator("#stress_profile")).toHaveValue("usdc_2023_03");
  await undo(page).click();
  await expect(page).not.toHaveURL(/stress_profile/);
});

test("a fall is dragged, and the cents on the dollar follow", async ({ page }) => {
  await open(page);
  const head = page.locator("#fall-shock-title");
  await expect(head).toContainText("98.6 cents");
  const bitcoin = page.locator(".terms").getByRole("slider", { name: "Bitcoin falls at once by" });
  await bitcoin.focus();
  await bitcoin.press("Home");
  await expect(head).not.toContainText("98.6 cents");
  await expect(page).toHaveURL(/stress_bitcoin=0/);
});

test("the field is read by keys and pointer, and a cell is taken", async ({ page }) => {
  await open(page);
  const field = page.locator("#profit-field");
  await field.scrollIntoViewIfNeeded();
  const now = field.locator("td.now");
  await expect(now).toHaveCount(1);
  await now.focus();
  await expect(field.locator(".heat-read")).toContainText("Now, at 3.83 %");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await expect(field.locator(".heat-read")).toContainText("a profit of");
  const read = plain(await field.locator(".heat-read span").innerText());
  const [, profit] = read.match(/a profit of (\$[\d.]+ bn)/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/rate=4&.*tokens=200bn|tokens=200bn.*rate=4/);
  // What the cell said is what the issuer earns now.
  await expect(field.locator(".heat-read")).toContainText(`Now, at 4.00 %`);
  expect(plain(await field.locator(".heat-read span").innerText())).toContain(`a profit of ${profit}`);
  await undo(page).click();
  await expect(page).not.toHaveURL(/tokens=200bn/);
  await field.locator("#cell-0-0").click();
  await field.locator(".heat-read").getByRole("button").click();
  await expect(page).toHaveURL(/rate=0/);
});

test("a rule is applied as one step, and passes then", async ({ page }) => {
  await open(page);
  const genius = page.locator("#rules li").filter({ hasText: "GENIUS Act" });
  await expect(genius).toHaveClass(/fails/);
  await genius.getByRole("button").click();
  await expect(genius).not.toHaveClass(/fails/);
  await expect(page).toHaveURL(/gold=0/);
  await undo(page).click();
  await expect(genius).toHaveClass(/fails/);
});

test("a goal is sought, taken and stepped back; one out of reach is told", async ({ page }) => {
  await open(page);
  const seek = page.locator("#seek");
  const goal = page.locator("#seek-goal");
  await goal.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("8bn");
  await page.keyboard.press("Enter");
  await seek.getByRole("button", { name: "Find the value" }).click();
  await expect(seek.locator(".seek-answer")).toContainText("Tokens in circulation");
  await seek.getByRole("button", { name: /^Take / }).click();
  await expect(page).toHaveURL(/tokens=/);
  await undo(page).click();
  await page.locator("#seek-input").selectOption("tax");
  await seek.getByRole("button", { name: "Find the value" }).click();
  await expect(seek.locator(".seek-answer")).toContainText("the most it reaches");
});

test("a goal is sought from a key figure and from a control", async ({ page }) => {
  await page.goto(LINK);
  await expect(page.locator(".desk")).toContainText("79.9 %");
  await page.locator(".key .what").first().click();
  await page.locator(".key").first().getByRole("button", { name: "Seek a goal with this" }).click();
  await expect(page.locator("#seek-title")).toBeFocused();
  await expect(page.locator("#seek-figure")).toHaveValue("reserve_income");
  const control = page.locator("#controls .ctl").filter({ has: page.locator("#rate") });
  await control.locator(".what").click();
  await control.getByRole("button", { name: "Seek a goal with this" }).click();
  await expect(page.locator("#seek-input")).toHaveValue("rate");
});

test("the ends of a bar are buttons", async ({ page }) => {
  await open(page);
  const bar = page.locator("#tornado li").first();
  await bar.scrollIntoViewIfNeeded();
  await expect(bar).toContainText("Bill rate");
  await bar.getByRole("button").last().click();
  await expect(page).toHaveURL(/rate=4\.83/);
});

for (const language of ["en", "ja"]) {
  test(`on a phone nothing is cut off or covered, ${language}`, async ({ page }) => {
    await page.addInitScript((language) => localStorage.setItem("language", language), language);
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    for (const id of ["run", "ladder", "episodes", "falls", "fall-field", "fall-shock", "profit-field", "rules", "seek", "tornado"]) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBe(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((one) => one.childElementCount === 0 && one.textContent.trim() && one.checkVisibility())
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12)
        .map((one) => one.textContent),
    );
    expect(small).toEqual([]);
  });
}
