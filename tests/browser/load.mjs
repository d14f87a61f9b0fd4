// Loading, as a first visit sees it: what travels, when the largest paint comes, when the sentence
// can be moved, what shifts and what holds the main thread up. Every visit has a browser context of
// its own, so nothing is kept from the one before. Here nothing is judged.
import { openHost } from "./host.mjs";
import { median } from "./mark.mjs";

/** The slow line and the phone that Lighthouse means by slow 4G, as it really slows a browser. */
const SLOW = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 };
/** A number other than the default's. */
const LINK = "?rate=3.5";
const LONG_MS = 50;
/** So long nothing must happen for a page to count as loaded. */
const QUIET_MS = 2500;
const PATIENCE_MS = 120_000;

/** Before anything else in the page: keeps what the browser tells of the loading. */
function observe() {
  const seen = { paint: 0, first: 0, shift: 0, shifts: [], tasks: [], last: 0 };
  window.seen = seen;
  const on = (type, each) =>
    new PerformanceObserver((list) => {
      seen.last = performance.now();
      list.getEntries().forEach(each);
    }).observe({ type, buffered: true });
  on("largest-contentful-paint", (entry) => (seen.paint = entry.startTime));
  on("paint", (entry) => (seen.first ||= entry.startTime));
  on("longtask", ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  on("resource", () => {});
  on("layout-shift", ({ value, sources }) => {
    seen.shift += value;
    seen.shifts.push(...sources.map(({ node }) => `${node?.nodeName ?? ""}.${node?.className ?? ""}`));
  });
}

/** Tries a key at the sentence until its number answers, then keeps when that was seen. */
function tryToMove() {
  const slider = () => document.querySelector("h1 [role=slider]");
  const number = () => slider()?.getAttribute("aria-valuenow");
  const shown = () => requestAnimationFrame(() => setTimeout(() => (window.moved = performance.now())));
  const look = () => {
    const before = number();
    if (before === undefined) return void setTimeout(look, 10);
    slider().dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
    setTimeout(() => (number() === before ? setTimeout(look, 10) : shown()));
  };
  look();
}

/** A first visit; `slow` is a phone on a slow line, otherwise a desk on a fast one. */
async function visit(browser, address, slow, script, done) {
  const context = await browser.newContext({ ...(slow ? PHONE : DESK), locale: "en-US" });
  const page = await context.newPage();
  await page.addInitScript(observe);
  if (script) await page.addInitScript(script);
  if (slow) {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  await page.goto(address, { waitUntil: "commit", timeout: PATIENCE_MS });
  const given = await done(page);
  await context.close();
  return given;
}

/** Waits until the sentence stands and nothing has happened for a while; gives what was seen. */
async function settled(page) {
  const quiet = (milliseconds) => {
    const { seen } = window;
    return document.querySelector("h1 [role=slider]") && performance.now() - seen.last > milliseconds && seen;
  };
  return (await page.waitForFunction(quiet, QUIET_MS, { timeout: PATIENCE_MS })).jsonValue();
}

/** When the sentence moved, and the bytes of all files that had arrived whole until then. */
async function moved(page) {
  const time = await (await page.waitForFunction(() => window.moved, undefined, { timeout: PATIENCE_MS })).jsonValue();
  const bytes = await page.evaluate((time) => {
    const arrived = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
    return arrived.filter(({ responseEnd }) => responseEnd <= time).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  }, time);
  return { time, bytes };
}

/** Everything a first visit and its worker fetch until all is kept, by what the host has sent. */
async function everything(browser, address) {
  const host = await openHost(address);
  const bytes = await visit(browser, host.url, false, undefined, async (page) => {
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", undefined, { timeout: PATIENCE_MS });
    await settled(page);
    return host.sent.reduce((sum, { bytes }) => sum + bytes, 0);
  });
  const paths = host.sent.filter(({ bytes }) => bytes > 0).map(({ path }) => path);
  await host.close();
  return { bytes, twice: [...new Set(paths.filter((path, place) => paths.indexOf(path) !== place))] };
}

/** Some visits, one after the other. */
async function visits(runs, visit) {
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await visit());
  return all;
}

/** Measures a first visit, `runs` times; gives the marks of loading. */
export async function loading(browser, address, runs) {
  const seen = (address, slow) => visits(runs, () => visit(browser, address, slow, undefined, settled));
  const tried = (address) => visits(runs, () => visit(browser, address, true, tryToMove, moved));
  const middle = (all, read) => median(all.map(read));
  const [bare, link, fast] = [await seen(address, true), await seen(address + LINK, true), await seen(address, false)];
  const [movedBare, movedLink] = [await tried(address), await tried(address + LINK)];
  const all = await everything(browser, address);
  const long = ({ first, tasks }) => tasks.filter(([start, duration]) => start >= first && duration > LONG_MS).map(([, it]) => it);
  const every = [...bare, ...link, ...fast];
  return {
    remarks: [
      `first words ${middle(bare, (it) => it.first).toFixed(0)} ms, of a link ${middle(link, (it) => it.first).toFixed(0)} ms`,
      `tasks over ${LONG_MS} ms, CPU at 1/1: ${fast.map((it) => long(it).map((time) => time.toFixed(0)).join("+") || "none").join(", ")} ms`,
      ...new Set(every.flatMap(({ shifts }) => shifts.map((node) => `shifts: ${node}`))),
      ...all.twice.map((path) => `sent twice: ${path}`),
    ],
    first: middle(movedBare, (it) => it.bytes),
    all: all.bytes,
    paint: middle(bare, (it) => it.paint),
    paintOfLink: middle(link, (it) => it.paint),
    moved: middle(movedBare, (it) => it.time),
    movedOfLink: middle(movedLink, (it) => it.time),
    shift: Math.max(...every.map((it) => it.shift)),
    longTasks: middle(fast, (it) => long(it).length),
    longest: middle(fast, (it) => Math.max(0, ...long(it))),
  };
}

/** Milliseconds from a reload away from the network to the frame that shows the sentence. */
export async function reloads(browser, address, runs) {
  const host = await openHost(address);
  const context = await browser.newContext({ ...DESK, locale: "en-US" });
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
  const times = await visits(runs, async () => {
    await page.reload();
    return (await page.waitForFunction(() => window.shownMs)).jsonValue();
  });
  await context.close();
  await host.close();
  return times;
}
