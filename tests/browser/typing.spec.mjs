// What is typed, key by key and at the pace of a hand, and what a finger drags.
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const U = "./?v=1&preset=tether-2026-06";
/** Milliseconds between two keys. */
const delay = 60;
/** Milliseconds after which what is typed is taken. */
const rest = 1000;

const sentence = (page) => page.getByRole("heading", { level: 1 });
const box = (page, name) => page.locator("#controls").getByRole("textbox", { name, exact: true });
const number = (page, name) => sentence(page).getByRole("slider", { name });

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

/** Types over the whole text of a field. */
async function type(page, field, text) {
  await field.click();
  await page.keyboard.press("ControlOrMeta+a"); // a click into a field that has the focus sets the caret
  await page.keyboard.type(text, { delay });
}

test("a refused text leaves no beginning of it, and the value before is named", async ({ page }) => {
  await page.goto(U);
  const before = await sentence(page).innerText();
  for (const [name, text, told, stays] of [
    ["Bill rate", "150", "“150” is not from 0 % to 100 %; 3.83 % stays.", "3.83"],
    ["Bill rate", "1,836", "“1,836” can mean 1,836 % or 1.836 %; 3.83 % stays.", "3.83"],
    ["Tokens in circulation", "183622", "can mean $183.622 tn or $183.622 k; $183.6 bn stays.", "183.6"],
  ]) {
    const field = box(page, name);
    await type(page, field, text);
    await page.waitForTimeout(rest);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    expect(await sentence(page).innerText()).toBe(before);
    await field.press("Tab");
    await expect(page.locator("#controls").getByRole("status").filter({ hasText: told })).toBeVisible();
    await expect(field).toHaveValue(stays);
    expect(await sentence(page).innerText()).toBe(before);
  }
  await expect(page).toHaveURL(/tether-2026-06$/);
  await expect(page.getByRole("banner").getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("a rest takes what is meant, the rest of the text takes it back, Esc gives up", async ({ page }) => {
  await page.goto(U);
  const rate = box(page, "Bill rate");
  await type(page, rate, "15");
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /3\.83/);
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /15\.00/);
  await page.keyboard.type("0", { delay });
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /3\.83/);
  await page.keyboard.press("Backspace");
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /15\.00/);
  await page.keyboard.press("Escape");
  await expect(rate).toHaveValue("3.83");
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /3\.83/);
  await expect(page.getByRole("banner").getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("what is typed until the field is left is one step back", async ({ page }) => {
  await page.goto(U);
  const rate = box(page, "Bill rate");
  await type(page, rate, "2");
  await page.waitForTimeout(rest);
  await page.keyboard.type(",5", { delay });
  await page.waitForTimeout(rest);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/rate=2\.5$/);
  await page.keyboard.press("Control+z");
  await expect(rate).toHaveValue("3.83");
  await expect(page).toHaveURL(/tether-2026-06$/);
  await page.keyboard.press("Control+Shift+z");
  await expect(page).toHaveURL(/rate=2\.5$/);
});

test("full dollars in a box of billions are read and said", async ({ page }) => {
  await page.goto(U);
  const tokens = box(page, "Tokens in circulation");
  await type(page, tokens, "200 000 000 000");
  await tokens.press("Enter");
  await expect(page).toHaveURL(/tokens=200bn/);
  const said = page.locator("#controls").getByRole("status").filter({ hasText: "read as full dollars: $200 bn" });
  await expect(said).toBeVisible();
  await type(page, tokens, "\u200e1.8e11");
  await tokens.press("Enter");
  await expect(page).toHaveURL(/tokens=180bn/);
});

test("a number that the sentence rounds opens whole and selected", async ({ page }) => {
  await page.goto(U);
  await number(page, "Tokens in circulation").click();
  const field = sentence(page).getByRole("textbox", { name: "Tokens in circulation" });
  await expect(field).toHaveValue("183.622");
  await page.keyboard.type("200", { delay });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&tokens=200bn$/);
});

test("a number of the sentence opens selected and nothing moves", async ({ page }) => {
  await page.goto(U);
  await expect(page.locator("#machine .flow-figure[tabindex]")).toBeVisible();
  const tops = () =>
    page.evaluate(() => [...document.querySelectorAll("h1 > :not(.kept), .howto, .keys, #machine")].map((each) => {
      const { x, y, height } = each.getBoundingClientRect();
      return [x, y, each.matches(".scrub") ? 0 : height].map(Math.round).join(" ");
    }));
  const before = await tops();
  await number(page, "Bill rate").click();
  const field = sentence(page).getByRole("textbox", { name: "Bill rate" });
  await expect(field).toBeFocused();
  const selected = (input) => input.selectionEnd - input.selectionStart === input.value.length;
  expect(await field.evaluate(selected)).toBe(true);
  expect(await tops()).toEqual(before);
  await page.keyboard.type("1,836", { delay });
  await page.waitForTimeout(rest);
  expect(await tops()).toEqual(before);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "can mean 1,836 % or 1.836 %; 3.83 % stays." })).toBeVisible();
  expect(await tops()).toEqual(before);
  await field.fill("");
  await page.keyboard.type("2", { delay });
  // A click on the next number takes this one and opens that at once.
  await number(page, "Tokens").click();
  await expect(sentence(page).getByRole("textbox", { name: "Tokens" })).toBeFocused();
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /2\.00/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/rate=2$/);
});

test("a field of the book is a draft; a month is text; nothing comes back before it is paid", async ({ page }) => {
  await page.goto(`${U}#bets`);
  const chance = page.getByRole("textbox", { name: "Chance of success: Northern Data" });
  await type(page, chance, "200");
  await page.waitForTimeout(rest);
  await chance.press("Tab");
  await expect(page.getByRole("status").filter({ hasText: "“200” is not from 0 % to 100 %; 80 % stays." })).toBeVisible();
  await expect(chance).toHaveValue("80");
  const paid = page.getByRole("textbox", { name: "Paid in: Northern Data" });
  const due = page.getByRole("textbox", { name: "Due in: Northern Data" });
  const [was, ends] = [await paid.inputValue(), await due.inputValue()];
  await type(page, due, "Mar 2020");
  await due.press("Tab");
  await expect(page.getByRole("status").filter({ hasText: "“Mar 2020” is before it is paid in" })).toBeVisible();
  await expect(due).toHaveValue(ends);
  await type(page, paid, "2199年1月");
  await paid.press("Tab");
  await expect(page.getByRole("status").filter({ hasText: "is after it comes back in" })).toBeVisible();
  await expect(paid).toHaveValue(was);
  await type(page, due, "Mar 2031");
  await due.press("Enter");
  await expect(due).toHaveValue("2031-03");
  await due.press("ArrowUp");
  await expect(due).toHaveValue("2031-04");
  await expect(page).toHaveURL(/exit:2031-04/);
});

test("an input method commits nothing by itself, and the wheel moves nothing", async ({ page }) => {
  await page.goto(U);
  const rate = box(page, "Bill rate");
  await rate.click();
  await rate.evaluate((input) => {
    input.dispatchEvent(new CompositionEvent("compositionstart"));
    input.value = "２";
    input.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
    for (const options of [{ isComposing: true }, { keyCode: 229 }]) {
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, ...options }));
    }
  });
  await page.waitForTimeout(rest);
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /3\.83/);
  await rate.evaluate((input) => input.dispatchEvent(new CompositionEvent("compositionend")));
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /3\.83/);
  await rate.press("Enter");
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /2\.00/);
  for (const input of [rate, page.locator("#controls input[type=range]").first()]) {
    await input.focus();
    const before = await input.inputValue();
    await input.hover();
    await page.mouse.wheel(0, 120);
    await expect(input).toHaveValue(before);
  }
});

test("Ctrl+Z during a drag takes back the drag and no step", async ({ page }) => {
  await page.goto(`${U}`);
  await box(page, "Bill rate").click();
  await page.keyboard.type("5", { delay });
  await page.keyboard.press("Enter");
  await page.locator("#title").click({ position: { x: 1, y: 1 } });
  const { x, y } = await number(page, "Bill rate").boundingBox();
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 10, { steps: 4 });
  await expect(number(page, "Bill rate")).not.toHaveAttribute("aria-valuetext", /5\.00/);
  await page.keyboard.press("Control+z");
  await page.mouse.move(x + 120, y + 10, { steps: 2 });
  await page.mouse.up();
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /5\.00/);
  await page.keyboard.press("Control+z");
  await expect(number(page, "Bill rate")).toHaveAttribute("aria-valuetext", /3\.83/);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** Moves fingers along paths, all in step. */
  async function swipe(page, ...paths) {
    const client = await page.context().newCDPSession(page);
    const at = (part) => paths.map(([from, to], id) => ({ id, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
    for (let step = 1; step <= 12; step++) {
      await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 12) });
      await page.waitForTimeout(16);
    }
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  const middle = async (locator) => {
    const { x, y, width, height } = await locator.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const by = ({ x, y }, right, down) => ({ x: x + right, y: y + down });
  const rate = (page) => number(page, "Bill rate");

  test("a number of the sentence is dragged sideways, and a swipe up scrolls", async ({ page }) => {
    await page.goto(U);
    const at = await middle(rate(page));
    await swipe(page, [at, by(at, 80, 6)]);
    await expect(rate(page)).toHaveAttribute("aria-valuetext", /4\.0\d/);
    await expect(page).toHaveURL(/rate=4\.0/);
    const value = await rate(page).getAttribute("aria-valuetext");
    const top = await page.evaluate(() => scrollY);
    const from = await middle(rate(page));
    await swipe(page, [from, by(from, 12, -150)]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    await expect(rate(page)).toHaveAttribute("aria-valuetext", value);
  });

  test("a tap opens the number selected, a tap on the next takes it and opens that", async ({ page }) => {
    await page.goto(U);
    await rate(page).tap();
    const field = sentence(page).getByRole("textbox", { name: "Bill rate" });
    await expect(field).toBeFocused();
    await page.waitForTimeout(400);
    expect(await field.evaluate((input) => input.selectionEnd - input.selectionStart)).toBe(4);
    await page.keyboard.type("2", { delay });
    await number(page, "Tokens").tap();
    await expect(sentence(page).getByRole("textbox", { name: "Tokens" })).toBeFocused();
    await expect(rate(page)).toHaveAttribute("aria-valuetext", /2\.00/);
  });

  test("a slider, a handle and a point move by a sideways start alone", async ({ page }) => {
    await page.goto(`${U}&path=nodes&rates=0:3.83,24:3`);
    await page.getByRole("button", { name: "Change" }).click();
    const dialog = page.getByRole("dialog");
    const slider = dialog.getByRole("slider", { name: "Average maturity of bills" });
    const point = dialog.locator(".path-point").last();
    for (const [target, right] of [[slider, 60], [point, 60]]) {
      await target.scrollIntoViewIfNeeded();
      const before = page.url();
      let at = await middle(target);
      await swipe(page, [at, by(at, 5, -120)]);
      await swipe(page, [at, by(at, 5, 120)]);
      await page.waitForTimeout(500);
      expect(page.url()).toBe(before);
      await target.scrollIntoViewIfNeeded();
      at = await middle(target);
      await swipe(page, [by(at, -60, 0), by(at, -110, -100)], [by(at, 60, 0), by(at, 110, 100)]);
      await page.waitForTimeout(500);
      expect(page.url()).toBe(before);
      await page.waitForTimeout(300);
      at = await middle(target);
      await swipe(page, [at, by(at, right, 4)]);
      await expect.poll(() => page.url()).not.toBe(before);
    }
  });
});
