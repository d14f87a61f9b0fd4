// Journeys over what is painted: read by finger, on another screen, on paper, in a browser that
// refuses.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

const plot = (page) => page.locator("#income .plot");
const tip = (page) => page.locator("#income .tip");
// Of a copy: a canvas that is read again and again is asked to live elsewhere, with a warning.
const painted = (page) =>
  page.locator("#income canvas").first().evaluate((canvas) => {
    const { width, height } = canvas;
    const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, width, height);
    let [count, light] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0) continue;
      count += 1;
      light += data[at] + data[at + 1] + data[at + 2];
    }
    return { width, count, light: count ? light / count / 3 : 0 };
  });
const isPainted = (page) => expect.poll(async () => (await painted(page)).count).toBeGreaterThan(1000);

test.describe("by finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** Real touch points of a finger. */
  async function finger(page) {
    const session = await page.context().newCDPSession(page);
    const send = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    return {
      tap: async (x, y) => {
        await send("touchStart", [{ x, y }]);
        await send("touchEnd", []);
      },
      swipe: async (from, to) => {
        await send("touchStart", [from]);
        for (let step = 1; step <= 10; step++) {
          const at = (a, b) => a + ((b - a) * step) / 10;
          await send("touchMove", [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
        }
        await send("touchEnd", []);
      },
    };
  }

  test("a reading stays where it can be read until a tap elsewhere or Esc", async ({ page }) => {
    await page.goto("./");
    await plot(page).scrollIntoViewIfNeeded();
    await isPainted(page);
    const touch = await finger(page);
    let box = await plot(page).boundingBox();
    // From a place on the chart the page scrolls, and nothing is read.
    const top = await page.evaluate(() => scrollY);
    const from = { x: box.x + 180, y: Math.min(box.y + 200, 600) };
    await touch.swipe(from, { x: from.x, y: from.y - 160 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 60);
    await expect(tip(page)).toHaveCount(0);
    // A tap reads, and the reading is in sight and not under the finger.
    box = await plot(page).boundingBox();
    const at = { x: box.x + 180, y: Math.max(box.y + 150, 140) };
    await touch.tap(at.x, at.y);
    await expect(tip(page)).toBeVisible();
    await page.waitForTimeout(300);
    const shown = await tip(page).boundingBox();
    expect(shown.y).toBeGreaterThanOrEqual(0);
    expect(shown.y + shown.height).toBeLessThanOrEqual(844);
    expect(at.y < shown.y || at.y > shown.y + shown.height).toBe(true);
    await touch.tap(20, 20);
    await expect(tip(page)).toHaveCount(0);
    await touch.tap(at.x, at.y);
    await expect(tip(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(tip(page)).toHaveCount(0);
  });
});

test("a denser screen, paper and a lost surface are painted anew", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./");
  await plot(page).scrollIntoViewIfNeeded();
  await isPainted(page);
  const before = await painted(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect.poll(async () => (await painted(page)).light).toBeLessThan(before.light);
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await expect.poll(async () => (await painted(page)).light).toBeCloseTo(before.light, 0);
  await page.locator("#income canvas").first().evaluate((canvas) => {
    canvas.getContext("2d").clearRect(0, 0, canvas.width, canvas.height);
    canvas.dispatchEvent(new Event("contextrestored"));
  });
  await isPainted(page);
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize();
  await session.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 2, mobile: false });
  await expect.poll(async () => (await painted(page)).width).toBeGreaterThan(1.8 * before.width);
});

test("the light of the device is followed until a person chooses", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./");
  const root = page.locator("html");
  await expect(plot(page)).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: /light/i }).first().click();
  await expect(root).toHaveAttribute("data-theme", "light");
  await page.emulateMedia({ colorScheme: "light" });
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(root).toHaveAttribute("data-theme", "light");
});

test("a browser that refuses calls keeps the page alive", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new TypeError("refused");
    };
    window.requestAnimationFrame = refuse;
    delete window.ResizeObserver;
    delete window.IntersectionObserver;
    Object.defineProperty(Navigator.prototype, "clipboard", { get: refuse });
    Object.defineProperty(Navigator.prototype, "share", { get: refuse });
    Performance.prototype.getEntriesByType = refuse;
  });
  await page.goto("./");
  await isPainted(page);
  await page.getByRole("button", { name: /^Share/ }).first().click();
  const rate = page.locator("#controls").getByRole("slider", { name: "Bill rate" }).first();
  await rate.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("At 3.84 %");
});
