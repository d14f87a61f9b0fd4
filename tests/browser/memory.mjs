// Memory and long tasks during minutes of dragging: heap after a collection, memory of the wasm,
// nodes, listeners, tasks over 50 ms. Prints a table; asserts nothing.
//
// `node memory.mjs 10` drags for ten minutes; `cargo xtask bench --minutes 1` for one. BASE_URL and
// CHROMIUM as for the journeys.
import { cpus } from "node:os";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";

const minutes = Number(process.argv[2] ?? process.env.MINUTES ?? 10);
const ROWS = 10;
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

/** Before anything else in the page: keeps the wasm's memory and every long task in sight. */
function observe() {
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
    buffered: true,
  });
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      window.wasmMemory = (made.instance ?? made).exports.memory;
      return made;
    };
  }
}

/** Milliseconds since `start`. */
const since = (start) => performance.now() - start;

/** Presses, moves there and back, lets go; gives the number of moves. */
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
  return way.length + 1;
}

async function measured(page, devtools) {
  await page.waitForTimeout(500);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const { wasm, tasks } = await page.evaluate(() => {
    const tasks = window.longTasks.splice(0);
    return { wasm: window.wasmMemory.buffer.byteLength, tasks };
  });
  return {
    heap: usedSize / 1e6,
    wasm: wasm / 1e6,
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
    long: tasks.length,
    longest: Math.max(0, ...tasks),
  };
}

const browser = await chromium.launch(config.use.launchOptions);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(observe);
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");
await page.goto(config.use.baseURL);
await page.locator("h1 [role=slider]").first().waitFor();

console.log(`\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
console.log(`${minutes} minutes of dragging, after a collection`);
console.log(" minute   moves  heap MB  wasm MB   nodes  listeners  tasks > 50 ms  longest ms");
const told = (minute, moves, row) => {
  const { heap, wasm, nodes, listeners, long, longest } = row;
  const cells = [minute.toFixed(1), moves, heap.toFixed(2), wasm.toFixed(2), nodes, listeners, long, longest.toFixed(0)];
  const widths = [7, 8, 9, 9, 8, 11, 15, 12];
  console.log(cells.map((cell, column) => String(cell).padStart(widths[column])).join(""));
};

let moves = 0;
// One round of everything first: what is made once, on first use, is no growth.
for (const gesture of GESTURES) moves += await drag(page, gesture);
const first = await measured(page, devtools);
told(0, moves, first);
const begin = performance.now();
let last = first;
for (let row = 1; row <= ROWS; row++) {
  for (let round = 0; since(begin) < (minutes * 60_000 * row) / ROWS; round++) {
    moves += await drag(page, GESTURES[round % GESTURES.length]);
  }
  last = await measured(page, devtools);
  told(since(begin) / 60_000, moves, last);
}
const grown = (name) => `${name} ${(((last[name] - first[name]) / first[name]) * 100).toFixed(1)} %`;
console.log(`growth: ${["heap", "wasm", "nodes", "listeners"].map(grown).join(", ")}`);
await browser.close();
