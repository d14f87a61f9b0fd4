// The worker: the curves of the controls come from it, and they are the same where it is missing or
// fails, which is told.
import { expect, test } from "@playwright/test";
import { openHost } from "./host.mjs";
import { watch } from "./watch.mjs";

const RATE = "./?preset=tether-2026-06&rate=2";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
  // Counts what page and worker say to each other; a worker that `hangs` hears nothing.
  await page.addInitScript(() => {
    window.said = { plans: 0, givenUp: 0, ready: 0, answers: 0 };
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(file) {
        super(file);
        window.started = this;
        this.addEventListener("message", ({ data }) => window.said[data.length ? "answers" : "ready"]++);
      }
      postMessage(message) {
        if (typeof message === "string") window.said[message ? "plans" : "givenUp"]++;
        if (!window.hangs) super.postMessage(message);
      }
    };
  });
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

const lost = (page) => page.locator(".notice").filter({ hasText: "computed in the page itself" });
const said = (page) => page.evaluate(() => window.said);

/** The curves in sight, once all of them are drawn and stay as they are. */
async function curves(page) {
  const lines = () => page.locator("path.sp-line").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  let before;
  await expect
    .poll(async () => {
      const now = (await lines()).filter(Boolean);
      const stays = now.length > 3 && JSON.stringify(now) === JSON.stringify(before);
      before = now;
      return stays;
    }, { intervals: [400] })
    .toBe(true);
  return before;
}

const rateBox = (page) => page.locator("#controls").getByRole("textbox", { name: "Bill rate" });

/** Types another rate, on which every other curve depends. */
async function type(page, rate) {
  await rateBox(page).fill(rate);
  await rateBox(page).press("Enter");
}

/** Opens a page, whose worker is started by the first change, and waits until it listens. */
async function open(page, address) {
  await page.goto(address);
  await curves(page);
  expect((await said(page)).ready).toBe(0);
  const rate = await rateBox(page).inputValue();
  await type(page, "6");
  await expect.poll(async () => (await said(page)).ready).toBe(1);
  await type(page, rate);
  await curves(page);
}

test("curves come from the worker, the same as without one", async ({ page, browser }) => {
  await open(page, "./");
  await type(page, "2");
  await expect.poll(async () => (await said(page)).answers).toBeGreaterThan(3);
  const beside = await curves(page);
  const other = await browser.newPage();
  await other.addInitScript(() => delete window.Worker);
  await other.goto(new URL(RATE, page.url()).href);
  expect(await curves(other)).toEqual(beside);
  await expect(other.getByText("computed in the page itself")).toHaveCount(0);
  await other.close();
});

test("a plan that is overtaken is given up", async ({ page }) => {
  await open(page, RATE);
  const first = await curves(page);
  for (const rate of ["3", "4", "5", "2"]) await type(page, rate);
  await expect.poll(async () => (await said(page)).plans).toBeGreaterThan(0);
  expect(await curves(page)).toEqual(first);
});

test("a worker that does not start is told of, and the page does its work", async ({ page }) => {
  page.watched.expectFaults();
  const host = await openHost(process.env.BASE_URL);
  host.missing = /app[/]worker-/;
  await page.goto(host.url);
  await curves(page);
  await type(page, "2");
  await expect(lost(page)).toBeVisible();
  const alone = await curves(page);
  await host.close();
  await open(page, RATE);
  expect(await curves(page)).toEqual(alone);
});

test("a worker that fails in the midst of a plan leaves the rest to the page", async ({ page }) => {
  await open(page, RATE);
  const first = await curves(page);
  await type(page, "5");
  const other = await curves(page);
  expect(other).not.toEqual(first);
  await page.evaluate(() => (window.hangs = true));
  const waits = page.locator("#controls .curve[data-done='0']");
  await expect(waits).toHaveCount(0);
  await type(page, "2");
  await expect(waits).not.toHaveCount(0);
  expect(await curves(page)).toEqual(other);
  await page.evaluate(() => window.started.dispatchEvent(new Event("error")));
  await expect(lost(page)).toBeVisible();
  await expect(page.locator("#controls .curve[data-done]")).toHaveCount(0);
  expect(await curves(page)).toEqual(first);
  await page.evaluate(() => window.started.dispatchEvent(new Event("error")));
  await lost(page).getByRole("button").click();
  await expect(lost(page)).toHaveCount(0);
});
