// Hostile links in the page: each is told in the words the native decoder has for it, and none ends
// the app, breaks the policy, runs a script or asks another host.
//
// The same decoder runs natively (`project --problems`) and is fed what the browser makes of each
// link. Most links are given to one open page the way Back and Forward give them; some open it anew.
import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { links } from "./hostile.mjs";
import { watch } from "./watch.mjs";

const PARTS = 4;
/** One of so many opens the page anew. */
const BATCH = 50;
/** Longer addresses are refused by servers before the page is asked. */
const ADDRESS_MAX = 60_000;

/** What the core says, run natively. */
function core(flag, input = "") {
  const run = ["run", "--quiet", "--no-default-features", "--profile", "test", "--example", "project", "--", flag];
  const root = new URL("../../", import.meta.url);
  const options = { cwd: root, input, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "inherit"] };
  return execFileSync(process.env.CARGO ?? "cargo", run, options);
}

let cases;
/** The links as the browser writes them, with what is wrong with each. */
function all() {
  if (cases) return cases;
  const made = links(JSON.parse(core("--params")));
  const queries = made.map((link) => new URL(`?${link.replaceAll("#", "%23")}`, "http://127.0.0.1/").search.slice(1));
  const words = core("--problems", `${queries.join("\n")}\n`).trimEnd().split("\n").map((line) => JSON.parse(line));
  expect(words.length).toBe(queries.length);
  return (cases = queries.map((query, index) => ({ query, words: words[index] })));
}

/**
 * In the page: takes links one after the other as if one had come back to each (or none, to read what
 * stands), waits for the frame that shows it, reads what is told.
 */
async function visit(queries) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const plain = (text) => text.replaceAll("\u00a0", " ").trim();
  const more = ".notice.link .acts button:not(.closer), .notices > button.more";
  const told = () => ({
    words: [...document.querySelectorAll(".notice.link li")].map((item) =>
      plain(item.textContent.slice(item.querySelector("code")?.textContent.length ?? 0)),
    ),
    notices: plain(document.querySelector(".notices")?.textContent ?? ""),
    sentence: plain(document.querySelector("#title")?.textContent ?? ""),
    marks: (document.body.textContent.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/g) ?? []).length,
    foreign: document.querySelectorAll("body script, body img, iframe, object, embed").length + Number(window.alerted ?? 0),
    violations: window.violations.length,
  });
  const all = [];
  for (const query of queries) {
    if (query !== null) {
      history.replaceState(Math.random(), "", `?${query}`);
      dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    }
    await frame();
    const buttons = [...document.querySelectorAll(more)];
    buttons.forEach((button) => button.click());
    if (buttons.length !== 0) await frame();
    all.push(told());
  }
  return all;
}

/** What is wrong with what the page made of one link. */
function faultsOf({ query, words }, shown) {
  const plain = words.map((text) => text.replaceAll("\u00a0", " ").trim());
  const shares = plain.filter((text) => text.includes(" add up to "));
  const wanted = plain.filter((text) => !text.includes(" add up to "));
  const faults = [];
  if (JSON.stringify(shown.words) !== JSON.stringify(wanted)) faults.push({ shown: shown.words.slice(0, 5), wanted: wanted.slice(0, 5) });
  if (shares.length !== 0 && !shown.notices.includes("scaled back to 100 %")) faults.push("shares above the whole are not told");
  if (shown.sentence === "") faults.push("no sentence");
  for (const what of ["marks", "foreign", "violations"]) if (shown[what] !== 0) faults.push(`${what}: ${shown[what]}`);
  return faults.length === 0 ? [] : [{ query: query.slice(0, 200), faults }];
}

// Charts out of sight are not drawn, and none of them is looked at here.
test.use({ viewport: { width: 1280, height: 320 }, trace: "off" });

test.describe("hostile links", () => {
  for (let part = 0; part < PARTS; part++) {
    test(`are told and harm nothing, part ${part + 1} of ${PARTS}`, async ({ page }) => {
      test.setTimeout(600_000);
      const mine = all().filter((_, index) => index % PARTS === part);
      const watched = await watch(page);
      await page.addInitScript(() => (window.alert = () => (window.alerted = 1)));
      page.on("dialog", (dialog) => dialog.dismiss());
      await page.goto("./");
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toBeVisible();
      const found = [];
      for (let first = 0; first < mine.length; first += BATCH) {
        const batch = mine.slice(first, first + BATCH);
        const [fresh, ...rest] = batch;
        const opens = fresh.query.length < ADDRESS_MAX;
        if (opens) {
          await page.goto(`./?${fresh.query}`);
          // What is told of a link comes with the controls.
          await expect(page.locator("#controls .group").first()).toBeAttached();
        }
        const shown = await page.evaluate(visit, [opens ? null : fresh.query, ...rest.map(({ query }) => query)]);
        found.push(...batch.flatMap((one, index) => faultsOf(one, shown[index])));
      }
      expect(Math.abs(mine.length - all().length / PARTS)).toBeLessThan(1);
      expect(found).toEqual([]);
      const [after] = await page.evaluate(visit, ["rate=2"]);
      expect(after.sentence).toContain("At 2.00");
      expect(await watched.faults()).toEqual([]);
    });
  }
});
