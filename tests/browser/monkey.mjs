// A monkey at the page: clicks, drags, types, undoes, goes back, reloads, changes language, theme,
// view and size, the same for the same seed. What it may never see, it says at once.
import { generator } from "./hostile.mjs";
import { watch } from "./watch.mjs";

const SIZES = [[1440, 900], [1024, 768], [820, 1180], [390, 844], [844, 390], [320, 640]];
const TYPED = ["0", "2", "3.5", "3,5", "150", "-1", "1e9", "1.8e11", "abc", "", "=1", "＝1", "2027-03", "5 bn", "99999999999"];
/** What is pressed: everything a person may, but for what leaves the page or opens the system's own window. */
const PRESSED =
  'main button, .controls button, .topbar button, .views a, nav a[href^="#"], summary, [role=tab], input[type=checkbox], input[type=radio]';
const DRAGGED = '[role=slider], input[type=range]';
const FILLED = 'input[type=text]:not([readonly]), input:not([type]), input[type=search], input[type=month]';

/** Sees to it that a page is watched; gives what becomes of it. */
export async function tame(page, seed) {
  const watched = await watch(page);
  page.on("dialog", (dialog) => dialog.dismiss().catch(() => {}));
  page.on("download", (download) => download.cancel().catch(() => {}));
  await page.addInitScript(() => {
    for (const name of ["share", "canShare"]) Object.defineProperty(navigator, name, { value: undefined });
    window.print = () => {};
  });
  return { page, watched, draw: generator(seed), done: [] };
}

/** An element of the selector that can be seen and used, by lot. */
async function any({ page, draw }, selector) {
  const all = await page.locator(selector).filter({ visible: true }).all();
  return all.length === 0 ? undefined : draw.pick(all);
}

const soon = { timeout: 1_000 };

/** What is done now and then, with its weight. What cannot be done just then is left. */
const ACTS = {
  async press(monkey) {
    const target = await any(monkey, PRESSED);
    await target?.click(soon);
  },
  async drag(monkey) {
    const { page, draw } = monkey;
    const target = await any(monkey, DRAGGED);
    await target?.scrollIntoViewIfNeeded(soon);
    const box = await target?.boundingBox();
    if (!box) return;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < 4; step++) await page.mouse.move(x + draw.below(240) - 120, y + draw.below(60) - 30);
    await page.mouse.up();
  },
  async keys(monkey) {
    const { page, draw } = monkey;
    const target = await any(monkey, DRAGGED);
    await target?.focus(soon);
    for (let key = draw.below(6); key > 0; key--) {
      await page.keyboard.press(draw.pick(["ArrowRight", "ArrowLeft", "ArrowUp", "PageUp", "PageDown", "Home", "End", "Escape"]));
    }
  },
  async type(monkey) {
    const { page, draw } = monkey;
    const target = await any(monkey, FILLED);
    if (!target) return;
    await target.click(soon);
    await page.keyboard.press("Control+a");
    await page.keyboard.type(draw.pick(TYPED), { delay: 10 });
    await page.keyboard.press(draw.pick(["Enter", "Tab", "Escape"]));
  },
  async undo({ page, draw }) {
    await page.keyboard.press(draw.pick(["Control+z", "Control+z", "Control+Shift+z"]));
  },
  async language(monkey) {
    await (await any(monkey, "button[lang]"))?.click(soon);
  },
  async view(monkey) {
    await (await any(monkey, ".views a"))?.click(soon);
  },
  async preset({ page, draw }) {
    const box = page.locator("select").filter({ visible: true }).first();
    const options = await box.locator("option").evaluateAll((all) => all.map(({ value }) => value));
    if (options.length > 0) await box.selectOption(draw.pick(options), soon);
  },
  async scroll({ page, draw }) {
    await page.mouse.wheel(0, draw.below(2000) - 1000);
  },
  async size({ page, draw }) {
    const [width, height] = draw.pick(SIZES);
    await page.setViewportSize({ width, height });
  },
};
/** What leaves the page and comes back: not in between where the steps of undo are counted. */
const TRAVELS = {
  async back({ page, draw }) {
    // Not out of the page, to the blank one before it.
    const can = (by) => (by < 0 ? navigation.canGoBack : navigation.canGoForward) && history.go(by);
    await page.evaluate(can, draw.pick([-1, -1, 1]));
    await page.waitForTimeout(400);
  },
  async reload({ page }) {
    await page.reload();
  },
};
const OFTEN = ["press", "press", "press", "drag", "drag", "keys", "keys", "type", "type", "undo", "language", "view", "preset", "scroll", "size"];

/** Does one thing; gives what was wrong after it. */
export async function act(monkey, travels = false) {
  const { page, draw } = monkey;
  const names = travels ? [...OFTEN, ...Object.keys(TRAVELS)] : OFTEN;
  const name = draw.pick(names);
  monkey.done.push(name);
  // What was there when it was chosen may be gone when it is reached for.
  await { ...ACTS, ...TRAVELS }[name](monkey).catch(() => {});
  return faultsOf(monkey);
}

async function faultsOf({ page, watched }) {
  await page.locator("#main h1").first().waitFor({ timeout: 10_000 }).catch(() => {});
  const seen = await page.evaluate(() => ({
    failed: document.getElementById("failure")?.hidden === false,
    title: document.querySelector("#main h1, main h1")?.textContent ?? "",
    odd: document.body.innerText.match(/\bNaN\b|\binf\b|undefined|\[object/)?.[0],
  }));
  const faults = await watched.faults();
  if (seen.failed) faults.push("the page of a failure");
  if (seen.title === "") faults.push("no sentence");
  if (seen.odd) faults.push(`the page says ${seen.odd}`);
  return faults;
}

/** What the page says of its scenario, once it has come to rest. */
export async function said(page) {
  // An explanation that was opened is no part of the scenario.
  for (const open of await page.locator(".key [aria-expanded=true]").all()) await open.click();
  await page.locator("#main h1").first().waitFor();
  // What a part fills comes with it, and the last of them is this.
  await page.waitForFunction(() => {
    const loads = performance.getEntriesByType("resource");
    return loads.some(({ name, responseEnd }) => /\/split-method-/.test(name) && responseEnd > 0);
  });
  await page.evaluate(() => scrollTo(0, 0));
  const read = () =>
    page.evaluate(() => [...document.querySelectorAll("#main h1, #main h2, .key, .kwrap")].map((part) => part.textContent).join("\n"));
  let [before, same] = ["", 0];
  for (let round = 0; round < 40; round++) {
    const now = await read();
    same = now === before ? same + 1 : 0;
    if (same === 3) return now;
    before = now;
    await page.waitForTimeout(250);
  }
  return before;
}

/** The link, once it stands in the address: the browser takes only so many in a while, and the
 * device knows the scenario sooner. */
export async function linkOf(page) {
  const kept = () => page.evaluate(() => localStorage.getItem("seigniorage:/:scenario")?.split(" ")[0]);
  await page.waitForTimeout(800);
  for (let round = 0; round < 120; round++) {
    const query = await kept();
    if (query === undefined || new URL(page.url()).search === `?${query}`) break;
    await page.waitForTimeout(500);
  }
  return page.url();
}

/** Presses a button of the bar as often as it can be pressed. */
export async function all(page, name) {
  const button = page.locator(".topbar").getByRole("button", { name, exact: true });
  for (let step = 0; step < 500 && (await button.isEnabled()); step++) await button.evaluate((it) => it.click());
}
