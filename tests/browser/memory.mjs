// Memory and long tasks during minutes of what people do: dragging, and changing view, language,
// meanings and tables; and then of the monkey, from a seed that is printed. Prints tables; gives what
// the dragging has left behind, and what the monkey found. SEED: the monkey of an earlier run.
import config from "./playwright.config.mjs";
import { gauge, HABITS, table } from "./gauge.mjs";
import { act, tame } from "./monkey.mjs";

/** One move of the hand a frame, as a mouse sends them. */
const MOVE_MS = 16;
/** What is dragged in turn, and how far to the side. */
const GESTURES = [
  ["h1 [role=slider] >> nth=0", 160],
  ["h1 [role=slider] >> nth=1", 120],
  ['#controls input[type=range][aria-label="Bill rate"]', 70],
  ['#controls input[type=range][aria-label="Cushion at the start"]', 60],
  ['[role=slider][aria-label*="Boundary"] >> nth=1', 40],
];

/** Milliseconds since `start`. */
const since = (start) => performance.now() - start;

/** Presses, moves there and back, lets go. */
async function drag(page, [selector, distance]) {
  const target = page.locator(selector);
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const way = Array.from({ length: 40 }, (_, step) => Math.sin((step / 40) * 2 * Math.PI) * distance);
  for (const by of way) {
    const start = performance.now();
    await page.mouse.move(x + by, y);
    await page.waitForTimeout(Math.max(0, MOVE_MS - since(start)));
  }
  await page.mouse.move(x, y);
  await page.mouse.up();
}

/** Does what people do; gives by how many MB the heap has grown, and the memory of the wasm in the second half. */
export async function dragging(browser, minutes) {
  const acts = [...GESTURES.map((gesture) => (page) => drag(page, gesture)), ...Object.values(HABITS)];
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const measured = await gauge(page);
  await page.goto(config.use.baseURL);
  await page.locator("h1 [role=slider]").first().waitFor();
  // One round of everything first: what is made once, on first use, is no growth.
  for (const act of acts) await act(page);
  console.log(`\n${minutes} minutes of what people do, after a collection`);
  const { first, middle, last } = await table(measured, minutes, (count) => acts[count % acts.length](page));
  await page.close();
  return { memory: last.heap - first.heap, wasm: last.wasm - middle.wasm };
}

/** Lets the monkey do what it likes; gives the faults of the page, at the first of which it ends. */
export async function monkeying(browser, minutes) {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  const weighed = await gauge(page);
  const monkey = await tame(page, seed);
  await page.goto(config.use.baseURL);
  console.log(`\n${minutes} minutes of the monkey, seed ${seed}`);
  const faults = [];
  await table(weighed, minutes, async () => {
    faults.push(...(await act(monkey, true)));
    return faults.length === 0;
  });
  if (faults.length > 0) {
    console.log(`after ${monkey.done.slice(-8).join(", ")} (act ${monkey.done.length} of seed ${seed}): ${faults.join("; ")}`);
  }
  await page.close();
  return faults;
}
