// The page before the app: what stands there at the first paint is what the app then takes over, in
// its words, its numbers and its places; and only where the default is meant.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";
import { hold } from "./host.mjs";
import { watch } from "./watch.mjs";

// What the worker keeps comes past the routes that hold the app back.
test.use({ serviceWorkers: "block" });

const DEFAULT = "v=1&preset=tether-2026-06";
const LANGUAGES = ["en", "ja"];
const WIDTHS = [390, 820, 1440];
/** What is compared: the bars, the sentence and its numbers, the finding, the picture, the key figures. */
const PARTS = [
  ".topbar", ".brand", ".topbar .preset", ".topbar .tool", ".topbar .seg button", ".views", ".views a", ".stamp", ".which", "h1.sentence",
  "h1 .scrub", "h1 .out", ".howto > span", ".year-shown", ".about p", "#machine .fig-kick > span", "#machine .fig-title", "svg.flow", ".flow-caption",
  "#machine .fig-foot p", "#machine .fig-tools button", ".kwrap h2", ".key dt", ".key .n", ".key .s", ".key .d", ".dock", ".dock dd", ".dock .go",
];

/** Opens an address with the app kept back, as language, theme and device have it. */
async function open(page, { address = "./", language = "en", theme = "light", width = 1440, kept = {} } = {}) {
  await page.setViewportSize({ width, height: 900 });
  const keep = { language, theme, ...kept };
  await page.addInitScript((keep) => {
    for (const [name, text] of Object.entries(keep)) localStorage.setItem(`seigniorage:/:${name}`, text);
  }, keep);
  const come = await hold(page, "**/boot-*.js");
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("#failure")).toBeAttached(); // what comes after
  await expect(page.locator("#before .topbar")).toBeVisible();
  return come;
}

/** Waits for the app, and for the part that draws the picture. */
async function mounted(page) {
  await expect(page.locator("#main h1").getByRole("slider").first()).toBeVisible({ timeout: 20_000 });
  await expect(page.locator("#machine .flow-figure[tabindex]")).toBeVisible({ timeout: 20_000 });
}

/** Words and place of all that is seen of the parts. */
function look(page, parts = PARTS) {
  return page.evaluate((parts) => {
    const isSeen = (element) => element.getClientRects().length > 0;
    const words = (element) => (element.tagName === "SELECT" ? element.selectedOptions[0].text : (element.innerText ?? "")).replace(/\s+/g, " ").trim();
    const place = ({ x, y, width, height }) => [x, y + scrollY, width, height];
    const seen = (selector) => [...document.querySelectorAll(selector)].filter(isSeen);
    const found = parts.map((part) => [part, seen(part).map((it) => [words(it), ...place(it.getBoundingClientRect())])]);
    return Object.fromEntries(found);
  }, parts);
}

/** Every piece of text in the picture, with its place. */
function lookAtPicture(page) {
  return page.evaluate(() => {
    const pieces = [...document.querySelectorAll("svg.flow tspan")].filter((it) => it.getClientRects().length > 0);
    const shapes = [...document.querySelectorAll("svg.flow path")].filter((it) => it.getClientRects().length > 0);
    const entry = (words) => (it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      return [words(it), x, y + scrollY, width, height];
    };
    const texts = pieces.map(entry((it) => it.textContent));
    const bands = shapes.map(entry((it) => it.classList.value.split(" ").sort().join(" ")));
    const inOrder = (one, other) => one[0].localeCompare(other[0]) || one[2] - other[2] || one[1] - other[1] || one[3] - other[3];
    return { texts: texts.sort(inOrder), bands: bands.sort(inOrder) };
  });
}

/** Whether two looks say the same in the same places, to a pixel. */
function compare(before, after) {
  expect(Object.keys(before)).toEqual(Object.keys(after));
  for (const part of Object.keys(after)) {
    const said = (look) => look[part].map(([words]) => words);
    expect(said(before), part).toEqual(said(after));
    before[part].forEach(([words, ...place], index) => {
      const moved = place.map((value, side) => Math.abs(value - after[part][index][side + 1]));
      expect(Math.max(...moved), `${part} “${words}”: ${place} → ${after[part][index].slice(1)}`).toBeLessThanOrEqual(1);
    });
  }
}

/** Sums the layout shifts from the start; `shifts()` gives them. */
async function watchShifts(page) {
  await page.addInitScript(() => {
    window.shifts = [];
    const hear = (list) => list.getEntries().forEach(({ value, sources }) => window.shifts.push([value, sources.map(({ node }) => node?.className ?? "")]));
    new PerformanceObserver(hear).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => window.shifts);
}

for (const language of LANGUAGES) {
  for (const width of WIDTHS) {
    test(`the first paint is what the app takes over: ${language}, ${width}`, async ({ page }) => {
      const watched = await watch(page);
      const shifts = await watchShifts(page);
      const come = await open(page, { language, width });
      const [before, picture] = [await look(page), await lookAtPicture(page)];
      for (const part of PARTS.filter((part) => !/stamp|dock|preset|seg|tool$/.test(part))) expect(before[part].length, part).toBeGreaterThan(0);
      expect(before["h1 .scrub"].length).toBe(4);
      expect(before[".key .n"].length).toBe(7);
      expect(before["svg.flow"].length).toBe(1);
      come();
      await mounted(page);
      await expect(page.locator("#before")).toHaveCount(0);
      await page.waitForTimeout(500);
      compare(before, await look(page));
      if (width !== 820) compare(picture, await lookAtPicture(page));
      expect(await shifts()).toEqual([]);
      const faults = await watched.faults();
      expect(faults.filter((fault) => !/registration blocked by Playwright/.test(fault))).toEqual([]);
    });
  }
}

test("nothing moves in a visit that is not held up, and a shift would be seen", async ({ page }) => {
  const shifts = await watchShifts(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./");
    await mounted(page);
    await page.waitForTimeout(500);
    expect(await shifts(), `${width}`).toEqual([]);
  }
  await page.evaluate(() => document.body.prepend(document.createElement("hr")));
  await expect.poll(async () => (await shifts()).length).toBeGreaterThan(0);
});

test("every width has one picture, of the height that the app gives it", async ({ page }) => {
  const come = await open(page);
  const widths = [360, 631, 632, 700, 1023, 1024, 1366, 1920, 2560];
  const heights = async () => {
    const found = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(100);
      found.push((await look(page, ["svg.flow"]))["svg.flow"].map((entry) => entry[4]));
    }
    return found;
  };
  const before = await heights();
  expect(before.every((pictures) => pictures.length === 1)).toBe(true);
  come();
  await mounted(page);
  const after = await heights();
  before.forEach(([height], index) => {
    // Between 468 and 631 pixels what stands below the window comes a line higher.
    expect(Math.abs(height - after[index][0]), `${widths[index]}`).toBeLessThanOrEqual(widths[index] === 631 ? 17 : 1);
  });
});

const others = {
  "a link with other numbers": { address: `./?${DEFAULT}&rate=2` },
  "a link with a fault": { address: "./?rate=x" },
  "another view": { address: "./#bets" },
  "a scenario kept on the device": { kept: { scenario: "v=1&preset=bank 1f 19a0" } },
};
for (const [what, opened] of Object.entries(others)) {
  for (const [language, width] of [["en", 1440], ["ja", 390]]) {
    test(`${what} sees words and the frame, never the default's numbers: ${language}`, async ({ page }) => {
      const come = await open(page, { ...opened, language, width });
      const words = page.locator(`.before-words [lang=${language}]`);
      await expect(words).toBeVisible();
      const seen = await page.locator("#before").innerText();
      expect(seen).not.toMatch(/3\.83|1,836|183\.6|57億|5\.7|2026/);
      expect(seen).not.toMatch(language === "en" ? /ステーブルコイン/ : /stablecoin/);
      await expect(page.locator("#before h1").first()).toBeHidden();
      const frame = [".topbar", ".brand", ".views", ".views a", ".controls", ".dock", ".dock .go"];
      const before = await look(page, frame);
      const { x, y } = await words.boundingBox();
      come();
      await page.waitForFunction(() => !document.getElementById("before"));
      await expect(page.locator("#main h1")).toBeVisible();
      if (opened.address?.includes("rate=2")) {
        const after = await look(page, frame);
        const corner = (look) => Object.entries(look).map(([part, found]) => [part, found.map(([, x, y, width]) => [x, y, width])]);
        expect(corner(before)).toEqual(corner(after));
        const sentence = await page.locator("#main h1").boundingBox();
        expect(Math.max(Math.abs(sentence.x - x), Math.abs(sentence.y - y))).toBeLessThanOrEqual(1);
      }
    });
  }
}

test("a tab that holds another scenario sees words when it reloads, and numbers with the default", async ({ page }) => {
  const come = await open(page);
  await expect(page.locator("#before h1").first()).toBeVisible();
  come();
  await mounted(page);
  await expect(page).toHaveURL(new RegExp(`[?]${DEFAULT}$`));
  await page.locator("#main h1").getByRole("slider").first().press("ArrowRight");
  await expect(page).toHaveURL(/rate=3\.84/);
  for (const [address, isDefault] of [[page.url(), false], [page.url().replace(/&rate.*/, ""), false]]) {
    await hold(page, "**/boot-*.js");
    await page.goto(address, { waitUntil: "commit" });
    await expect(page.locator("#before .topbar")).toBeVisible();
    await expect(page.locator("#before h1").first()).toBeVisible({ visible: isDefault });
  }
  await page.evaluate(() => sessionStorage.clear());
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("#before h1").first()).toBeVisible();
});

test("who has read what the page is does not see it again before the app", async ({ page }) => {
  await open(page, { kept: { introduction: "off" } });
  await expect(page.locator("#before h1").first()).toBeVisible();
  await expect(page.locator("#before .about").first()).toBeHidden();
});

test("without JavaScript the default's numbers stand there as a picture, said so", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(baseURL);
  await expect(page.getByText(/are a picture of the scenario .* needs JavaScript/)).toBeVisible();
  await expect(page.getByText(/写した絵です.*JavaScript/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("At 3.83 % on $183.6 bn of tokens");
  await expect(page.locator(".before-words")).toBeHidden();
  await expect(page.locator(".key .n").first()).toBeVisible();
  await expect(page.locator("svg.flow[data-at='1016']")).toBeVisible();
  await context.close();
});

test("nothing that waits for the app can be reached before it", async ({ page }) => {
  for (const width of [1440, 390]) {
    await open(page, { width });
    const reached = new Set();
    for (let press = 0; press < 20; press += 1) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate(() => document.activeElement.tagName));
    }
    expect([...reached].filter((tag) => tag !== "A" && tag !== "BODY")).toEqual([]);
    await expect(page.locator("#before :is(button, select, [role], [tabindex]):not([inert])")).toHaveCount(0);
  }
});

// The page's policy refuses a script of ours: it is handed over through the debugger.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
for (const [language, theme, width] of [["en", "light", 1440], ["ja", "dark", 1440], ["en", "dark", 390], ["ja", "light", 390]]) {
  test(`axe finds nothing before the app: ${language}, ${theme}, ${width}`, async ({ page }) => {
    for (const address of ["./", `./?${DEFAULT}&rate=2`]) {
      await open(page, { address, language, theme, width });
      await page.evaluate(axe);
      // The words that stand for a scenario to come are no heading of it.
      const rules = { "page-has-heading-one": { enabled: address === "./" } };
      const { violations } = await page.evaluate((rules) => window.axe.run(document, { resultTypes: ["violations"], rules }), rules);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
    }
  });
}
