// What the device keeps of a visit, and what the page says when it keeps nothing.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const sentence = (page) => page.getByRole("heading", { level: 1 });
const rate = (page) => page.locator("h1").getByRole("slider", { name: "Bill rate" });
const remark = (page, text) => page.getByRole("status").filter({ hasText: text });
const leftOff = (page) => remark(page, "Where you left off");

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

test("the bare address restores the last scenario, a link beats it", async ({ page }) => {
  await page.goto("./?v=1&rate=2");
  await rate(page).press("ArrowRight");
  await page.goto("./");
  await expect(sentence(page)).toContainText("At 2.01 %");
  await expect(leftOff(page)).toBeVisible();
  await page.goto("./?v=1&preset=bank");
  await expect(sentence(page)).toContainText("17,400 people");
  await expect(leftOff(page)).toBeHidden();
  // Looking at a link took nothing away.
  await page.goto("./");
  await expect(sentence(page)).toContainText("At 2.01 %");
  await leftOff(page).getByRole("button", { name: "Start afresh" }).click();
  await expect(sentence(page)).toContainText("At 3.83 %");
  await expect(sentence(page)).toBeFocused();
  await expect(leftOff(page)).toBeHidden();
  await page.goBack();
  await expect(sentence(page)).toContainText("At 2.01 %");
});

test("started afresh stays afresh, and a visit without a change leaves nothing", async ({ page }) => {
  await page.goto("./?v=1&rate=2");
  await expect(page).toHaveURL(/preset=/);
  await page.goto("./");
  await expect(sentence(page)).toContainText("At 3.83 %");
  await expect(leftOff(page)).toBeHidden();
  await rate(page).press("ArrowRight");
  await page.goto("./");
  await leftOff(page).getByRole("button", { name: "Start afresh" }).click();
  await page.goto("./");
  await expect(sentence(page)).toContainText("At 3.83 %");
  await expect(leftOff(page)).toBeHidden();
});

test("a change is not lost to a reload that follows at once", async ({ page }) => {
  await page.goto("./?v=1&rate=2");
  await rate(page).press("ArrowRight");
  await page.reload();
  await expect(sentence(page)).toContainText("At 2.01 %");
  for (const value of ["4", "5"]) {
    await page.locator("#rate").fill(value);
    await page.locator("#rate").press("Enter");
    await page.reload();
    await expect(sentence(page)).toContainText(`At ${value}.00 %`);
  }
  // Another link is no reload.
  await rate(page).press("ArrowRight");
  await page.goto("./?v=1&rate=5");
  await expect(sentence(page)).toContainText("At 5.00 %");
});

test("many changes in a row never ask for more addresses than a browser takes", async ({ page }) => {
  await page.addInitScript(() => {
    window.written = 0;
    for (const name of ["pushState", "replaceState"]) {
      const original = history[name];
      history[name] = function (...given) {
        window.written++;
        return original.apply(this, given);
      };
    }
  });
  await page.goto("./?v=1&rate=2");
  await expect(sentence(page)).toContainText("At 2.00 %");
  // In the page itself, so that no machine is too slow for it.
  await page.locator("#rate").evaluate(async (box) => {
    box.focus();
    for (let turn = 0; turn < 120; turn++) {
      box.value = turn % 2 ? "3" : "4";
      box.dispatchEvent(new Event("input", { bubbles: true }));
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      await new Promise((next) => setTimeout(next));
    }
  });
  const written = await page.evaluate(() => window.written);
  expect(written).toBeGreaterThan(20);
  expect(written).toBeLessThan(100);
  await page.reload();
  await expect(sentence(page)).toContainText("At 3.00 %");
});

test("the remark is read in Japanese and put away", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("seigniorage:/:language", "ja");
    localStorage.setItem("seigniorage:/:scenario", "v=1&preset=bank");
  });
  await page.goto("./");
  await expect(remark(page, "前回の続きです。")).toBeVisible();
  await expect(page.getByRole("button", { name: "はじめからやり直す" })).toBeVisible();
  await page.getByRole("button", { name: "閉じる" }).click();
  await expect(remark(page, "前回の続きです。")).toBeHidden();
  await expect(sentence(page)).toContainText("17,400人");
});

for (const rubbish of ["{\"a\":1}", "v=9&rate=x", "\u0000\u202e".repeat(9000)]) {
  test(`rubbish in the store is survived and told once: ${JSON.stringify(rubbish).slice(0, 20)}`, async ({ page }) => {
    await page.addInitScript((rubbish) => {
      if (sessionStorage.filled) return;
      sessionStorage.filled = "yes";
      for (const name of ["scenario", "language", "theme"]) localStorage.setItem(`seigniorage:/:${name}`, rubbish);
    }, rubbish);
    await page.goto("./");
    await expect(sentence(page)).toContainText("At 3.83 %");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(remark(page, "could not be read")).toBeVisible();
    await page.goto("./");
    await expect(sentence(page)).toContainText("At 3.83 %");
    await expect(remark(page, "could not be read")).toBeHidden();
    await rate(page).press("ArrowRight");
    await page.goto("./");
    await expect(sentence(page)).toContainText("At 3.84 %");
    await expect(remark(page, "could not be read")).toBeHidden();
  });
}

const refusals = {
  blocked: () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } }),
  full: () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; },
};
for (const [state, refuse] of Object.entries(refusals)) {
  test(`a store that is ${state} is survived and told once, when there is something to keep`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto("./?v=1&rate=2");
    const told = remark(page, "The browser keeps nothing for this page");
    await expect(sentence(page)).toContainText("At 2.00 %");
    await expect(told).toBeHidden();
    await rate(page).press("ArrowRight");
    await expect(told).toBeVisible();
    await expect(page).toHaveURL(/rate=2\.01/);
    await told.getByRole("button", { name: "Dismiss" }).click();
    await page.getByRole("button", { name: "Dark" }).click();
    await rate(page).press("ArrowRight");
    await expect(page).toHaveURL(/rate=2\.02/);
    await expect(told).toBeHidden();
  });
}
