// axe on every state of the page in both languages, both themes, on a desk and on a phone: it
// finds nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";

// The page's policy refuses a script of ours: it is handed over through the debugger.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds by all of its rules, or by some. */
async function findings(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) => window.axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) }),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Every state of the page: its address, and what a person does there. */
const states = {
  "machine with a table open": ["", (page) => page.locator("#income .fig-tools button").first().click()],
  bets: ["#bets"],
  risk: ["#risk", openTerms],
  "a run that is not paid": ["?stress_share=100&stress_days=2&repo=0&cash=0&bills_daily=1bn#risk"],
  "risk of an issuer of nothing": ["?tokens=0&bets=none#risk"],
  article: ["#article", (page) => expect(page.locator(".claims > li").first()).toBeVisible()],
  "a changed claim that is not read": [
    "#article",
    async (page) => {
      const field = page.locator(".claims input").first();
      await field.fill("9 zz");
      await field.press("Enter");
    },
  ],
  method: ["#method", (page) => expect(page.locator(".records > li").first()).toBeVisible()],
  "the glossary": ["", (page) => page.getByRole("button", { name: /^(Glossary|用語集)$/ }).click()],
  "the list of presets": ["", openPresets],
  "scenarios side by side, and the issuers": [
    "?rate=4.5&pin=tether-2026-06&pin=bank~rate:3",
    async (page) => {
      await page.locator(".issuers > h2 button").click();
      await expect(page.locator("#issuers-figure tbody tr").first()).toBeVisible();
    },
  ],
  "the shelf with a scenario": [
    "?rate=4.5",
    async (page, width) => {
      await openMenu(page, width);
      await page.locator("#shelf").click();
      await page.locator("#shelf-name").press("Enter");
      await expect(page.locator("#shelf-dialog li").first()).toBeVisible();
    },
  ],
  "a pasted table": ["", openPaste],
  "held changes": [
    "",
    async (page, width) => {
      await openMenu(page, width);
      await page.locator("#hold").click();
      await openMenu(page, width);
      await page.locator("h1").getByRole("slider").first().press("ArrowRight");
    },
  ],
  "a figure that is taken away": [
    "",
    async (page) => {
      await page.locator("#income .fig-tools").getByRole("button", { name: /Take away|書き出し/ }).click();
      await expect(page.locator("#income .take-ways button").first()).toBeVisible();
    },
  ],
  "pins beside the present scenario": [
    "?rate=2&pin=tether-2026-06&pin=bank~rate:1~name:One%20point",
    (page) => page.locator("#side .pin-said:visible .linkish").first().click(),
  ],
  "the table of issuers": [
    "",
    async (page) => {
      await page.locator("#issuers-open").click();
      await expect(page.locator("#issuers-figure tbody tr")).toHaveCount(15);
    },
  ],
  loss: ["?preset=bank&rate=1"],
  insolvent: ["?preset=bank&rate=0&buffer=0.2&dividend=0"],
  "bets that cannot be paid": ["?buffer=-1&bet=kind:compute;units:9;unit_price:25k;month:2026-08&bet=kind:grant;amount:9bn;month:2026-08#bets"],
  "empty bets": ["?bets=none#bets"],
  "nothing to draw": ["?tokens=0&bets=none"],
  "a link with problems": ["?rate=x&tokens=9zz&gold=900&qx=1&preset=nobody"],
  "a long list of changes": [
    "?rate=2&staff=100&tax=3&path=nodes&rates=0:4,30:3",
    (page, width) => width > 1023 && page.locator(".ctl-top .linkish").first().click(),
  ],
  "every control": ["", (page, width) => width > 1023 && openAll(page)],
  "the list of keys": ["", (page) => page.getByRole("button", { name: /^(Keys|キー操作)$/ }).click()],
  "about, and what a figure means": [
    "",
    async (page) => {
      await page.getByRole("button", { name: /^(About|このページについて)$/ }).click();
      await page.locator(".key .what").first().click();
    },
  ],
  "a chart that is read": ["", (page) => page.locator("#income .plot").press("End")],
  "a link to copy by hand": [
    "",
    async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await page.locator(".share button").first().click();
    },
  ],
};

/** States that only a narrow page has. */
const narrow = {
  "the open sheet": ["?rate=2", (page) => page.locator("#change").click()],
  "the open sheet, reserve": [
    "",
    async (page) => {
      await page.locator("#change").click();
      await page.locator("#sheet-tab-1").click();
    },
  ],
  "the open menu": ["", (page) => page.locator("#menu").click()],
};

/** Opens every list of inputs of the view, and what the first of them means. */
async function openTerms(page) {
  for (const more of await page.locator("main .terms + .more").all()) await more.click();
  await page.locator("main .terms .what").first().click();
}

/** Opens or closes the menu of a narrow page. */
async function openMenu(page, width) {
  if (width === 390) await page.locator("#menu").click();
}

async function openPaste(page, width) {
  if (width === 390) {
    await page.locator("#change").click();
    await page.locator("#sheet-tab-1").click();
  }
  await page.locator("#paste").click();
  await page.keyboard.insertText("U.S. Treasury Bills 114,960\nGold 17,000\nSundry 12\nTotal 131,972");
  await expect(page.locator("#paste-table select").first()).toBeVisible();
}

async function openPresets(page, width) {
  await openMenu(page, width);
  await page.locator("#preset").click();
  await page.getByRole("dialog").getByRole("combobox").fill("paxos");
}

async function openAll(page) {
  for (const more of await page.locator("#controls .more").all()) await more.click();
  await page.locator("#controls .what").first().click();
}

for (const language of ["en", "ja"]) {
  for (const width of [1440, 390]) {
    for (const [name, [address, act]] of Object.entries(width === 390 ? { ...states, ...narrow } : states)) {
      test(`axe finds nothing: ${name}, ${language}, ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ reducedMotion: "reduce" });
        await page.addInitScript((language) => {
          localStorage.setItem("language", language);
          localStorage.setItem("theme", "light");
        }, language);
        await page.goto(`./${address}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await act?.(page, width);
        expect(await findings(page), "light").toEqual([]);
        await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
        // Nothing has changed but colours.
        expect(await findings(page, ["color-contrast", "link-in-text-block"]), "dark").toEqual([]);
      });
    }
  }
}

for (const [language, theme, width] of [["en", "light", 1440], ["ja", "dark", 390]]) {
  test(`axe finds nothing in remarks and in a failure: ${language}, ${theme}, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(
      ([language, theme]) => {
        localStorage.setItem("language", language);
        localStorage.setItem("theme", theme);
        localStorage.setItem("scenario", "v=1&preset=bank");
        if (location.search.includes("old")) delete window.WebAssembly;
      },
      [language, theme],
    );
    await page.goto("./");
    await expect(page.locator(".remarks p")).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.goto("./?old");
    await expect(page.locator("#failure")).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}

test("axe finds what is wrong", async ({ page }) => {
  await page.goto("./");
  await page.evaluate(() => document.body.append(document.createElement("button")));
  expect(await findings(page)).not.toEqual([]);
});
