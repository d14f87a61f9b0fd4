// A table of a reserve that is pasted: read line by line, shown, changed, taken and undone.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const report = (name) => readFile(new URL(`../golden/reserve/${name}.txt`, import.meta.url), "utf8");
const words = {
  en: {
    open: "Paste a table",
    take: "Take as the reserve",
    close: "Close",
    leave: "Leave out",
    undo: "Undo",
    tokens: "$75.3",
    tokensBefore: "$183.6",
    what: (line) => `What “${line}” is`,
  },
  ja: {
    open: "表を貼り付け",
    take: "準備資産として取り込む",
    close: "閉じる",
    leave: "含めない",
    undo: "元に戻す",
    tokens: "753億ドル",
    tokensBefore: "1,836億ドル",
    what: (line) => `「${line}」の種類`,
  },
};
const sentence = (page) => page.getByRole("heading", { level: 1 });
const dialog = (page) => page.locator("dialog#paste-table");
const field = (page) => dialog(page).getByRole("textbox");
const rows = (page) => dialog(page).locator("tbody tr");
/** The choices of the lines of this name, first to last; the name of one is cut where it is long. */
const choices = (page, name) => rows(page).filter({ hasText: name }).getByRole("combobox");
const take = (page, language) => dialog(page).getByRole("button", { name: words[language].take });

/** Replaces what is in the field by a unit, so many times, from the clipboard; as a key that types
 * it, so much would take a browser longer than a test has. */
async function paste(page, unit, times) {
  await page.evaluate(([unit, times]) => navigator.clipboard.writeText(unit.repeat(times)), [unit, times]);
  await field(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+v");
}

/** Opens the dialog as a person does; on a narrow page the controls lie in a sheet. */
async function open(page) {
  const opener = page.locator("#paste");
  await expect(opener).toBeAttached();
  if (!(await opener.isVisible())) {
    const sheet = page.locator("#sheet-tab-1");
    if (!(await sheet.isVisible())) await page.locator("#change").click();
    await sheet.click();
  }
  await opener.scrollIntoViewIfNeeded();
  await opener.click();
  await expect(dialog(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

for (const language of ["en", "ja"]) {
  for (const [device, width] of [["desk", 1280], ["phone", 390]]) {
    test(`a report is pasted, a line is read otherwise, taken and undone (${language}, ${device})`, async ({ page }) => {
      const said = words[language];
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript((language) => localStorage.setItem("language", language), language);
      await page.goto("./");
      await open(page);
      await expect(dialog(page).getByRole("heading", { name: said.open })).toBeVisible();
      await expect(take(page, language)).toBeDisabled();
      await expect(dialog(page).locator("#paste-refusal")).not.toBeEmpty();
      await page.keyboard.insertText(await report("circle-2025-12"));
      await expect(rows(page)).toHaveCount(20);
      await expect(dialog(page).locator(".paste-sums")).toContainText(language === "en" ? "agree with the stated total" : "一致");
      // No wider than the window.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expect(take(page, language)).toBeEnabled();
      const line = choices(page, "Cash held at regulated financial institutions").last();
      await expect(line).toHaveAccessibleName(said.what("Cash held at regulated financial institu…"));
      await expect(line).toHaveValue("cash");
      await line.focus();
      await line.selectOption("loans");
      await expect(line).toBeFocused();
      await expect(line).toHaveValue("loans");
      await line.selectOption({ label: said.leave });
      await expect(dialog(page).locator(".paste-sums")).not.toContainText(language === "en" ? "agree" : "一致");
      await line.selectOption("cash");
      await expect(sentence(page)).toContainText(said.tokensBefore);
      await take(page, language).click();
      await expect(dialog(page)).toHaveCount(0);
      await expect(sentence(page)).toContainText(said.tokens);
      if (device === "phone") {
        // The sheet under the dialog stays open, and has its own step back.
        await expect(page.locator("#sheet-tab-1")).toBeVisible();
        await page.goBack();
        await expect(page.locator("#sheet-tab-1")).toBeHidden();
        await page.locator("#menu").click();
      }
      await page.getByRole("button", { name: said.undo, exact: true }).click();
      await expect(sentence(page)).toContainText(said.tokensBefore);
    });
  }

  test(`lines are typed key by key and Esc, Back and the button close (${language})`, async ({ page }) => {
    await page.addInitScript((language) => localStorage.setItem("language", language), language);
    await page.goto("./");
    await open(page);
    const before = page.url();
    const lines = language === "en" ? "Cash $40bn\nT-bills $60bn" : "現金　40億ドル\n短期国債　60億ドル";
    await field(page).pressSequentially(lines);
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).first().getByRole("combobox")).toHaveValue("cash");
    await expect(rows(page).last().getByRole("combobox")).toHaveValue("bills");
    await expect(take(page, language)).toBeEnabled();
    // What was typed stays, whichever way it closes.
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.locator("#paste")).toBeFocused();
    await open(page);
    await expect(field(page)).toHaveValue(lines);
    await expect(rows(page)).toHaveCount(2);
    await page.goBack();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(before);
    await open(page);
    await dialog(page).getByRole("button", { name: words[language].close }).first().click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(before);
  });
}

test("hostile texts give words and break nothing", async ({ context, page }) => {
  const said = () => dialog(page).locator(".paste-notes, #paste-refusal, .paste-sums").allInnerTexts().then((all) => all.join(""));
  await page.goto("./");
  await open(page);
  for (const text of [
    "<img src=x onerror=alert(1)> 5",
    "=HYPERLINK(\"http://example.invalid\")",
    "\u202eCash 5\u0000\u0007 💰",
    "Cash 99999999999999999999999999",
  ]) {
    await field(page).fill(text);
    await expect(dialog(page)).toBeVisible();
    await expect.poll(said).not.toBe("");
  }
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await paste(page, "9", 1_000_000);
  await expect(dialog(page).locator("#paste-refusal")).toHaveText("No line with a name and an amount was found.");
  await paste(page, "Cash 1\n", 100_000);
  await expect(dialog(page).locator(".paste-notes")).toContainText("Only the first 400 lines");
  await expect(rows(page)).toHaveCount(400);
  // It can still be typed in, and what is typed is there.
  await page.keyboard.press("x");
  await expect.poll(() => field(page).evaluate((field) => field.value.length)).toBe(700_001);
  await field(page).fill("nothing here");
  await expect(dialog(page).locator("#paste-refusal")).toHaveText("No line with a name and an amount was found.");
  await expect(take(page, "en")).toBeDisabled();
  await expect(page.locator("h1 img, dialog img")).toHaveCount(0);
});

test("the reserve names its report only while it is the report's", async ({ page }) => {
  await page.goto("./");
  const report = page.locator(".comp .ctl-row .src");
  await expect(report).toHaveText("attested 30 Jun 2026");
  await page.goto("./?gold=30");
  await expect(page.locator(".comp li.is-changed").first()).toBeVisible();
  await expect(report).toBeHidden();
});
