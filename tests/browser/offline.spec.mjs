// Away from the network: kept on the device, updated when a person agrees, never half of anything.
import { readFile } from "node:fs/promises";
import { expect, test as base } from "@playwright/test";
import { openHost } from "./host.mjs";

const FIRST = process.env.BASE_URL;
const SECOND = process.env.BASE_URL_SECOND;
const FOLDER = process.env.BASE_URL_FOLDER;

const test = base.extend({
  host: async ({}, use) => {
    const host = await openHost(FIRST);
    await use(host);
    await host.close();
  },
});
test.skip(!FIRST || !SECOND || !FOLDER, "only `cargo xtask test` serves two versions of the page");

const sentence = (page) => page.getByRole("heading", { level: 1 });
const offered = (page) => page.getByRole("status").filter({ hasText: "A new version of this page is ready" });

/** Opens the page and waits until it is kept on the device. */
async function visit(page, address) {
  await page.goto(address);
  await expect(sentence(page)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Which version the page is of, and which its start script. */
const versionOf = (page) =>
  page.evaluate(() => {
    const { page = "first", script = "first" } = document.documentElement.dataset;
    return `${page} ${script}`;
  });

const cachesOf = (page) => page.evaluate(() => caches.keys());

/** Looks for a new version, as the browser does at every visit; what comes of it is not awaited. */
const look = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));

/** Waits until no worker is being installed, and none waits. */
const settled = (page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.getRegistration();
        return !installing && !waiting;
      }),
    )
    .toBe(true);

/** Stops the workers, as browsers do when they are idle. */
async function idle(page) {
  const debug = await page.context().newCDPSession(page);
  await debug.send("ServiceWorker.enable");
  await debug.send("ServiceWorker.stopAllWorkers");
  await debug.detach();
}

/** Empties the browser's own cache, out of which a worker could mend its files. */
async function forget(page) {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Network.clearBrowserCache");
  await debug.detach();
}

test("the first visit keeps every file of the build, and does not reload for it", async ({ page, host }) => {
  let loads = 0;
  page.on("load", () => loads++);
  await visit(page, host.url);
  const list = [...(await (await page.request.get(`${FIRST}service-worker.js`)).text()).matchAll(/\["(\S+)", "sha256-/g)];
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    return (await (await caches.open(name)).keys()).map((request) => request.url);
  });
  expect(kept.sort()).toEqual(list.map(([, address]) => new URL(address, host.url).href).sort());
  for (const ending of ["/", ".css", "_bg.wasm", ".webmanifest", "icon.svg"]) {
    expect(kept.some((url) => url.endsWith(ending)), ending).toBe(true);
  }
  expect(loads).toBe(1);
});

test("a first worker that takes over a page loaded again meanwhile does not reload it", async ({ page, host }) => {
  const path = "/service-worker.js";
  const worker = await (await page.request.get(`${FIRST}service-worker.js`)).text();
  const slow = worker.replace("async function activate() {", "$& await new Promise((go) => setTimeout(go, 3000));");
  expect(slow).not.toBe(worker);
  host.text[path] = slow;
  let loads = 0;
  page.on("load", () => loads++);
  await page.goto(host.url);
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state).toBe("activating");
  // As with the key that loads past all caches: the worker is known, and does not serve this page.
  const debug = await page.context().newCDPSession(page);
  await debug.send("Page.reload", { ignoreCache: true });
  await expect.poll(() => loads).toBe(2);
  expect(await state()).toBe("activating");
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await page.evaluate(() => new Promise((go) => setTimeout(go, 1500)));
  expect(loads).toBe(2);
});

test("without the network the page reloads with its scenario", async ({ page, host }) => {
  await visit(page, `${host.url}?v=1&preset=tether-2026-06&rate=2`);
  host.down = true;
  await idle(page);
  await page.reload();
  await expect(sentence(page)).toContainText("At 2.00 %");
  const files = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
  for (const ending of [".css", "_bg.wasm", ".js"]) {
    expect(files.some((url) => url.endsWith(ending)), ending).toBe(true);
  }
});

test("a link never seen before opens without the network", async ({ page, host }) => {
  await visit(page, host.url);
  host.down = true;
  await page.goto(`${host.url}?v=1&preset=bank&rate=1.5#bets`);
  await expect(page.getByRole("link", { name: "Bets" })).toHaveAttribute("aria-current", "page");
  await page.goto(`${host.url}index.html?v=1&preset=bank&rate=1.5`);
  await expect(sentence(page)).toContainText("At 1.50 %");
  await expect(sentence(page)).toContainText("17,400 people");
});

test("in a subfolder of a host it is the same, and the rest of the host is left alone", async ({ page }) => {
  const host = await openHost(FOLDER);
  await visit(page, host.url);
  host.down = true;
  await page.goto(`${host.url}?v=1&rate=2`);
  await expect(sentence(page)).toContainText("At 2.00 %");
  const { origin } = new URL(host.url);
  await expect(page.goto(`${origin}/elsewhere`)).rejects.toThrow();
  await expect(page.goto(`${host.url}elsewhere`)).rejects.toThrow();
  await host.close();
});

test("a new version waits, is offered, and is taken in every tab at once; scenarios stay", async ({ page, host, context }) => {
  await visit(page, `${host.url}?v=1&preset=tether-2026-06&rate=2`);
  const other = await context.newPage();
  await visit(other, `${host.url}?v=1&preset=bank#bets`);
  host.address = SECOND;
  await look(page);
  await expect(offered(page)).toBeVisible();
  await expect(offered(other)).toBeVisible();
  // It waits: reloading, and leaving it for later, stay with the first version.
  await offered(other).getByRole("button", { name: "Later" }).click();
  await expect(offered(other)).toBeHidden();
  await other.reload();
  await expect(offered(other)).toBeVisible();
  expect(await versionOf(other)).toBe("first first");
  // Taken in the moment of a change, which has not reached the address yet.
  await page.locator("h1").getByRole("slider", { name: "Bill rate" }).press("ArrowRight");
  await offered(page).getByRole("button", { name: "Switch now" }).click();
  for (const tab of [page, other]) {
    await expect.poll(() => versionOf(tab).catch(() => "")).toBe("second second");
    await expect(offered(tab)).toBeHidden();
  }
  await expect(sentence(page)).toContainText("At 2.01 %");
  await expect(other).toHaveURL(/preset=bank.*#bets/);
  expect(await cachesOf(page)).toHaveLength(1);
  host.down = true;
  await page.reload();
  await expect(sentence(page)).toContainText("At 2.01 %");
  expect(await versionOf(page)).toBe("second second");
});

for (const [from, to] of [["/index.html", "/"], ["/", "/index.html"]]) {
  test(`a host that redirects ${from} is answered without it`, async ({ page, host }) => {
    host.redirect[from] = to;
    await visit(page, host.url);
    host.down = true;
    for (const address of ["?v=1&rate=2", "index.html?v=1&rate=2"]) {
      await page.goto(host.url + address);
      await expect(sentence(page)).toContainText("At 2.00 %");
    }
  });
}

test("what a cut-off installation has left is thrown away", async ({ page, host }) => {
  const worker = await (await page.request.get(`${FIRST}service-worker.js`)).text();
  const [, version] = worker.match(/VERSION = "(\w+)"/);
  host.missing = /service-worker/;
  await page.goto(host.url);
  await expect.poll(() => host.asked.includes("/service-worker.js")).toBe(true);
  await page.evaluate(async (version) => {
    const cache = await caches.open(`seigniorage ${location.origin}/ ${version}`);
    await cache.put("./", new Response("half a page"));
    await cache.put("./stray", new Response("of another build"));
  }, version);
  host.missing = undefined;
  await visit(page, host.url);
  const stray = await page.evaluate(() => caches.match("./stray").then(Boolean));
  expect(stray).toBe(false);
  host.down = true;
  await page.reload();
  await expect(sentence(page)).toBeVisible();
});

/** Takes files out of the cache and spoils others, as a full or failing disk would. */
const spoil = (page, { lost, spoiled }) =>
  page.evaluate(
    async ([lost, spoiled]) => {
      const [name] = await caches.keys();
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (new RegExp(lost).test(url)) await cache.delete(url);
        if (new RegExp(spoiled).test(url)) await cache.put(url, new Response("half", { headers: { "content-type": "text/html" } }));
      }
    },
    [lost, spoiled],
  );

test("a cache that lost files is made whole from the host", async ({ page, host }) => {
  await visit(page, host.url);
  await spoil(page, { lost: "_bg\\.wasm", spoiled: "/$|\\.css" });
  await idle(page);
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  host.down = true;
  await page.reload();
  await expect(sentence(page)).toBeVisible();
});

test("a cache that cannot be made whole is not used: the page is the host's, all of one version", async ({ page, host }) => {
  await visit(page, host.url);
  host.address = SECOND;
  host.missing = /service-worker/;
  await spoil(page, { lost: "/app/boot-", spoiled: "^$" });
  await forget(page);
  await idle(page);
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  expect(await versionOf(page)).toBe("second second");
});

test("without network and without a file, words say what to do", async ({ page, host }) => {
  await visit(page, `${host.url}?v=1&rate=2`);
  host.down = true;
  await spoil(page, { lost: "_bg\\.wasm", spoiled: "^$" });
  await forget(page);
  await idle(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "The app could not be loaded." })).toBeFocused();
  await expect(page.getByLabel("Link of your scenario")).toHaveValue(/rate=2/);
  host.down = false;
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(sentence(page)).toContainText("At 2.00 %");
});

test("a build file missing at the host: the new version is not installed, the old one stays", async ({ page, host }) => {
  await visit(page, host.url);
  const before = await cachesOf(page);
  host.address = SECOND;
  host.missing = /\/boot-/;
  await look(page);
  await settled(page);
  expect(host.asked.filter((path) => path.includes("service-worker")).length).toBeGreaterThan(1);
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  expect(await versionOf(page)).toBe("first first");
  await expect(offered(page)).toBeHidden();
  await expect.poll(() => cachesOf(page)).toEqual(before);
  host.missing = undefined;
  await look(page);
  await expect(offered(page)).toBeVisible();
});

test("a host between two versions: what does not belong together is not installed", async ({ page, host }) => {
  await visit(page, host.url);
  const before = await cachesOf(page);
  host.address = (path) => (path.includes("service-worker") || path.includes("/boot-") ? SECOND : FIRST);
  await look(page);
  await settled(page);
  await expect(offered(page)).toBeHidden();
  await expect.poll(() => cachesOf(page)).toEqual(before);
  host.address = SECOND;
  await look(page);
  await expect(offered(page)).toBeVisible();
});

test("on a first visit to a host that lacks a file of the app the page works, and no worker takes over", async ({ page, host }) => {
  host.missing = /\/failure-/;
  await page.goto(host.url);
  await expect(sentence(page)).toBeVisible();
  const asked = () => host.asked.filter((path) => path.includes("/failure-")).length;
  await expect.poll(asked).toBeGreaterThan(2);
  const state = async () => (await navigator.serviceWorker.getRegistration())?.installing?.state ?? "none";
  await expect.poll(() => page.evaluate(state)).toBe("none");
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
});

test("the page of a developer takes worker and caches away, and the scenario stays", async ({ page, host }) => {
  await visit(page, host.url);
  await page.locator("h1").getByRole("slider", { name: "Bill rate" }).press("ArrowRight");
  await expect(page).toHaveURL(/rate=3\.84/);
  // As Trunk has both when it rebuilds: nothing is written into worker and page.
  const built = await (await page.request.get(FIRST)).text();
  host.text["/"] = built.replace('<meta name="service-worker" content="service-worker.js">', "<meta name=developer>");
  host.text["/service-worker.js"] = await readFile("../../assets/service-worker.js", "utf8");
  let loads = 0;
  page.on("load", () => loads++);
  // Not awaited: the page reloads under it.
  await page.evaluate(() => void navigator.serviceWorker.getRegistration().then((kept) => kept.update()));
  await expect(page.locator("meta[name=developer]")).toBeAttached();
  await expect(sentence(page)).toContainText("At 3.84 %");
  await expect
    .poll(() => page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]))
    .toEqual([[], []]);
  expect(loads).toBe(1);
});

test("it can be installed", async ({ page, host }) => {
  await visit(page, host.url);
  const debug = await page.context().newCDPSession(page);
  const { errors, data } = await debug.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await debug.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  for (const { src, sizes, type } of JSON.parse(data).icons) {
    const icon = await page.request.get(new URL(src, host.url).href);
    expect(icon.headers()["content-type"]).toBe(type);
    if (type !== "image/png") continue;
    const bytes = await icon.body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});
