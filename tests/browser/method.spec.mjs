// The method, the record worked out again, the terms, and how a figure is made without a browser.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

for (const [language, all, unknown] of [["en", /^All \d+ figures/, "zzz"], ["ja", /^\d+\u2060?件すべて/, "ゐゑ"]]) {
  test(`the record is worked out on opening, the checks hold, and terms are found (${language})`, async ({ page }) => {
    const { faults } = await watch(page);
    await page.addInitScript((language) => localStorage.setItem("language", language), language);
    await page.goto("./#method");
    await expect(page.locator("#record-title")).toHaveText(all);
    expect(await page.locator(".records > li").count()).toBeGreaterThan(29);
    await expect(page.locator(".records .tick.unequal")).toHaveCount(0);
    await expect(page.locator(".checks .tick.holds")).toHaveCount(12);
    await expect(page.locator("#backtest canvas").first()).toBeVisible();
    await page.keyboard.press("g");
    const field = page.locator("#term-find");
    await expect(field).toBeFocused();
    await field.pressSequentially("dv01");
    await expect(page.locator(".term-lines dt").first()).toContainText("DV01");
    await field.fill(unknown);
    await expect(page.locator(".terms-list .preset-none")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    expect(await faults()).toEqual([]);
  });
}

test("a section opens from the contents, and a link leads to an entry", async ({ page }) => {
  await page.goto("./#method");
  await page.locator(".method-nav").getByRole("link", { name: "The month, step by step" }).click();
  await expect(page).toHaveURL(/#method-steps$/);
  await expect(page.locator("#method-steps math").first()).toBeVisible();
  const spoken = await page.locator("#method-steps math").first().getAttribute("aria-label");
  expect(spoken).toMatch(/equals/);
  await page.locator("#method-steps h2 button").click();
  await expect(page.locator("#method-steps math")).toHaveCount(0);
  await page.goto("about:blank");
  await page.goto("./#method-input-rate");
  await expect(page.locator("#method-input-rate")).toBeFocused();
  await expect(page.locator("#method-input-rate")).toContainText("rate");
});

test("the glossary has a button and a key, on every view", async ({ page }) => {
  for (const view of ["", "#bets", "#risk"]) {
    await page.goto(`./${view}`);
    await page.getByRole("button", { name: "Glossary" }).click();
    await expect(page.locator(".term-lines dt").first()).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await expect(page.getByRole("button", { name: "Glossary" })).toBeFocused();
  }
  // In a field it is a letter.
  await page.getByRole("textbox", { name: "Bill rate" }).press("g");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a figure on record opens the machine in its state", async ({ page, context }) => {
  await page.goto("./#method");
  const row = page.locator("#method-circle-income-2025");
  await row.getByRole("button", { name: /^Reproduce/ }).click();
  const link = row.locator(".reproduce a");
  await expect(row.locator("code")).toContainText("--record circle-income-2025");
  const machine = await context.newPage();
  await machine.goto(new URL(await link.getAttribute("href"), page.url()).href);
  await expect(machine.locator(".notice.link")).toHaveCount(0);
  await expect(machine.locator("#title")).toContainText(/64\.9\s*bn/);
});

test("the native program prints what a figure saves, to the last digit", async ({ page }) => {
  const project = process.env.PROJECT;
  expect(project, "the program of the example").toBeTruthy();
  const numbers = (text) => text.trim().split(/\r?\n/).filter((line) => !line.replace("\ufeff", "").startsWith("#"));
  for (const [view, id, file, query] of [
    ["", "income", "income", "v=1&preset=circle-2026-03&rate=2.5"],
    ["", "machine", "machine", "v=1&preset=tether-2026-06&rate=2.37"],
    ["#risk", "rules", "rules", "v=1&preset=usde-2026-10"],
    ["#risk", "rate-table", "rates", "v=1&preset=article-2024"],
  ]) {
    await page.goto("about:blank");
    await page.goto(`./?${query}${view}`);
    const figure = page.locator(`#${id}`);
    await figure.getByRole("button", { name: /^Reproduce/ }).click();
    const command = await figure.locator(".reproduce code").innerText();
    expect(command).toMatch(/^cargo run --release --no-default-features --example project -- --csv /);
    const [, words] = command.split(" -- ");
    const [flag, name, link] = words.split(" ");
    expect([flag, name, link]).toEqual(["--csv", file, `'${query}'`]);
    const waiting = page.waitForEvent("download");
    await figure.getByRole("button", { name: /^CSV/ }).first().click();
    const saved = await readFile(await (await waiting).path(), "utf8");
    const printed = execFileSync(project, [flag, name, link.slice(1, -1)], { encoding: "utf8" });
    expect(numbers(printed).length).toBeGreaterThan(4);
    expect(numbers(printed)).toEqual(numbers(saved));
  }
});

test("presets are found by typing, grouped, and taken", async ({ page }) => {
  await page.goto("./");
  await page.locator("#preset").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("option")).toHaveCount(12);
  await expect(dialog.getByRole("group")).toHaveCount(4);
  const field = dialog.getByRole("combobox");
  await field.pressSequentially("paxos");
  await expect(dialog.getByRole("option")).toHaveCount(2);
  await field.press("ArrowDown");
  await expect(dialog.getByRole("option", { selected: true })).toContainText("PYUSD");
  await field.fill("nobody at all");
  await expect(dialog.locator(".preset-none")).toBeVisible();
  await field.fill("ripple");
  await field.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/preset=rlusd-2026-07/);
  await expect(page.locator("#preset")).toBeFocused();
  // What is assumed of a small issuer is said loudly, and marked where it counts.
  await expect(page.locator(".notices")).toContainText(/publishes neither/i);
  await expect(page.locator(".keys")).toContainText(/rests on assumed/i);
  await page.goBack();
  await expect(page).toHaveURL(/preset=tether-2026-06/);
});
