// One figure in a page of another: a site on a host of its own shows it in a sandbox, at every width,
// in both languages and themes. It says what it shows, keeps nothing, and leads to the whole page.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { expect, test as base } from "@playwright/test";
import { openHost } from "./host.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
const FIGURES = ["machine", "income"];

const test = base.extend({
  /** Shows a page of another host: its body → nothing. */
  show: async ({ page }, use) => {
    const host = { body: "" };
    const server = createServer((_, answer) => {
      answer.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      answer.end(`<!doctype html><html lang="en"><title>Another</title><body>${host.body}</body></html>`);
    });
    await new Promise((opened) => server.listen(0, "127.0.0.1", opened));
    await use(async (body) => {
      host.body = body;
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
    });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

const frameOf = (address, width = 358, more = `sandbox="${SANDBOX}"`) =>
  `<iframe title="A figure" width="${width}" height="1600" style="border:0" src="${address.replaceAll("&", "&amp;")}" ${more}></iframe>`;
const addressOf = (baseURL, query) => `${baseURL}embed.html?${query}`;

/** The frame once its drawing stands. */
async function drawn(page) {
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("img")).toBeVisible();
  return frame;
}

/** What of a drawing stands outside of it, and whether the page scrolls sideways. */
const cut = (frame) =>
  frame.locator("main").evaluate((main) => {
    const svg = main.querySelector("svg");
    const room = svg.getBoundingClientRect();
    // By where its letters stand: the box of a text is rounded up to whole dots.
    const ends = (text) => {
      const places = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(text.getNumberOfChars() - 1)];
      return places.map(({ x, y }) => new DOMPoint(x, y).matrixTransform(text.getScreenCTM()).x);
    };
    const outside = ([left, right]) => left < room.left - 0.5 || right > room.right + 0.5;
    const texts = [...svg.querySelectorAll("text")].filter((text) => text.getNumberOfChars() && outside(ends(text)));
    const root = main.ownerDocument.documentElement;
    return {
      texts: texts.map((text) => text.textContent),
      sideways: root.scrollWidth > root.clientWidth,
      fills: Math.abs(room.width - main.clientWidth) <= 1,
    };
  });

for (const [language, theme, title, source] of [
  ["en", "light", /of rate moves|at work/, "Simulated from Jul 2026"],
  ["ja", "dark", /動く|利息を生む/, "2026年7月以降は月ごとの計算値"],
]) {
  for (const width of [280, 358, 800]) {
    for (const figure of FIGURES) {
      test(`${figure} in a sandbox of another site: ${language}, ${theme}, ${width}`, async ({ page, show, baseURL }) => {
        const faults = [];
        page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
        page.on("pageerror", (error) => faults.push(String(error)));
        await page.setViewportSize({ width: width + 40, height: 900 });
        await show(frameOf(addressOf(baseURL, `figure=${figure}&lang=${language}&theme=${theme}&v=1&rate=3`), width));
        const frame = await drawn(page);
        await expect(frame.getByRole("heading", { level: 1 })).toHaveText(title);
        await expect(frame.getByText(source)).toBeVisible();
        await expect(frame.locator("html")).toHaveAttribute("lang", language);
        expect(await cut(frame)).toEqual({ texts: [], sideways: false, fills: true });
        const paper = theme === "dark" ? "rgb(16, 21, 26)" : "rgb(248, 248, 244)";
        await expect(frame.locator("body")).toHaveCSS("background-color", paper);
        // The numbers are there for those who do not see the drawing, and nothing to press but the link.
        expect(await frame.getByRole("row").count()).toBeGreaterThan(5);
        await expect(frame.getByRole("link")).toHaveCount(1);
        await expect(frame.locator("button, input, select, summary")).toHaveCount(0);
        expect(faults.filter((fault) => !fault.includes("favicon"))).toEqual([]);
      });
    }
  }
}

test("a drawing is made anew for another width, not scaled", async ({ page, show, baseURL }) => {
  await show(frameOf(addressOf(baseURL, "figure=machine&lang=en&theme=light"), 800));
  const frame = await drawn(page);
  await expect(frame.getByRole("img")).toHaveAttribute("width", "768");
  await page.locator("iframe").evaluate((frame) => (frame.width = 358));
  await expect(frame.getByRole("img")).toHaveAttribute("width", "326");
  expect(await cut(frame)).toEqual({ texts: [], sideways: false, fills: true });
});

test("an open theme is that of the device, now and later", async ({ page, show, baseURL }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await show(frameOf(addressOf(baseURL, "figure=income&lang=en&theme=auto")));
  const frame = await drawn(page);
  await expect(frame.locator("body")).toHaveCSS("background-color", "rgb(16, 21, 26)");
  const dark = await frame.getByRole("img").innerHTML();
  await page.emulateMedia({ colorScheme: "light" });
  await expect(frame.locator("body")).toHaveCSS("background-color", "rgb(248, 248, 244)");
  await expect.poll(() => frame.getByRole("img").innerHTML()).not.toBe(dark);
});

test("the link leads to the whole page with the same scenario, in a tab of its own", async ({ page, show, baseURL }) => {
  await show(frameOf(addressOf(baseURL, "figure=income&lang=en&v=1&rate=2")));
  const frame = await drawn(page);
  const opened = page.waitForEvent("popup");
  await frame.getByRole("link", { name: /^Seigniorage/ }).click();
  await expect((await opened).locator("#main").getByRole("heading", { level: 1 })).toContainText("At 2.00 %");
});

test("tools are a table and its file, where they are asked for", async ({ page, show, baseURL }) => {
  await show(frameOf(addressOf(baseURL, "figure=income&lang=en&tools=yes"), 800, `sandbox="${SANDBOX} allow-downloads"`));
  const frame = await drawn(page);
  await expect(frame.getByRole("row").first()).toBeHidden();
  await frame.getByText("Table", { exact: true }).click();
  await expect(frame.getByRole("row").first()).toBeVisible();
  const saved = page.waitForEvent("download");
  await frame.getByRole("link", { name: /^CSV/ }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("seigniorage-tether-2026-06-income.csv");
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toContain(`${baseURL}?v=1&preset=tether-2026-06`);
  expect(text).toMatch(/^month,.*interest/m);
});

test("a figure that is not there, and a link with problems, are told in words", async ({ page, show, baseURL }) => {
  for (const [query, words] of [
    ["figure=nothing&lang=en", "There is no drawing called “nothing”."],
    ["figure=rules&lang=ja", "「rules」という図はありません。"],
    ["lang=ja", "アドレスに図の名前がありません。"],
    ["figure=income&lang=en&rate=zz&z=%00%FF", "could not be used as they stand"],
    ["figure=income&lang=ja&tokens=9zz", "読み取れません"],
  ]) {
    await show(frameOf(addressOf(baseURL, query)));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("main")).toContainText(words);
    await expect(frame.getByRole("link", { name: /^Seigniorage/ })).toBeVisible();
  }
});

test("a program that does not come is told, with the way to the page", async ({ page, show, baseURL }) => {
  await page.route(/\/figure\/embed-\w+\.js/, (route) => route.fulfill({ status: 404 }));
  await show(frameOf(addressOf(baseURL, "figure=income&v=1&rate=2")));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("The figure has not come.")).toBeVisible();
  await expect(frame.getByText("図を表示できません。")).toBeVisible();
  const address = await frame.getByRole("link").first().getAttribute("href");
  expect(new URL(address, baseURL).search).toContain("rate=2");
});

test("it keeps nothing and asks for nothing but its own files", async ({ page, show, baseURL }) => {
  const asked = [];
  page.on("request", (request) => request.url().startsWith(baseURL) && asked.push(new URL(request.url()).pathname));
  // With an origin of its own it could keep something.
  await show(frameOf(addressOf(baseURL, "figure=income&lang=en"), 358, ""));
  const frame = await drawn(page);
  const kept = await frame.locator("body").evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ storage: 0, caches: 0, workers: 0, cookies: "", databases: 0 });
  const names = asked.map((path) => path.replace(/-[0-9a-f]{16}/, "")).sort();
  expect(names).toEqual(["/embed.html", "/figure/embed.js"]);
});

test("a host that sends no headers will do, and only the figure may be framed", async ({ page, show }) => {
  const host = await openHost(process.env.BASE_URL ?? "http://127.0.0.1:8080/");
  try {
    host.bare = true;
    await show(frameOf(`${host.url}embed.html?figure=machine&lang=en`));
    await drawn(page);
    host.bare = false;
    await show(frameOf(`${host.url}?v=1&rate=2`));
    await expect.poll(() => page.frames().some((frame) => frame.url().startsWith("chrome-error:"))).toBe(true);
  } finally {
    await host.close();
  }
});

for (const [language, theme, width] of [["en", "light", 280], ["ja", "dark", 800]]) {
  test(`axe finds nothing in the frame: ${language}, ${theme}, ${width}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of [`figure=machine&rate=x`, `figure=income&tools=yes`, `figure=nothing`]) {
      await page.goto(addressOf(baseURL, `${query}&lang=${language}&theme=${theme}`));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const summary = page.locator("summary");
      if (await summary.count()) await summary.click();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
    }
  });
}
