// How light the page is: loading, keys, charts, the reload away from the network, memory; at the end
// one table of every mark with its aim. Asserts nothing, but for the monkey that memory is shared with.
//
// `cargo xtask bench` builds what is measured, serves the page packed as a good host sends it and sets
// CHROMIUM, BASE_URL, MEASURE (the folder with the measuring module; without it the charts are
// left out) and PROJECT (the native program; without it its table of many scenarios is). RUNS: how often each visit is made, MINUTES: how long is dragged.
import { cpus, loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { batches } from "./batch.mjs";
import { changes, frames } from "./key.mjs";
import { loading, reloads } from "./load.mjs";
import { median, table } from "./mark.mjs";
import { dragging, monkeying } from "./memory.mjs";
import { beside } from "./peer.mjs";
import config from "./playwright.config.mjs";

const address = config.use.baseURL;
const runs = Number(process.env.RUNS ?? 3);
const minutes = Number(process.env.MINUTES ?? 10);
/** Names of the marks → what is in sight, its selector. */
const SIGHTS = [
  ["sentence", "sentence, machine in sight", "#sentence"],
  ["charts", "figures, charts in sight", ".kwrap"],
];

/** The page, open and ready. */
async function opened(browser, options) {
  const context = await browser.newContext({ locale: "en-US", ...options });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("h1 [role=slider]").first().waitFor();
  // What comes when the app is idle has come.
  await page.waitForTimeout(3000);
  return page;
}

async function charts(browser) {
  if (!process.env.MEASURE) return {};
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await beside(browser));
  // The ratio of each run alone: both sides of it met the same machine.
  const ratio = median(all.map(({ chart, peer }) => chart / peer));
  const own = all.find(({ chart, peer }) => chart / peer === ratio);
  console.log("\nmedian, µs");
  console.log(`  60 months, decimal          ${own.decimal}`);
  console.log(`  60 months, f64              ${own.f64}   (decimal / f64 = ${(own.decimal / own.f64).toFixed(0)})`);
  console.log(`  response curve, 24 points   ${own.response}`);
  console.log(`  field of profit, 2,791 runs ${own.field}   (aim 16,000, or in slices)`);
  console.log(`  tornado of profit           ${own.tornado}   (aim 16,000, or in slices)`);
  console.log(`  run solved for who waits    ${own.solved}   (aim 16,000)`);
  console.log(`  chart, six lines, two bands ${own.chart}   (uPlot ${own.peer.toFixed(1)}, ratio ${ratio.toFixed(2)})`);
  return { peer: ratio };
}

async function keys(browser) {
  const page = await opened(browser, { deviceScaleFactor: 2, viewport: { width: 1440, height: 900 } });
  const marks = {};
  console.log(`\nkey to end of frame, ms, median of ${runs}            p50    p95`);
  for (const throttle of [1, 4]) {
    for (const [mark, place, selector] of SIGHTS) {
      const times = [];
      for (let run = 0; run < runs; run++) times.push(await frames(page, throttle, selector));
      const [p50, p95] = ["p50", "p95"].map((name) => median(times.map((time) => time[name])));
      console.log(`  CPU at 1/${throttle}, ${place.padEnd(30)}  ${p50.toFixed(1)}    ${p95.toFixed(1)}`);
      marks[`${mark}${throttle}`] = p95;
    }
  }
  await page.context().close();
  return marks;
}

async function changed(browser) {
  const marks = {};
  console.log("\nchanges of the page a key");
  for (const [mark, place, width, height] of [
    ["changes", "desk", 1440, 900],
    ["changesOfPhone", "phone", 390, 844],
  ]) {
    const page = await opened(browser, { viewport: { width, height } });
    const { sum, ...kinds } = await changes(page);
    const told = Object.entries(kinds).map(([kind, count]) => `${count} ${kind}`);
    console.log(`  ${place.padEnd(6)} ${String(sum).padStart(4)}: ${told.join(", ")}`);
    marks[mark] = sum;
    await page.context().close();
  }
  return marks;
}

/** Whether others work on this machine; the browser and the server alone are a load of two or less. */
function busy() {
  const [load] = loadavg();
  const words = load > cpus().length + 1 ? ": others work on it, times are too long" : "";
  console.log(`load of the machine ${load.toFixed(1)} on ${cpus().length} processors${words}`);
}

const browser = await chromium.launch(config.use.launchOptions);
console.log(`\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
busy();
const { remarks, ...marks } = await loading(browser, address, runs);
console.log(`\nfirst visits, median of ${runs}`);
for (const remark of remarks) console.log(`  ${remark}`);
Object.assign(marks, await charts(browser), await keys(browser), await changed(browser), batches(runs));
marks.reload = median(await reloads(browser, address, 11));
if (minutes > 0) Object.assign(marks, await dragging(browser, minutes));
const faults = minutes > 0 ? await monkeying(browser, minutes) : [];
await browser.close();
console.log("\nmarks");
busy();
table(marks);
process.exit(faults.length === 0 ? 0 : 1);
