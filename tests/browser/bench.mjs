// Speed in the browser: the model, a chart beside uPlot in the same page, the time from a key to the
// end of the frame that shows its answer, and from a reload away from the network to the sentence.
// Prints tables; asserts nothing.
//
// `cargo xtask bench` builds what is measured, serves the page and sets CHROMIUM, BASE_URL and
// MEASURE (the folder with the measuring module).
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { openHost } from "./host.mjs";
import config from "./playwright.config.mjs";

const uplot = createRequire(import.meta.url).resolve("uplot/dist/uPlot.iife.min.js");
const host = "http://bench.test/";

/** A page on a host that exists only here: its files come from the measuring folder. */
async function measuringPage(context) {
  const page = await context.newPage();
  await page.route(`${host}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === "") {
      const body = '<!doctype html><title></title><canvas id="chart"></canvas><div id="peer"></div>';
      return route.fulfill({ contentType: "text/html", body });
    }
    const contentType = name.endsWith(".wasm") ? "application/wasm" : "text/javascript";
    return route.fulfill({ contentType, body: await readFile(join(process.env.MEASURE, name)) });
  });
  await page.goto(host);
  return page;
}

/** Medians of our own code, microseconds. */
async function ours(page) {
  await page.evaluate(async (host) => {
    const { default: init } = await import(`${host}measure.js`);
    await init();
  }, host);
  return JSON.parse(await page.title());
}

/** Median of one full redraw of the same chart by uPlot at ratio 2, microseconds. */
async function peer(page) {
  await page.addScriptTag({ path: uplot });
  return page.evaluate(() => {
    const xs = Array.from({ length: 121 }, (_, x) => x);
    const wave = (line, by = 0) => xs.map((x) => line * 10 + by + 8 * Math.sin((x + line * 9) / 12));
    const lines = [0, 1, 2, 3, 4, 5].map((line) => wave(line));
    const edges = [wave(1, 4), wave(1, -4), wave(4, 4), wave(4, -4)];
    const stroke = ["#14664B", "#A07800", "#7C4A28", "#22384B", "#98207A", "#1D4E80"];
    const plot = new window.uPlot(
      {
        width: 1016,
        height: 438,
        scales: { x: { time: false } },
        series: [
          {},
          ...stroke.map((color) => ({ stroke: color, width: 2, points: { show: false } })),
          ...edges.map(() => ({ stroke: "transparent", points: { show: false } })),
        ],
        bands: [
          { series: [7, 8], fill: "rgb(34 56 75 / .16)" },
          { series: [9, 10], fill: "rgb(34 56 75 / .16)" },
        ],
      },
      [xs, ...lines, ...edges],
      document.getElementById("peer"),
    );
    const times = [];
    for (let batch = 0; batch < 31; batch++) {
      const start = performance.now();
      for (let run = 0; run < 20; run++) plot.batch(() => plot.redraw(true, true));
      times.push(((performance.now() - start) * 1000) / 20);
    }
    return times.sort((a, b) => a - b)[15];
  });
}

/**
 * Milliseconds from a key on the rate to the end of the frame that shows the answer, with the
 * element of `selector` at the top of the window: what is out of sight is drawn a moment later.
 */
async function frames(page, throttle, selector) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.locator("h1 [role=slider]").first().focus();
  await page.locator(selector).evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(500);
  const times = await page.evaluate(async () => {
    const settle = () => new Promise((done) => setTimeout(done, 40));
    // The first task after what is under way: with a key this is what the key sets off, which
    // runs once its handlers are done, and in a frame the frame itself.
    const nextTask = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    const times = [];
    for (let run = 0; run < 60; run++) {
      await settle();
      const start = performance.now();
      const key = run % 20 < 10 ? "ArrowRight" : "ArrowLeft";
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      // Asked for before the key's own work asks for its frame: callbacks run in order.
      const frame = new Promise((done) =>
        requestAnimationFrame(async () => {
          const began = performance.now();
          await nextTask();
          done([began, performance.now()]);
        }),
      );
      await nextTask();
      const worked = performance.now();
      // The wait for the frame is not counted.
      const [began, ended] = await frame;
      times.push(ended - start - Math.max(began - worked, 0));
    }
    return times.slice(10).sort((a, b) => a - b);
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { p50: times[Math.floor(times.length * 0.5)], p95: times[Math.floor(times.length * 0.95)] };
}

/** Milliseconds from a reload away from the network to the frame that shows the sentence. */
async function reloads(context, runs) {
  const host = await openHost(config.use.baseURL);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector("h1 [role=slider]")) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.shownMs = performance.now())));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(host.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  host.down = true;
  const times = [];
  for (let run = 0; run < runs; run++) {
    await page.reload();
    times.push(await (await page.waitForFunction(() => window.shownMs)).jsonValue());
  }
  await page.close();
  await host.close();
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(runs / 2)], most: times.at(-1) };
}

const browser = await chromium.launch(config.use.launchOptions);
console.log(`\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 1440, height: 900 } });

const measuring = await measuringPage(context);
const own = await ours(measuring);
const other = await peer(measuring);
console.log("\nmedian, µs");
console.log(`  60 months, decimal          ${own.decimal}`);
console.log(`  60 months, f64              ${own.f64}   (decimal / f64 = ${(own.decimal / own.f64).toFixed(0)})`);
console.log(`  response curve, 24 points   ${own.response}`);
console.log(`  chart, six lines, two bands ${own.chart}   (uPlot ${other.toFixed(1)}, ratio ${(own.chart / other).toFixed(2)})`);

const page = await context.newPage();
await page.goto(config.use.baseURL);
await page.locator("h1 [role=slider]").first().waitFor();
console.log("\nkey to end of frame, ms                         p50    p95");
for (const throttle of [1, 4]) {
  for (const [place, selector] of [["sentence, machine in sight", "#sentence"], ["figures, charts in sight", ".kwrap"]]) {
    const { p50, p95 } = await frames(page, throttle, selector);
    console.log(`  CPU at 1/${throttle}, ${place.padEnd(30)}  ${p50.toFixed(1)}    ${p95.toFixed(1)}`);
  }
}
await page.close();

const { p50, most } = await reloads(context, 11);
console.log("\nreload without the network to the sentence, ms   p50   most   (aim: 500)");
console.log(`                                                ${p50.toFixed(0).padStart(4)}   ${most.toFixed(0).padStart(4)}`);
await browser.close();
