// Lighthouse on the page: slow 4G and a processor at a quarter, as Lighthouse has a phone by default.
// Prints a table of what is measured beside what is aimed at; asserts nothing.
//
// `cargo xtask bench` serves the page and sets CHROMIUM and BASE_URL.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const root = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium's sandbox refuses root
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const RUNS = Number(process.env.RUNS ?? 3);

/** The median of some numbers. */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One report; `simulate` computes the slow network from a fast load, `devtools` really slows it. */
async function report(throttlingMethod) {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM || undefined,
    chromeFlags: ["--headless=new", ...quiet, ...root],
  });
  try {
    const { lhr } = await lighthouse(
      process.env.BASE_URL ?? "http://127.0.0.1:8080/",
      { port: chrome.port, logLevel: "error" },
      {
        extends: "lighthouse:default",
        settings: { throttlingMethod, onlyCategories: ["performance", "accessibility", "best-practices"] },
      },
    );
    return lhr;
  } finally {
    await chrome.kill();
  }
}

const rows = [
  ["first words, s", (lhr) => lhr.audits["first-contentful-paint"].numericValue / 1000, "≤ 1.0"],
  ["largest paint, s", (lhr) => lhr.audits["largest-contentful-paint"].numericValue / 1000, "≤ 1.5"],
  ["layout shift", (lhr) => lhr.audits["cumulative-layout-shift"].numericValue, "< 0.02"],
  ["blocking time, s", (lhr) => lhr.audits["total-blocking-time"].numericValue / 1000, ""],
  ["performance", (lhr) => lhr.categories.performance.score * 100, ""],
  ["accessibility", (lhr) => lhr.categories.accessibility.score * 100, "100"],
  ["best practices", (lhr) => lhr.categories["best-practices"].score * 100, "100"],
];

const reports = { simulate: [], devtools: [] };
for (const [method, all] of Object.entries(reports)) {
  for (let run = 0; run < RUNS; run++) all.push(await report(method));
}
const [one] = reports.simulate;
console.log(`\nLighthouse ${one.lighthouseVersion}, phone, slow 4G, CPU at 1/4, median of ${RUNS}`);
console.log(`${"".padEnd(24)}${"computed".padStart(10)}${"slowed".padStart(10)}   aim`);
for (const [name, read, aim] of rows) {
  const numbers = Object.values(reports).map((all) => median(all.map(read)));
  const shown = numbers.map((number) => String(Number(number.toFixed(3))).padStart(10)).join("");
  console.log(`  ${name.padEnd(22)}${shown}   ${aim}`);
}
const judged = ["accessibility", "best-practices"].flatMap((name) => one.categories[name].auditRefs);
const short = judged.map(({ id }) => one.audits[id]).filter(({ score }) => score !== null && score < 1);
for (const { title } of short) console.log(`  short of 100: ${title}`);
const largest = one.audits["largest-contentful-paint-element"]?.details?.items?.[0]?.items?.[0]?.node?.snippet;
if (largest) console.log(`  largest paint: ${largest}`);
const shifts = one.audits["layout-shifts"]?.details?.items ?? [];
for (const { score, node } of shifts) console.log(`  shift ${score.toFixed(4)}: ${node?.snippet ?? ""}`);
if (process.env.VERBOSE) {
  for (const id of ["render-blocking-resources", "errors-in-console", "network-requests"]) console.log(JSON.stringify(one.audits[id].details?.items ?? [], null, 1));
}
