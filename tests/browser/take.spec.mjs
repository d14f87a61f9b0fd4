// What a figure is taken away as: files with its picture, copies, and the code that shows it elsewhere.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const WORDS = {
  en: {
    take: /^Take away/, png: "PNG picture", svg: "SVG drawing", picture: "Copy picture", table: "Copy table", embed: "Embed",
    code: /^Code that shows/, saved: "Saved as", copied: ["Picture copied", "Table copied", "Code copied"],
    instead: /did not copy the picture/, kick: "Figure 1", missing: "This part of the page has not arrived.", again: "Try again",
  },
  ja: {
    take: /書き出し$/, png: "PNG画像", svg: "SVG画像", picture: "画像をコピー", table: "表をコピー", embed: "埋め込み",
    code: /他のページに表示するコード/, saved: "として保存しました", copied: ["画像をコピーしました", "表をコピーしました", "コードをコピーしました"],
    instead: /画像をコピーできなかった/, kick: "図1", missing: "この部分を読み込めませんでした。", again: "もう一度試す",
  },
};
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Opens the page in a language and a theme of the device. */
async function open(page, language, theme = "light", link = "./?v=1&preset=tether-2026-06&rate=3") {
  await page.emulateMedia({ colorScheme: theme });
  await page.addInitScript((language) => localStorage.setItem("language", language), language);
  await page.goto(link);
  await expect(page.locator("h1 [role=slider]").first()).toBeVisible();
}

const figure = (page, id) => page.locator(`#${id}`);
const ways = (page, id) => page.locator(`#${id}-take`);
const said = (page, id) => ways(page, id).getByRole("status");

/** Opens what a figure can be taken away as. */
async function openWays(page, id, language) {
  await figure(page, id).scrollIntoViewIfNeeded();
  const button = figure(page, id).getByRole("button", { name: WORDS[language].take });
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(ways(page, id).getByRole("button", { name: WORDS[language].table })).toBeVisible();
}

/** What a press saves: its name and its bytes. */
async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Size of a PNG, how many colours it has and which ground: decoded by drawing it. */
function decoded(page, bytes) {
  return page.evaluate(async (text) => {
    const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([data], { type: "image/png" }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context.drawImage(picture, 0, 0);
    const dots = context.getImageData(0, 0, picture.width, picture.height).data;
    const colours = new Set();
    for (let at = 0; at < dots.length; at += 4 * 7) colours.add((dots[at] << 16) | (dots[at + 1] << 8) | dots[at + 2]);
    return { width: picture.width, height: picture.height, colours: colours.size, ground: [...dots.slice(0, 4)] };
  }, bytes.toString("base64"));
}

/** What a file of a drawing holds, by the browser's own reader. */
function parsed(page, bytes) {
  return page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    const all = [...root.querySelectorAll("*")];
    const words = (tag) => root.querySelector(tag)?.textContent ?? "";
    return {
      tag: root.tagName,
      role: root.getAttribute("role"),
      width: Number(root.getAttribute("width")),
      height: Number(root.getAttribute("height")),
      title: words("title"),
      desc: words("desc"),
      link: words("metadata"),
      texts: [...root.querySelectorAll("text")].map((text) => text.textContent),
      foreign: all.filter((node) => ["script", "style", "image", "use", "foreignObject"].includes(node.tagName)).length,
      styled: all.filter((node) => node.hasAttribute("class") || node.hasAttribute("style")).length,
      ground: root.querySelector("rect")?.getAttribute("fill"),
    };
  }, bytes.toString("utf8"));
}

const GROUND = { light: ["#F8F8F4", [0xf8, 0xf8, 0xf4, 255]], dark: ["#10151A", [0x10, 0x15, 0x1a, 255]] };

for (const language of ["en", "ja"]) {
  for (const [theme, size, where] of [["light", DESK, "desk"], ["dark", PHONE, "phone"]]) {
    for (const id of ["machine", "income"]) {
      test(`${id} is saved as drawing and as picture (${language}, ${theme}, ${where})`, async ({ page }) => {
        const words = WORDS[language];
        const { faults } = await watch(page);
        await page.setViewportSize(size);
        await open(page, language, theme);
        await openWays(page, id, language);
        const press = (name) => () => ways(page, id).getByRole("button", { name, exact: true }).click();
        const drawing = await saved(page, press(words.svg));
        expect(drawing.name).toBe(`seigniorage-tether-2026-06-${id}.svg`);
        await expect(said(page, id)).toContainText(words.saved);
        const found = await parsed(page, drawing.bytes);
        expect(found).toMatchObject({ tag: "svg", role: "img", foreign: 0, styled: 0, ground: GROUND[theme][0] });
        const title = (await figure(page, id).locator(".fig-title").innerText()).replaceAll("\u2060", "");
        expect(found.title).toContain(title);
        expect(found.desc.length).toBeGreaterThan(20);
        expect(found.link).toContain("rate=3");
        const texts = found.texts.join(" ").replaceAll("\u00a0", " ");
        if (id === "machine") expect(texts).toContain(words.kick);
        expect(texts).toContain("Seigniorage");
        expect(texts).toContain("127.0.0.1");
        // As wide as the figure stands, with a margin.
        const box = await figure(page, id).boundingBox();
        expect(Math.abs(found.width - box.width)).toBeLessThan(60);
        const picture = await saved(page, press(words.png));
        expect(picture.name).toBe(`seigniorage-tether-2026-06-${id}.png`);
        const dots = await decoded(page, picture.bytes);
        expect([dots.width, dots.height]).toEqual([2 * found.width, 2 * found.height]);
        expect(dots.colours).toBeGreaterThan(20);
        expect(dots.ground).toEqual(GROUND[theme][1]);
        expect(await faults()).toEqual([]);
      });
    }
  }
}

test("a drawing shows under the strictest policy, outside the page", async ({ page, context }) => {
  await open(page, "en");
  await openWays(page, "machine", "en");
  const drawing = await saved(page, () => ways(page, "machine").getByRole("button", { name: "SVG drawing" }).click());
  const other = await context.newPage();
  const messages = [];
  other.on("console", (message) => messages.push(message.text()));
  await other.route("**/alone.svg", (route) =>
    route.fulfill({
      body: drawing.bytes,
      headers: { "Content-Type": "image/svg+xml", "Content-Security-Policy": "default-src 'none'; sandbox" },
    }),
  );
  await other.goto(new URL("alone.svg", page.url()).href);
  await expect(other.locator("svg > title")).toHaveCount(1);
  const shot = await other.screenshot();
  expect((await decoded(page, shot)).colours).toBeGreaterThan(20);
  expect(messages).toEqual([]);
});

test.describe("copies", () => {
  test.beforeEach(async ({ context, baseURL, browserName }) => {
    test.skip(browserName !== "chromium");
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(baseURL).origin });
  });

  /** What the clipboard holds of a kind, as text. */
  const held = (page, kind) =>
    page.evaluate(async (kind) => {
      for (const item of await navigator.clipboard.read({ unsanitized: ["text/html"] })) {
        if (item.types.includes(kind)) return (await item.getType(kind)).text();
      }
      return "";
    }, kind);

  for (const language of ["en", "ja"]) {
    test(`a table keeps its numbers (${language})`, async ({ page }) => {
      const words = WORDS[language];
      const { faults } = await watch(page);
      await open(page, language);
      await openWays(page, "income", language);
      await ways(page, "income").getByRole("button", { name: words.table, exact: true }).click();
      await expect(said(page, "income")).toHaveText(words.copied[1]);
      const html = await held(page, "text/html");
      expect(html).toMatch(/x:num="-?\d+(\.\d+)?"/);
      expect(html).toMatch(/sdval="-?\d+(\.\d+)?"/);
      expect(html).toContain("data-sheets-value");
      const plain = (await held(page, "text/plain")).trimEnd().split(/\r?\n/);
      const columns = plain[0].split("\t").length;
      expect(columns).toBeGreaterThan(2);
      expect(plain.length).toBeGreaterThan(12);
      for (const line of plain) expect(line.split("\t")).toHaveLength(columns);
      for (const cell of plain[1].split("\t").slice(1)) expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
      expect(await faults()).toEqual([]);
    });

    test(`a picture is copied (${language})`, async ({ page }) => {
      const words = WORDS[language];
      await open(page, language);
      await openWays(page, "machine", language);
      await ways(page, "machine").getByRole("button", { name: words.picture, exact: true }).click();
      await expect(said(page, "machine")).toHaveText(words.copied[0]);
      const base64 = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const bytes = new Uint8Array(await (await item.getType("image/png")).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      });
      expect((await decoded(page, Buffer.from(base64, "base64"))).colours).toBeGreaterThan(20);
    });

    test(`the code of a frame follows the scenario and is copied (${language})`, async ({ page }) => {
      const words = WORDS[language];
      await open(page, language, "dark");
      await openWays(page, "income", language);
      const embed = ways(page, "income").getByRole("button", { name: words.embed, exact: true });
      await embed.click();
      await expect(embed).toHaveAttribute("aria-expanded", "true");
      const field = ways(page, "income").getByRole("textbox", { name: words.code });
      const code = await field.inputValue();
      expect(code).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/);
      const address = new URL(code.match(/src="([^"]+)"/)[1].replaceAll("&amp;", "&"));
      expect(address.pathname).toBe(new URL("embed.html", page.url()).pathname);
      expect(Object.fromEntries(address.searchParams)).toMatchObject({ figure: "income", lang: language, theme: "dark", rate: "3" });
      await ways(page, "income").locator(".take-code button").click();
      await expect(said(page, "income")).toHaveText(words.copied[2]);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
      await page.locator("h1 [role=slider]").first().press("ArrowRight");
      await expect(field).toHaveValue(/rate=3\.01/);
      await expect(ways(page, "income").getByRole("link")).toHaveAttribute("href", /embed\.html\?figure=income&.*rate=3\.01/);
    });
  }

  test.describe("on a German system", () => {
    test.use({ locale: "de-DE" });

    test("plain text has a comma before the decimals", async ({ page }) => {
      await open(page, "en");
      await openWays(page, "income", "en");
      await ways(page, "income").getByRole("button", { name: "Copy table" }).click();
      await expect(said(page, "income")).toHaveText("Table copied");
      const plain = await held(page, "text/plain");
      expect(plain).toMatch(/\t-?\d+,\d+/);
      expect(plain).not.toMatch(/\t-?\d+\.\d+/);
    });
  });
});

for (const language of ["en", "ja"]) {
  test(`where the clipboard is refused there are words and a file (${language})`, async ({ page }) => {
    const words = WORDS[language];
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new Error("no"));
      Object.defineProperty(navigator, "clipboard", { value: { write: refuse, writeText: refuse } });
    });
    await open(page, language);
    await openWays(page, "machine", language);
    const press = (name) => () => ways(page, "machine").getByRole("button", { name, exact: true }).click();
    expect((await saved(page, press(words.picture))).name).toBe("seigniorage-tether-2026-06-machine.png");
    await expect(said(page, "machine")).toContainText(words.instead);
    expect((await saved(page, press(words.table))).name).toBe("seigniorage-tether-2026-06-machine.csv");
    // The code stands in its field, selected.
    await press(words.embed)();
    const field = ways(page, "machine").getByRole("textbox", { name: words.code });
    await ways(page, "machine").locator(".take-code button").click();
    await expect(field).toBeFocused();
    expect(await field.evaluate((area) => area.selectionEnd - area.selectionStart)).toBeGreaterThan(100);
  });

  test(`a table offers its copy alone, and on a phone every way has its size (${language})`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL, viewport: PHONE, hasTouch: true, isMobile: true });
    await open(page, language, "light", "./#risk");
    await openWays(page, "rate-table", language);
    await expect(ways(page, "rate-table").getByRole("button")).toHaveCount(1);
    await openWays(page, "run", language);
    for (const button of await ways(page, "run").getByRole("button").all()) {
      const { height } = await button.boundingBox();
      expect(height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.close();
  });

  test(`while its part is not there it is told, and comes when asked again (${language})`, async ({ browser, baseURL }) => {
    // A worker would bring the part past the route.
    const page = await browser.newPage({ baseURL, serviceWorkers: "block" });
    const pattern = "**/split-keep-*.wasm";
    await page.route(pattern, (route) => route.abort());
    await open(page, language);
    await figure(page, "machine").getByRole("button", { name: WORDS[language].take }).click();
    await expect(ways(page, "machine")).toContainText(WORDS[language].missing);
    await page.unroute(pattern);
    await ways(page, "machine").getByRole("button", { name: WORDS[language].again }).click();
    await expect(ways(page, "machine").getByRole("button", { name: WORDS[language].png })).toBeVisible();
    await page.close();
  });
}

test("the way is gone by keys alone, and nothing of it is on paper", async ({ page }) => {
  await open(page, "en");
  const button = figure(page, "machine").getByRole("button", { name: WORDS.en.take });
  await button.focus();
  await button.press("Enter");
  await expect(ways(page, "machine").getByRole("button", { name: "PNG picture" })).toBeVisible();
  for (const name of ["Reproduce Figure 1", "PNG picture", "SVG drawing", "Copy picture", "Copy table", "Embed"]) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveAccessibleName(new RegExp(name.replaceAll(" ", "\\s"), "i"));
  }
  await page.emulateMedia({ media: "print" });
  await expect(ways(page, "machine")).toBeHidden();
});
