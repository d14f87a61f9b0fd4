// The model and a chart alone, without the page: how long they take in this browser, and how long
// uPlot takes for the same chart in the same page. MEASURE is the folder with the measuring module.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

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

/** Our own medians and that of uPlot, microseconds. */
export async function beside(browser) {
  const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 1440, height: 900 } });
  const page = await measuringPage(context);
  const measured = { ...(await ours(page)), peer: await peer(page) };
  await context.close();
  return measured;
}
