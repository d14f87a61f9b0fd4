// Hosts as they are: one that writes into the page, one that goes back a version, one that stops in
// the middle, a device whose cache is broken, a network that answers everything with its own page,
// a site that shows this one in a frame. What works goes on, and what does not is said.
import { expect, test as base } from "@playwright/test";
import { openHost } from "./host.mjs";

const FIRST = process.env.BASE_URL;
const SECOND = process.env.BASE_URL_SECOND;

const test = base.extend({
  host: async ({}, use) => {
    const host = await openHost(FIRST);
    await use(host);
    await host.close();
  },
  told: async ({ page }, use) => {
    const told = [];
    page.on("console", (message) => told.push(message.text()));
    await use(told);
  },
});
test.skip(!FIRST || !SECOND, "only `cargo xtask test` serves two versions of the page");

// A page that failed has headings of its own until it is gone.
const sentence = (page) => page.locator("#main").getByRole("heading", { level: 1 });
const offered = (page) => page.getByRole("status").filter({ hasText: "A new version of this page is ready" });
const failed = (page) => page.getByRole("status").filter({ hasText: "could not be kept on this device" });
const missing = (page) => page.getByRole("heading", { name: "The app could not be loaded." });
const cachesOf = (page) => page.evaluate(() => caches.keys());
const versionOf = (page) => page.evaluate(() => document.documentElement.dataset.script ?? "first");

async function visit(page, address) {
  await page.goto(address);
  await expect(sentence(page)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

const look = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));

/** Waits for the state of the registration: whether a worker is installed, and whether one waits. */
const settled = (page, isWaiting) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.getRegistration();
        return [Boolean(installing), Boolean(waiting)];
      }),
    )
    .toEqual([false, isWaiting]);

/** Stops the workers, and empties the browser's own cache. */
async function idle(page) {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Network.clearBrowserCache");
  await debug.send("ServiceWorker.enable");
  await debug.send("ServiceWorker.stopAllWorkers");
  await debug.detach();
}

/** The page as a host sends it that writes a counter into every page. */
const counted = async (page, address) =>
  (await (await page.request.get(address)).text()).replace(
    "</body>",
    "<script defer src='https://counter.example/beacon.min.js' data-token='1'></script></body>",
  );

test("a page into which the host writes is kept as it comes, and that is told", async ({ page, host, told }) => {
  host.text["/"] = await counted(page, FIRST);
  await visit(page, host.url);
  await expect.poll(() => told.join()).toContain("Not as this page was built: ./: written into");
  await expect(failed(page)).toBeHidden();
  host.down = true;
  await idle(page);
  await page.goto(`${host.url}?v=1&rate=2`);
  await expect(sentence(page)).toContainText("At 2.00 %");
});

test("those who came before the counter get the next version", async ({ page, host }) => {
  await visit(page, host.url);
  host.address = SECOND;
  host.text["/"] = await counted(page, SECOND);
  await look(page);
  await offered(page).getByRole("button", { name: "Switch now" }).click();
  await expect.poll(() => versionOf(page).catch(() => "")).toBe("second");
  host.down = true;
  await page.reload();
  await expect(sentence(page)).toBeVisible();
});

test("a page that names other files is not kept for this version", async ({ page, host, told }) => {
  await visit(page, host.url);
  host.address = (path) => (path === "/" ? FIRST : SECOND);
  await look(page);
  await expect(failed(page)).toBeVisible();
  expect(told.join()).toContain("./: changed");
  await settled(page, false);
  expect(await cachesOf(page)).toHaveLength(1);
});

test("a file the host changes keeps the new version out, and words say so", async ({ page, host, told }) => {
  await visit(page, host.url);
  const worker = await (await page.request.get(`${SECOND}service-worker.js`)).text();
  const [, boot] = worker.match(/"(app\/boot-\w+\.js)"/);
  host.address = SECOND;
  host.text[`/${boot}`] = "// made smaller by the host";
  await look(page);
  await expect(failed(page)).toBeVisible();
  expect(told.join()).toContain(`${boot}: changed`);
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  expect(await versionOf(page)).toBe("first");
});

test("an icon that the host lacks is done without", async ({ page, host, told }) => {
  host.missing = /icon-512/;
  await visit(page, host.url);
  await expect.poll(() => told.join()).toContain("icon-512.png: 404");
  await expect(failed(page)).toBeHidden();
  host.down = true;
  await page.reload();
  await expect(sentence(page)).toBeVisible();
});

test("a first visit that is cut off goes on the next time", async ({ page, host }) => {
  host.cut = "/service-worker.js";
  await page.goto(host.url);
  await expect(sentence(page)).toBeVisible();
  const files = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return name ? (await (await caches.open(name)).keys()).length : 0;
    });
  // The page asks for its worker once it is whole, which may be later than its sentence is there.
  await expect.poll(() => host.down).toBe(true);
  host.cut = undefined;
  host.down = false;
  // The script itself was cut: now it arrives, and what it asks for does not.
  host.missing = /^\/$/;
  await page.evaluate(() => navigator.serviceWorker.register("service-worker.js").catch(() => {}));
  await expect.poll(files).toBeGreaterThan(3);
  // What was begun has failed before the next visit: one at work would be taken for that visit's.
  const begun = () => page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => !!it?.installing));
  await expect.poll(begun).toBe(false);
  const some = await files();
  host.missing = undefined;
  await visit(page, host.url);
  expect(await files()).toBeGreaterThan(some);
  host.down = true;
  await idle(page);
  await page.reload();
  await expect(sentence(page)).toBeVisible();
});

test("a version that comes back from the host leaves the one at work as it is", async ({ page, host }) => {
  await visit(page, host.url);
  host.address = SECOND;
  await look(page);
  await expect(offered(page)).toBeVisible();
  // Back again, and not even whole.
  host.address = FIRST;
  host.missing = /\/boot-/;
  await idle(page);
  await look(page);
  await settled(page, true);
  host.down = true;
  await idle(page);
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  expect(await versionOf(page)).toBe("first");
});

test("the second version taken while the third comes leaves the third whole", async ({ page, host }) => {
  await visit(page, host.url);
  host.address = SECOND;
  await look(page);
  await expect(offered(page)).toBeVisible();
  const second = await (await page.request.get(`${SECOND}service-worker.js`)).text();
  host.text["/service-worker.js"] = second.replace(/VERSION = "\w+"/, 'VERSION = "third"');
  host.hanging = /^\/$/;
  await page.evaluate(() => void navigator.serviceWorker.getRegistration().then((kept) => kept.update()));
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).installing);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting.postMessage("take"));
  await expect.poll(() => versionOf(page).catch(() => "")).toBe("second");
  host.release();
  await settled(page, true);
  await offered(page).getByRole("button", { name: "Switch now" }).click();
  await expect.poll(() => cachesOf(page).catch(() => [])).toEqual([expect.stringContaining("third")]);
  host.down = true;
  await idle(page);
  await page.reload();
  await expect(sentence(page)).toBeVisible();
});

for (const [what, answer] of [
  ["refuses", 'Promise.reject(new DOMException("spoiled", "UnknownError"))'],
  ["never answers", "new Promise(() => {})"],
]) {
  test(`where the device's cache ${what} the page comes from the network`, async ({ page, host }) => {
    const worker = await (await page.request.get(`${FIRST}service-worker.js`)).text();
    host.text["/service-worker.js"] = `${worker}
      const open = CacheStorage.prototype.open;
      CacheStorage.prototype.open = function (name) { return self.spoiled ? ${answer} : open.call(this, name); };
      addEventListener("message", (event) => (self.spoiled ||= event.data === "spoil"));`;
    await visit(page, host.url);
    await page.evaluate(() => navigator.serviceWorker.controller.postMessage("spoil"));
    await page.goto(`${host.url}?v=1&rate=2`);
    await expect(sentence(page)).toContainText("At 2.00 %", { timeout: 15_000 });
  });
}

// A network that wants to be paid first answers everything with a page of its own.
const portal = { status: 200, contentType: "text/html", body: "<!doctype html><title>Pay</title>" };
for (const [what, answer] of [["is missing", { status: 404 }], ["is a page of the network's", portal]]) {
  test(`a stylesheet that ${what} is told`, async ({ page }) => {
    await page.route("**/style-*.css", (route) => route.fulfill(answer));
    await page.goto("./?v=1&rate=2");
    await expect(missing(page)).toBeVisible();
    await expect(page.getByLabel("Link of your scenario")).toHaveValue(/rate=2/);
  });

  test(`words come though the script that tells failures ${what}`, async ({ page }) => {
    await page.route(/failure-\w+\.js|_bg\.wasm/, (route) => route.fulfill(answer));
    await page.goto("./?v=1&rate=2");
    await expect(missing(page)).toBeVisible();
    await expect(page.getByLabel("Link of your scenario")).toHaveValue(/rate=2/);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(sentence(page)).toContainText("At 2.00 %");
  });
}

test.describe("with no worker that could help", () => {
  test.use({ serviceWorkers: "block" });

  test("without the scripts, and while the app hangs, the page says that it takes long", async ({ page }) => {
    test.setTimeout(90_000);
    const words = page.getByText("This takes long.");
    for (const pattern of ["**/*_bg.wasm", "**/*.js"]) {
      // Either nothing comes, or every script is a page of the network's.
      await page.route(pattern, (route) => (pattern.endsWith("wasm") ? undefined : route.fulfill(portal)));
      await page.goto("./?v=1&rate=2", { waitUntil: "commit" });
      await expect(words).toBeHidden();
      await expect(words).toBeVisible({ timeout: 20_000 });
      await page.unrouteAll({ behavior: "ignoreErrors" });
    }
    await page.getByRole("link", { name: "reload" }).click();
    await expect(sentence(page)).toContainText("At 2.00 %");
  });
});

test("a stylesheet that hangs does not keep the page blank", async ({ page }) => {
  await page.route("**/style-*.css", () => {});
  await page.goto("./?v=1&rate=2", { waitUntil: "commit" });
  await expect(missing(page)).toBeVisible({ timeout: 20_000 });
});

test("inside another page it says so, in both languages, and leads out", async ({ page, host }) => {
  host.bare = true;
  host.text["/elsewhere"] = `<!doctype html><title>Another</title><iframe src="${host.url}?v=1&rate=2"></iframe>`;
  await page.goto(`${host.url}elsewhere`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "This page does not run inside another." })).toBeVisible();
  await expect(frame.getByRole("heading", { name: "ほかのページの中では動きません。" })).toBeVisible();
  await expect(frame.getByRole("slider")).toHaveCount(0);
  await expect(frame.getByRole("button", { name: "Reload" })).toBeHidden();
  const opened = page.waitForEvent("popup");
  await frame.getByRole("link", { name: "Open the page on its own" }).click();
  await expect(sentence(await opened)).toContainText("At 2.00 %");
});
