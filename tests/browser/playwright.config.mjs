// The browser tests: in a Chromium that is already there, against a page that is already served.
//
// `cargo xtask test` serves the page and sets CHROMIUM, BASE_URL (the page at the root of a host)
// and BASE_URL_FOLDER (the same page in a subfolder). By hand: `cargo xtask serve --no-open` in one
// terminal and `CHROMIUM=$(which chromium) npx playwright test` here in another. TRACE=1 keeps a trace
// of what failed; it costs a quarter of the time.
import { defineConfig } from "@playwright/test";

// Nothing but the page under test: no lookups, no updates, no services of the browser's maker.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--no-pings",
];
const root = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium's sandbox refuses root

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.mjs",
  outputDir: "report/files",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 30_000,
  use: {
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:8080/",
    launchOptions: { executablePath: process.env.CHROMIUM || undefined, args: [...quiet, ...root] },
    locale: "en-US",
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
});
