// What a page holds: heap after a collection, memory of the wasm, nodes, listeners, long tasks.

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
      // The parts share the memory of the first.
      window.wasmMemory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
}

/** Begins to measure a page that is not opened yet; gives what measures it. */
export async function gauge(page) {
  await page.addInitScript(observe);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  return async () => {
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
  };
}

const HEAD = ["minute", "acts", "heap MB", "wasm MB", "nodes", "listeners", "tasks > 50 ms", "longest ms"];
const WIDTHS = [7, 8, 9, 9, 8, 11, 15, 12];
const line = (cells) => console.log(cells.map((cell, column) => String(cell).padStart(WIDTHS[column])).join(""));

/**
 * Prints a table: `act` is done until the minutes are over, what is held is told ten times. It
 * ends early where `act` gives false. Gives what was held at first, in the middle and at last.
 */
export async function table(measured, minutes, act) {
  line(HEAD);
  const tell = (minute, acts, { heap, wasm, nodes, listeners, long, longest }) =>
    line([minute.toFixed(1), acts, heap.toFixed(2), wasm.toFixed(2), nodes, listeners, long, longest.toFixed(0)]);
  const begin = performance.now();
  const gone = () => (performance.now() - begin) / 60_000;
  const first = await measured();
  tell(0, 0, first);
  let [middle, last, acts] = [first, first, 0];
  for (let row = 1; row <= 10; row++) {
    while (gone() < (minutes * row) / 10) if ((await act(acts++)) === false) return { first, middle, last };
    last = await measured();
    if (row === 5) middle = last;
    tell(gone(), acts, last);
  }
  const grown = (name) => `${name} ${(((last[name] - first[name]) / first[name]) * 100).toFixed(1)} %`;
  console.log(`growth: ${["heap", "wasm", "nodes", "listeners"].map(grown).join(", ")}`);
  return { first, middle, last };
}

/** What people do again and again besides dragging, each there and back. */
export const HABITS = {
  async view(page) {
    for (const [place, shows] of [[1, "#losses"], [2, "#run"], [3, "#claims"], [4, "#record"], [0, "#machine"]]) {
      await page.locator(".views a").nth(place).click();
      await page.locator(shows).waitFor();
    }
  },
  async language(page) {
    for (const language of ["ja", "en"]) {
      await page.locator(`button[lang=${language}]`).click();
      await page.locator(`:root[lang=${language}]`).waitFor();
    }
  },
  async meaning(page) {
    const button = page.locator(".controls [aria-expanded=false]").first();
    await button.evaluate((it) => it.click());
    await page.locator(".controls [aria-expanded=true]").first().evaluate((it) => it.click());
  },
  async table(page) {
    const button = page.locator(".fig-tools button").first();
    for (let times = 0; times < 2; times++) await button.evaluate((it) => it.click());
  },
};
