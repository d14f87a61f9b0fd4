// The journeys that matter, in three engines: open, drag, type, curves, share, reopen, language, Back,
// offline, and one figure in a sandbox. What an engine or its driver cannot run stands in the output as skipped, with the reason.
//
// `cargo xtask test` serves the page and sets BASE_URL. With CI=true a missing engine is a failure.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { engines } from "./engines.mjs";
import { relay } from "./relay.mjs";
import { Silence } from "./webkit.mjs";

const base = process.env.BASE_URL ?? "http://127.0.0.1:8080/";
const hasWorker = await fetch(new URL("service-worker.js", base)).then((answer) => answer.ok, () => false);

const RATE = 'h1 [role="slider"]';
const BOX = "#rate";
const SLIDER = '#controls input[type="range"][aria-label="Bill rate"]';
const BETS = '//nav//a[normalize-space()="Bets"]';
const SHARE = '//button[@aria-label="Share link"]';
const JAPANESE = '//button[@lang="ja"]';

/** How long a page may take to say its sentence: a busy machine compiles the app slowly. */
const LOAD_MS = 30_000;

/** Tries until it holds; says at the end what was found instead. */
async function until(look, wanted, waitMs = 10_000) {
  const end = Date.now() + waitMs;
  for (;;) {
    const found = await look().catch((error) => {
      if (error instanceof Silence) throw error;
      return String(error);
    });
    if (wanted instanceof RegExp ? wanted.test(found) : found === wanted) return found;
    if (Date.now() > end) assert.fail(`wanted ${wanted}, found ${JSON.stringify(found).slice(0, 300)}`);
    await sleep(50);
  }
}

// With plain spaces, so that the words can be compared as they read.
const text = (tab, selector) =>
  tab.read((it) => (document.querySelector(it)?.innerText ?? "").replaceAll("\u00a0", " "), selector);
const attribute = (tab, selector, name) =>
  tab.read((it, name) => document.querySelector(it)?.getAttribute(name) ?? "", selector, name);
const sentence = (tab, wanted) =>
  until(() => text(tab, "#title"), wanted, LOAD_MS).catch((error) => unloaded(tab, error));
const rate = (tab, wanted) => until(() => attribute(tab, RATE, "aria-valuetext"), wanted);
const address = (tab, wanted) => until(() => tab.address(), wanted);

/** Says how far a page came that does not say what was wanted: its words, and which files it has. */
async function unloaded(tab, error) {
  const state = await tab.read(() => ({
    state: document.readyState,
    shown: document.visibilityState,
    words: document.body.innerText.slice(0, 200),
    files: performance.getEntriesByType("resource").map((it) => [it.name, it.responseEnd, it.transferSize]),
  }));
  error.message += `\n${JSON.stringify(state)}`;
  throw error;
}

/** Fills a field as a person does: click, select what is there, type. */
async function fill(tab, selector, value) {
  await tab.click(selector);
  await tab.read((it) => document.querySelector(it).select(), selector);
  await tab.write(value);
}

/** What stands in the clipboard, by way of a field (no engine lets a test read it unasked). */
async function pasted(tab) {
  await tab.read(() => {
    const field = document.createElement("textarea");
    field.id = "paste-here";
    document.body.prepend(field);
  });
  await tab.click("#paste-here");
  await tab.paste();
  const found = await until(() => tab.read(() => document.getElementById("paste-here").value), /http/);
  await tab.read(() => document.getElementById("paste-here").remove());
  return found;
}

/** Waits until every part of the page has come. */
const whole = (tab) =>
  until(
    () =>
      tab.read(() => {
        const loads = performance.getEntriesByType("resource");
        return String(loads.some(({ name, responseEnd }) => /\/split-method-/.test(name) && responseEnd > 0));
      }),
    "true",
    20_000,
  );

/** Serves the page with every answer in a sandbox, where it has no origin of its own. */
async function sandboxed() {
  const server = createServer(async ({ url }, answer) => {
    const found = await fetch(new URL(url.slice(1), base));
    const policy = `${found.headers.get("content-security-policy")}, sandbox allow-scripts`;
    answer.writeHead(found.status, { "content-type": found.headers.get("content-type"), "content-security-policy": policy });
    answer.end(Buffer.from(await found.arrayBuffer()));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

const journeys = {
  "one figure stands where it has no origin": async ({ tab }) => {
    const host = await sandboxed();
    try {
      await tab.go(`${host.address}embed.html?figure=income&lang=en&theme=light&rate=3`);
      await until(() => text(tab, "h1"), /of rate moves/, LOAD_MS);
      await until(() => attribute(tab, "svg", "role"), "img");
      assert.equal(await tab.read(() => self.origin), "null");
    } finally {
      host.close();
    }
  },
  "opens with the sentence of the default preset": async ({ tab }) => {
    await tab.go(base);
    await sentence(tab, /At 3\.83 % on \$183\.6 bn of tokens/);
    assert.match(await tab.read(() => document.title), /^Seigniorage/);
  },
  "draws its charts": async ({ tab }) => {
    await tab.go(base);
    await sentence(tab, /At 3\.83/);
    const inked = () =>
      tab.read(() => {
        const canvas = document.querySelector("#income canvas");
        canvas.scrollIntoView();
        // Looked at again and again: a copy each time, or the browser says that it is slow.
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
        copy.drawImage(canvas, 0, 0);
        const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
        return String(data.some((value) => value !== 0));
      });
    await until(inked, "true");
  },
  "a drag in the sentence changes the answer and the link": async ({ tab }) => {
    await tab.go(base);
    const first = await sentence(tab, /At 3\.83/);
    await tab.hold(RATE, 108);
    await rate(tab, /^4\.10/);
    await tab.release();
    assert.notEqual(await text(tab, "#title"), first);
    await address(tab, /[?&]rate=4\.1(&|$)/);
  },
  "a drag of a slider moves it": async ({ tab }) => {
    await tab.go(base);
    await sentence(tab, /At 3\.83/);
    await tab.hold(SLIDER, 60);
    await rate(tab, /^[5-8]\./);
    await tab.release();
    await address(tab, /[?&]rate=[5-8]/);
  },
  "a typed value is taken, in full-width digits too; nonsense is told": async ({ tab }) => {
    await tab.go(base);
    await sentence(tab, /At 3\.83/);
    await fill(tab, BOX, "5");
    await tab.press("Enter");
    await rate(tab, /^5\.00/);
    await fill(tab, BOX, "２．５");
    await tab.press("Enter");
    await rate(tab, /^2\.50/);
    await fill(tab, BOX, "x4");
    await until(() => text(tab, "#controls"), /not a number/);
    await rate(tab, /^2\.50/);
  },
  "curves come, with a worker beside the page": async ({ tab }) => {
    await tab.go(base);
    const curves = () =>
      tab.read(() => [...document.querySelectorAll("path.sp-line")].map((it) => it.getAttribute("d")).join(" "));
    const first = await until(curves, /\d/);
    const files = () => tab.read(() => performance.getEntriesByType("resource").map(({ name }) => name).join(" "));
    await fill(tab, BOX, "5");
    await tab.press("Enter");
    await until(files, /app[/]worker-/);
    await until(async () => ((await curves()) === first ? "the same" : "others"), "others");
    assert.doesNotMatch(await text(tab, ".remarks"), /computed in the page itself/);
  },
  "the link is shared and opens the same scenario elsewhere": async ({ tab, elsewhere }) => {
    await tab.go(`${base}?rate=2&staff=100`);
    await sentence(tab, /At 2\.00.* with 100 people/);
    await tab.click(SHARE);
    const handed = () =>
      tab.read(() => document.getElementById("share-field")?.value || document.querySelector(".share-said").innerText);
    const said = await until(handed, /Link copied|http/);
    const link = said.startsWith("http") ? said : await pasted(tab);
    assert.match(link, /rate=2&staff=100/);
    const other = await elsewhere();
    await other.go(link);
    await sentence(other, /At 2\.00.* with 100 people/);
  },
  "the language changes and is kept": async ({ tab }) => {
    await tab.go(base);
    await sentence(tab, /At 3\.83/);
    await tab.click(JAPANESE);
    await sentence(tab, /1,836億ドル分のトークン/);
    await tab.reload();
    await sentence(tab, /1,836億ドル分のトークン/);
  },
  "a view is one step, and Back leaves it": async ({ tab }) => {
    await tab.go(`${base}?rate=2`);
    await sentence(tab, /At 2\.00/);
    await tab.click(BETS);
    await sentence(tab, /three of three bets succeed/);
    await tab.back();
    await sentence(tab, /At 2\.00.* with 250 people/);
  },
  "a hostile link is told and harms nothing": async ({ tab }) => {
    const script = encodeURIComponent("<img src=x onerror=alert(1)>\u202e");
    await tab.go(`${base}?name=${script}&rate=1e99&${script}=1&staff=100`);
    await sentence(tab, /with 100 people/);
    await until(() => text(tab, ".notice.link"), /Three parts|3 parts|could not be used/);
  },
  "answers a link never seen before when offline": async ({ tab, skip, wire }) => {
    if (!hasWorker) return skip("the build has no service worker");
    await tab.go(wire.address);
    await sentence(tab, /At 3\.83/);
    const kept = () => tab.read(() => String(!!navigator.serviceWorker?.controller));
    if ((await kept()) !== "true") {
      await until(
        () => tab.read(() => navigator.serviceWorker.getRegistration().then((it) => String(!!it?.active))),
        "true",
        20_000,
      );
      await tab.reload();
      await until(kept, "true");
      await sentence(tab, /At 3\.83/);
    }
    await whole(tab);
    wire.unplug();
    try {
      await tab.reload();
      await sentence(tab, /At 3\.83/);
      await whole(tab);
      await tab.go(`${wire.address}?rate=1.23&staff=77`);
      await sentence(tab, /At 1\.23.* with 77 people/);
      await whole(tab);
    } finally {
      wire.plug();
    }
  },
  "left while it loads, it does not say that it has failed": async ({ tab }) => {
    await tab.go(base);
    await sentence(tab, /At 3\.83/);
    for (let times = 0; times < 3; times++) {
      await tab.reload();
      await tab.reload();
      await sentence(tab, /At 3\.83/);
    }
    // What Firefox says about a file that it gave up with its page.
    const givenUp =
      /A ServiceWorker intercepted the request and encountered an unexpected error|None of the “sha384” hashes .*\/app\/(seigniorage|part)-\w+\.js/;
    tab.said.splice(0, Infinity, ...tab.said.filter((words) => !givenUp.test(words)));
  },
};

for (const engine of engines) {
  const everything = process.env.CI === "true";
  const skip = engine.missing && !everything ? engine.missing : false;
  describe(engine.name, { concurrency: false }, () => {
    let browser;
    let wire;
    before(async () => {
      if (engine.missing) return;
      browser = await engine.launch();
      wire = await relay(base);
    });
    after(async () => {
      wire?.close();
      await browser?.close();
    });
    test(`${engine.name}: is there`, { skip }, (t) => {
      assert.ok(browser, engine.missing);
      t.diagnostic(browser.version);
    });
    for (const [name, journey] of Object.entries(journeys)) {
      const run = async (t) => {
        assert.ok(browser, engine.missing);
        let tab = await browser.tab();
        const end = async () => {
          const said = [...tab.said, ...(await tab.read(() => window.violations ?? []))];
          await tab.close();
          assert.deepEqual(said, []);
        };
        // A browser with nothing kept; WebKit's driver holds one at a time.
        const elsewhere = async () => {
          await end();
          return (tab = await browser.tab());
        };
        const given = { tab, elsewhere, wire, skip: (why) => t.skip(why) };
        await journey(given).catch(async (error) => {
          if (!(error instanceof Silence)) await tab.close();
          throw error;
        });
        await end();
      };
      test(`${engine.name}: ${name}`, { skip, timeout: 180_000 }, async (t) => {
        await run(t).catch(async (error) => {
          if (!(error instanceof Silence)) throw error;
          t.diagnostic(`${error.message}; begun anew, once, in another browser`);
          await browser.close();
          browser = await engine.launch();
          await run(t);
        });
      });
    }
    for (const [what, why] of Object.entries(engine.cannot)) {
      test(`${engine.name}: ${what}`, { skip: why }, () => {});
    }
  });
}
