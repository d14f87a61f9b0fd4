// The parts of the page: late, missing, changed, stale after a deploy; and every view away from the
// network, though it has never been opened.
import { expect, test } from "@playwright/test";
import { hold, openHost } from "./host.mjs";

const LINK = "./?v=1&preset=tether-2026-06&rate=2";
const WORDS = {
  en: { missing: "This part of the page has not arrived.", again: "Try again", reload: "Reload", late: "on its way" },
  ja: { missing: "この部分を読み込めませんでした。", again: "もう一度試す", reload: "再読み込み", late: "読み込んでいます" },
};
const rate = (page) => page.locator("h1 [role=slider]").first();
const picture = (page) => page.locator("#machine .flow-figure");
const missing = (page) => page.locator(".slot-missing");

for (const language of ["en", "ja"]) {
  for (const [part, shows, what, answer] of [
    ["machine", "#machine .flow-figure", "does not arrive", undefined],
    ["controls", "#controls .group", "has gone from its host", { status: 404 }],
    ["charts", "#income canvas", "has been changed on the way", { status: 200, contentType: "application/wasm", body: "\0asm" }],
    ["bets", ".bet", "does not arrive", undefined],
    ["risk", "#run canvas", "does not arrive", undefined],
    ["article", ".claims > li", "does not arrive", undefined],
    ["method", ".records > li", "does not arrive", undefined],
  ]) {
    test(`${part} that ${what} is told in its place and comes when asked again (${language})`, async ({ browser }) => {
      // A worker would bring the part past the route.
      const page = await browser.newPage({ locale: language, serviceWorkers: "block" });
      const pattern = `**/split-${part}-*.wasm`;
      await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await page.goto(LINK);
      await expect(rate(page)).toBeVisible();
      const place = ["bets", "risk", "article", "method"].indexOf(part);
      if (place >= 0) await page.locator(".views a").nth(1 + place).click();
      await expect(missing(page).first()).toContainText(WORDS[language].missing);
      // What does not need it works.
      if (place < 0) {
        await rate(page).press("ArrowRight");
        await expect(rate(page)).toHaveText(/2\.01\s*%/);
      }
      await page.unroute(pattern);
      await page.getByRole("button", { name: WORDS[language].again }).first().click();
      await expect(page.locator(shows).first()).toBeVisible();
      await expect(missing(page)).toHaveCount(0);
      await page.close();
    });
  }
}

test("a part that is late leaves words, and the sentence is moved and typed in before it comes", async ({ page }) => {
  const come = await hold(page, "**/*-controls-*.wasm");
  await page.goto("./");
  await rate(page).press("ArrowRight");
  await expect(rate(page)).toHaveText("3.84 %");
  // The picture of the default has gone with the default.
  await expect(page.locator(".slot-machine #machine")).toHaveCount(0);
  await expect(page.locator("#controls .slot-late")).toBeVisible();
  await expect(page.locator("#controls .slot-late")).toContainText(WORDS.en.late);
  await rate(page).click();
  await expect(page.locator("h1 input")).toHaveCount(0);
  come();
  await page.locator("h1 input").fill("5");
  await page.locator("h1 input").press("Enter");
  await expect(rate(page)).toHaveText("5.00 %");
  await expect(page.locator("#controls").getByRole("textbox", { name: "Bill rate" })).toHaveValue("5.00");
});

test("a page whose parts went with a deploy is reloaded with its link", async ({ page }) => {
  let visits = 0;
  page.on("request", (request) => (visits += request.isNavigationRequest() ? 1 : 0));
  await page.route("**/split-bets-*.wasm", (route) => (visits < 2 ? route.fulfill({ status: 404 }) : route.continue()));
  await page.goto(`${LINK}#bets`);
  await expect(missing(page)).toContainText(WORDS.en.missing);
  await page.getByRole("button", { name: WORDS.en.reload, exact: true }).click();
  await expect(page.locator(".bet").first()).toBeVisible();
  expect(page.url()).toContain("rate=2");
});

test("the sheet of a phone opens before its controls are there", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const come = await hold(page, "**/*-controls-*.wasm");
  await page.goto("./");
  await page.getByRole("button", { name: "Change" }).click();
  await expect(page.locator("#controls .slot-late")).toBeVisible();
  come();
  await expect(page.getByRole("tab").first()).toBeVisible();
  await expect(page.locator("#controls .group:visible")).toHaveCount(1);
});

test("every view opens away from the network though it was never opened before", async ({ page }) => {
  const host = await openHost(process.env.BASE_URL ?? test.info().project.use.baseURL);
  await page.goto(host.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  // No file was asked for twice: the worker takes what the page has loaded.
  const files = host.asked.filter((path) => /\/app\/.*\.(wasm|js|css)$/.test(path));
  expect(files.sort()).toEqual([...new Set(files)].sort());
  host.down = true;
  await page.reload();
  await expect(picture(page)).toBeVisible();
  await page.getByRole("link", { name: "Bets" }).click();
  await expect(page.locator(".bet").first()).toBeVisible();
  await page.getByRole("link", { name: "Risk" }).click();
  await expect(page.locator("#run canvas").first()).toBeVisible();
  await expect(missing(page)).toHaveCount(0);
  await host.close();
});
