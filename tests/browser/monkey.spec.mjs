// A minute of the monkey: whatever is done to the page, it goes on, says nothing in the console,
// undoes to the first link and redoes to the last, and says the same when it is opened anew. The
// same seeds in every run; the bench plays for longer.
import { expect, test } from "@playwright/test";
import { gauge, HABITS } from "./gauge.mjs";
import { act, all, linkOf, said, tame } from "./monkey.mjs";

const START = "./?v=1&preset=tether-2026-06&rate=2";
const SECONDS = 30;
const [UNDO, REDO] = [/^(Undo|元に戻す)$/, /^(Redo|やり直す)$/];
const scenario = (url) => new URL(url).search;

test.use({ viewport: { width: 1440, height: 900 }, trace: "off" });

/** Acts until the time is over, and stops at the first fault. */
async function play(monkey, seconds, travels) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const faults = await act(monkey, travels);
    expect(faults, `after ${monkey.done.slice(-5).join(", ")}, act ${monkey.done.length}`).toEqual([]);
  }
}

test("what a monkey did is undone to the first link and redone to the last", async ({ page }) => {
  test.setTimeout(240_000);
  const monkey = await tame(page, 20260630);
  await page.goto(START);
  const first = scenario(await linkOf(page));
  await play(monkey, SECONDS, false);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press("Escape");
  const last = scenario(await linkOf(page));
  await all(page, UNDO);
  expect(scenario(await linkOf(page))).toBe(first);
  await all(page, REDO);
  expect(scenario(await linkOf(page))).toBe(last);
});

test("after a monkey a reload and a fresh page of the link say the same", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const monkey = await tame(page, 20260701);
  await page.goto(START);
  await play(monkey, SECONDS, true);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press("Escape");
  const [link, words] = [await linkOf(page), await said(page)];
  await page.reload();
  expect(await said(page)).toBe(words);
  expect(scenario(await linkOf(page))).toBe(scenario(link));
  const language = await page.evaluate(() => document.documentElement.lang);
  const fresh = await browser.newPage({ locale: language, viewport: { width: 1440, height: 900 } });
  await fresh.goto(link);
  expect(await said(fresh)).toBe(words);
  await fresh.close();
});

test("what people do again and again takes no more memory", async ({ page }) => {
  test.setTimeout(240_000);
  const measured = await gauge(page);
  await page.goto(START);
  await page.locator("h1 [role=slider]").first().waitFor();
  const rounds = async (count) => {
    for (let round = 0; round < count; round++) for (const habit of Object.values(HABITS)) await habit(page);
  };
  await rounds(12);
  const before = await measured();
  await rounds(24);
  const after = await measured();
  // A page of 64 KiB more or less is the allocator's; each round used to take as much for good.
  expect(after.wasm - before.wasm).toBeLessThan(0.2);
  expect(after.listeners).toBeLessThan(before.listeners * 1.05);
});
