// Links as people hand them on, and what the device keeps of several pages.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const sentence = (page) => page.getByRole("heading", { level: 1 });
const rate = (page) => page.locator("h1").getByRole("slider", { name: "Bill rate" });
const remark = (page, text) => page.getByRole("status").filter({ hasText: text });
const problems = (page) => page.locator(".notice.link");
const kept = (page, name = "scenario") => page.evaluate((name) => localStorage.getItem(`seigniorage:/:${name}`), name);
const keep = (page, text) => page.addInitScript((text) => {
  if (sessionStorage.filled) return;
  sessionStorage.filled = "yes";
  localStorage.setItem("seigniorage:/:scenario", text);
}, text);

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

test("a link is read as it was meant", async ({ page }) => {
  for (const link of [
    "?v=1&amp;preset=bank&amp;rate=4.1",
    "?v=1&amp%3Bpreset=bank&amp%3Brate=4.1",
    "?V=1&PRESET=BANK&RATE=4.1).",
    "?v=3D1&preset=3Dbank&rate=3D4.1",
    "?v=1&preset=bank#&rate=4.1",
    "#?v=1&preset=bank&rate=4.1",
    "?v=1&preset=bank&rate=4.1%23bets",
    "?v=1&preset=bank&rate=4.1」",
    "?%20v=1&preset=ba%0Ank&rate=%E2%80%8E4.1%20",
    "?v＝1＆preset＝bank＆rate＝4.1",
    "?v=1&preset=bank&rate=4.1&utm_source=x&fbclid=y&bet",
    "?https://example.org/?v=1&preset=bank&rate=4.1",
  ]) {
    await page.goto(`./${link}`);
    await expect(page, link).toHaveURL(/\?v=1&preset=bank&rate=4\.1$/);
    await expect(problems(page), link).toBeHidden();
  }
  await page.goto("./?v=1&preset=bank&rate=4.1#BETS)");
  await expect(page.getByRole("link", { name: "Bets" })).toHaveAttribute("aria-current", "page");
  await page.goto("./?v=1&qx=1");
  await expect(problems(page)).toContainText("qx");
});

test("what a messenger adds leaves a bare address bare", async ({ page }) => {
  await keep(page, "v=1&preset=tether-2026-06&rate=2.01");
  await page.goto("./?utm_source=x&gclid=1&openExternalBrowser=1");
  await expect(sentence(page)).toContainText("At 2.01 %");
  await expect(remark(page, "Where you left off")).toBeVisible();
});

test("a book of long names fits into its link", async ({ page }) => {
  const name = encodeURIComponent("脳とコンピュータをつなぐ会社への長い名前の投資その一二三四五六七");
  const bet = (month) => `bet=kind:loan;name:${name};amount:2.5bn;month:20${month}-09;coupon:5;exit:2061-12;recovery:40;chance:80;ends:failure;counted:yes`;
  const bets = Array.from({ length: 16 }, (_, place) => bet(27 + place));
  await page.goto(`./?v=1&${bets.join("&")}#bets`);
  await expect(page).toHaveURL(/&z=[\w-]{100,1500}Z#bets$/);
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("textbox", { name: /Name/ })).toHaveCount(16);
  await expect(problems(page)).toBeHidden();
  await page.goto(link.replace(/.{30}Z#bets/, "#bets"));
  await expect(problems(page)).toContainText("cut off or changed");
});

test("what the page allows is kept whatever it breaches", async ({ page }) => {
  for (const link of ["gold_share=90&bitcoin_share=15", "cash=95&repo=95", "gold_issuance=70&loans_issuance=70"]) {
    await page.goto(`./?v=1&preset=bank&${link}`);
    await rate(page).press("ArrowRight");
    await expect.poll(() => kept(page)).toContain(link.split("&")[0]);
    await page.goto("./");
    await expect(remark(page, "Where you left off")).toBeVisible();
    await expect(page).toHaveURL(new RegExp(link.split("&")[0]));
    await page.evaluate(() => localStorage.clear());
  }
});

test("what can be read in part is kept with its problems, and the original is offered", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await keep(page, "v=1&preset=bank&rate=2&colour=red");
  await page.goto("./");
  await expect(page).toHaveURL(/preset=bank&rate=2$/);
  await expect(problems(page)).toContainText("colour");
  const told = remark(page, "Part of what this device had kept could not be read");
  await told.getByRole("button", { name: "Copy the original" }).click();
  await expect(told.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("v=1&preset=bank&rate=2&colour=red");
});

test("one key on another's link leaves the own scenario on the device", async ({ page }) => {
  await page.goto("./?v=1&rate=2");
  await rate(page).press("ArrowRight");
  await expect.poll(() => kept(page)).toContain("rate=2.01");
  await page.goto("./?v=1&preset=bank");
  await rate(page).press("ArrowRight");
  const told = remark(page, /This device now keeps two scenarios: yours, from \d\d:\d\d, and this one, from the link/);
  await expect(told).toBeVisible();
  await told.getByRole("button", { name: "Take yours back" }).click();
  await expect(sentence(page)).toContainText("At 2.01 %");
  await expect(sentence(page)).toBeFocused();
  await expect(told).toBeHidden();
  await expect.poll(() => kept(page)).toContain("rate=2.01");
  expect(await kept(page, "earlier")).toContain("preset=bank&rate=3.84");
  await page.goto("./");
  await remark(page, "Where you left off").getByRole("button", { name: /Take the one from/ }).click();
  await expect(sentence(page)).toContainText("17,400 people");
  await page.goBack();
  await expect(sentence(page)).toContainText("At 2.01 %");
});

test("of two tabs none writes over the other in silence", async ({ page, context }) => {
  await page.goto("./?v=1&rate=2");
  await rate(page).press("ArrowRight");
  await expect.poll(() => kept(page)).toContain("rate=2.01");
  const second = await context.newPage();
  await second.goto("./");
  await expect(sentence(second)).toContainText("At 2.01 %");
  await rate(second).press("ArrowRight");
  const told = (tab) => remark(tab, /This device now keeps two scenarios: that of another tab/);
  await expect(told(page)).toBeVisible();
  await expect(sentence(page)).toContainText("At 2.01 %");
  await rate(page).press("ArrowLeft");
  await expect(told(second)).toBeVisible();
  await told(second).getByRole("button", { name: "Take that one" }).click();
  await expect(sentence(second)).toContainText("At 2.00 %");
});

test("a change is on the device at once, however long the address has to wait", async ({ page }) => {
  await page.goto("./?v=1&rate=2");
  await expect(sentence(page)).toContainText("At 2.00 %");
  await rate(page).focus();
  for (let turn = 0; turn < 90; turn++) await page.keyboard.press("Shift+ArrowRight");
  const last = (await sentence(page).textContent()).match(/At ([\d.]+)/)[1];
  await page.waitForTimeout(400);
  expect(await kept(page)).toContain(`rate=${Number(last)}`);
});

test("an older scenario never comes over a newer one", async ({ page }) => {
  // A page that is lost says nothing before.
  await page.addInitScript(() => addEventListener("pagehide", (event) => window.lost && event.stopImmediatePropagation(), true));
  await page.goto("./?v=1&rate=2");
  await rate(page).press("ArrowRight");
  await page.goto("about:blank");
  await page.goBack();
  await expect(sentence(page)).toContainText("At 2.01 %");
  for (let turn = 0; turn < 3; turn++) await rate(page).press("ArrowRight");
  await expect.poll(() => kept(page)).toContain("rate=2.04");
  await page.evaluate(() => (window.lost = true));
  await page.reload();
  await expect(sentence(page)).toContainText("At 2.04 %");
  // What the tab holds of another entry says nothing of this one.
  await page.evaluate(() => {
    window.lost = true;
    sessionStorage.setItem("seigniorage:/:left", "3ff0000000000000 v=1&preset=bank");
  });
  await page.reload();
  await expect(sentence(page)).toContainText("At 2.04 %");
});

test("a page that may keep nothing works without a fault", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => { throw new DOMException("no", "SecurityError"); };
    for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
    const refused = () => Promise.reject(new DOMException("no", "SecurityError"));
    Object.assign(ServiceWorkerContainer.prototype, { register: refused, getRegistration: refused });
    if (location.search.includes("rate=3")) Object.defineProperty(Navigator.prototype, "serviceWorker", { get: refuse });
  });
  for (const value of [2, 3]) {
    await page.goto(`./?v=1&rate=${value}`);
    await rate(page).press("ArrowRight");
    await expect(page).toHaveURL(new RegExp(`rate=${value}\\.01`));
    await page.getByRole("button", { name: "Dark" }).click();
    await page.waitForTimeout(300);
  }
});

test("what was kept under names without a folder moves once", async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.filled) return;
    sessionStorage.filled = "yes";
    localStorage.setItem("scenario", "v=1&preset=bank");
    localStorage.setItem("theme", "dark");
    localStorage.setItem("language", "tlh"); // another page's
  });
  await page.goto("./");
  await expect(sentence(page)).toContainText("17,400 people");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const names = await page.evaluate(() => ["scenario", "theme", "language"].map((name) => localStorage.getItem(name)));
  expect(names).toEqual([null, "dark", "tlh"]);
  expect(await kept(page)).toContain("v=1&preset=bank");
});
