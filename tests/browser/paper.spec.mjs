// Journeys onto paper: the machine's view on one sheet of A4 or Letter with its link as text and as a
// code, and other views as they were; and through what the system hands to the installed app.
import { expect, test } from "@playwright/test";
import jsqr from "jsqr";
import { extractText, getDocumentProxy } from "unpdf";
import { watch } from "./watch.mjs";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

/** Points of a sheet, 72 to the inch. */
const SHEETS = { A4: [595, 842], Letter: [612, 792] };
const FEW = "v=1&preset=bank&rate=2&staff=300";
const MANY =
  "v=1&preset=tether-2026-06&name=Many&tokens=100bn&growth=0.5&turnover=1&buffer=3&rate=2&bills_wam=60&other_yield=1&equities_return=4&partner_share=5&custody=2&loan_loss=2&gold_share=3&floor=2.5&bitcoin_shock=30&months=48&staff=300&tax=12&holder_share=10&run_share=20";
/** So long that its link is packed to have a code. */
const LONG = `v=1&preset=bank${"&bet=kind:grant;name:Data;amount:1bn;month:2027-01".repeat(15)}&bet=kind:grant;name:Last;amount:3bn;month:2027-03`;

const title = (page) => page.locator("#title");
const sheet = (page) => page.locator(".paper");

/** Letters and digits alone: a reader of PDFs breaks lines where it likes and has marks of its own. */
const letters = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{N}%$]/gu, "");

const speak = (page, language, theme = "light") =>
  page.addInitScript(([language, theme]) => {
    localStorage.setItem("language", language);
    localStorage.setItem("theme", theme);
  }, [language, theme]);

const paper = (page, prints) =>
  page.evaluate((prints) => dispatchEvent(new Event(prints ? "beforeprint" : "afterprint")), prints);

/** Opens a scenario and waits until the page can print it on one sheet. */
async function open(page, query, view = "") {
  await page.goto(`./?${query}${view}`);
  await expect(title(page)).toBeVisible();
  if (view) return;
  await paper(page, true);
  await expect(sheet(page)).toBeAttached();
  await expect(sheet(page)).toBeHidden();
  await paper(page, false);
  await expect(sheet(page)).toHaveCount(0);
}

async function printed(page, format) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const first = await pdf.getPage(1);
  // A link over several lines is several areas.
  const links = [...new Set((await first.getAnnotations()).map((one) => one.url).filter(Boolean))];
  const [, , width, height] = first.view;
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, size: [width, height], links, text, lines: await linesOf(first) };
}

/** What a page of a PDF says as an eye reads it, line by line: numbers that can be moved are painted after the words around them. */
async function linesOf(sheet) {
  const { items } = await sheet.getTextContent();
  const pieces = items.map(({ str, transform: [, , , , x, y] }) => ({ str, x, y }));
  const lines = [];
  for (const piece of pieces.sort((one, other) => other.y - one.y)) {
    const line = lines.at(-1);
    if (line && line[0].y - piece.y < 3) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((one, other) => one.x - other.x).map(({ str }) => str).join("")).join("\n");
}

for (const language of ["en", "ja"]) {
  for (const [what, query, theme] of [
    ["the first scenario", "v=1", "light"],
    ["few changes, from a dark screen", FEW, "dark"],
    ["many changes", MANY, "light"],
    ["a long link", LONG, "light"],
  ]) {
    test(`one sheet, ${what}, ${language}`, async ({ page }) => {
      await speak(page, language, theme);
      await open(page, query);
      const address = page.url();
      const said = letters(await title(page).innerText());
      const keys = await page.locator(".key .n").allInnerTexts();
      for (const [format, size] of Object.entries(SHEETS)) {
        const found = await printed(page, format);
        expect(found.pages, format).toBe(1);
        for (const side of [0, 1]) expect(Math.abs(found.size[side] - size[side])).toBeLessThan(2);
        const text = letters(found.text);
        expect(text).toContain(said);
        for (const key of keys) expect(text).toContain(letters(key));
        expect(found.links).toHaveLength(1);
        const [link] = found.links;
        if (query !== LONG) expect(link).toBe(address);
        expect(text).toContain(letters(link));
        expect(found.text).toContain(String(new Date().getFullYear()));
      }
      // What is printed leaves nothing behind.
      await expect(sheet(page)).toHaveCount(0);
      await expect(title(page)).toBeVisible();
    });
  }
}

/** Reads the code of the sheet as a telephone does: off its squares, black on white. */
async function read(page) {
  const { data, side } = await page.locator(".paper-code svg").evaluate(async (svg) => {
    const copy = svg.cloneNode(true);
    const side = 4 * svg.viewBox.baseVal.width;
    copy.setAttribute("width", side);
    copy.setAttribute("height", side);
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }));
    await image.decode();
    const canvas = new OffscreenCanvas(side, side).getContext("2d");
    canvas.drawImage(image, 0, 0, side, side);
    URL.revokeObjectURL(image.src);
    return { data: [...canvas.getImageData(0, 0, side, side).data], side };
  });
  return (jsqr.default ?? jsqr)(new Uint8ClampedArray(data), side, side)?.data;
}

test("the code on the sheet is the link, packed where that is long", async ({ page, context }) => {
  for (const query of ["v=1", FEW, MANY, LONG]) {
    await open(page, query);
    await paper(page, true);
    await page.emulateMedia({ media: "print" });
    const code = page.getByRole("img", { name: "QR code of the link" });
    await expect(code).toBeVisible();
    const box = await code.boundingBox();
    expect(Math.abs(box.width - (30 / 25.4) * 96)).toBeLessThan(1);
    const link = await read(page);
    expect(link).toBe(await page.locator(".paper-link a").evaluate((one) => one.href));
    if (query !== LONG) expect(link).toBe(page.url());
    const said = await title(page).textContent();
    await page.emulateMedia({ media: "screen" });
    await paper(page, false);
    const other = await context.newPage();
    await other.goto(link);
    await expect(title(other)).toHaveText(said);
    await other.close();
  }
});

test("a link that no code can hold says so, and the sheet stays one", async ({ page }) => {
  // Names that pack badly.
  const name = (seed) => Array.from({ length: 36 }, (_, place) => String.fromCharCode(97 + ((seed * 31 + place * place * 7 + (place * seed) % 11) % 26))).join("");
  const bets = Array.from({ length: 16 }, (_, seed) => `&bet=kind:equity;name:${name(seed)}${name(seed + 40)};amount:${seed * 37 + 11}m;month:20${27 + (seed % 4)}-0${1 + (seed % 9)};multiple:${1 + seed / 7};exit:2033-0${1 + (seed % 8)};chance:${20 + seed * 3}`);
  await open(page, `v=1&preset=bank&name=${name(77)}${bets.join("")}`);
  const { pages, text } = await printed(page, "Letter");
  expect(pages).toBe(1);
  const has = /too long for a QR code/.test(text);
  await paper(page, true);
  await expect(page.locator(".paper-code")).toHaveCount(has ? 0 : 1);
  await paper(page, false);
});

test("nothing but the sheet is on paper: nothing to press, and every picture is drawn", async ({ page }) => {
  await speak(page, "en", "dark");
  await open(page, FEW);
  await paper(page, true);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(sheet(page)).toBeVisible();
  const found = await page.evaluate(() => {
    const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 1;
    const sheet = document.querySelector(".paper");
    const others = [...document.body.querySelectorAll("*")].filter((one) => seen(one) && !sheet.contains(one) && !one.contains(sheet) && !one.matches(".vh, .vh *"));
    const pictures = [...sheet.querySelectorAll("svg:not(.dot)")];
    const ground = getComputedStyle(sheet).getPropertyValue("--paper");
    return {
      others: others.map((one) => one.outerHTML.slice(0, 120)),
      presses: sheet.querySelectorAll("button, input, select, [tabindex]").length,
      pictures: pictures.map((one) => one.querySelectorAll("path, polygon, polyline, rect").length > 1),
      texts: pictures.slice(1).map((one) => one.querySelectorAll("text").length > 4),
      ground,
      over: sheet.scrollHeight - sheet.clientHeight,
      wide: sheet.scrollWidth - sheet.clientWidth,
    };
  });
  expect(found).toEqual({
    others: [],
    presses: 0,
    pictures: Array(5).fill(true),
    texts: Array(4).fill(true),
    ground: "#FFFFFF",
    over: 0,
    wide: 0,
  });
  await page.emulateMedia({ media: "screen" });
  await paper(page, false);
  await expect(sheet(page)).toHaveCount(0);
});

test("what differs stands there with its source, as many as have room", async ({ page }) => {
  await open(page, "v=1&preset=tether-2026-06&rate=2");
  expect((await printed(page, "A4")).text).toMatch(/Bill rate\s+2\.00\s%\s+was 3\.83\s%; \w+/);
  await open(page, "v=1&preset=tether-2026-06");
  expect((await printed(page, "A4")).text).toContain("Every input is as in the preset.");
  await open(page, MANY);
  expect((await printed(page, "Letter")).text).toMatch(/and \d+ more: see the link/);
});

test("the letters of pinned scenarios are told on the sheet", async ({ page }) => {
  await open(page, "v=1&preset=tether-2026-06&rate=3&pin=bank~rate:3&pin=circle-2025&pin=tether-2026-06~rate:1~name:One%20point&pin=article-2024");
  for (const format of Object.keys(SHEETS)) {
    const { pages, text } = await printed(page, format);
    expect(pages, format).toBe(1);
    expect(text).toContain("One point");
    for (const letter of ["A", "B", "C", "D"]) expect(text).toMatch(new RegExp(`\\b${letter}: [^;]+;\\s\\w`));
  }
});

for (const [view, words] of [["#bets", /rate=2/], ["#risk", /rate=2/], ["#article", /rate=2/], ["#method", /rate=2/]]) {
  test(`other views print as they are, ${view}`, async ({ page }) => {
    await open(page, "v=1&preset=tether-2026-06&rate=2", view);
    await paper(page, true);
    await expect(page.locator(".imprint")).toContainText(words);
    await expect(sheet(page)).toHaveCount(0);
    await paper(page, false);
    const found = await printed(page, "A4");
    expect(found.pages).toBeGreaterThan(1);
    expect(letters(found.lines)).toContain(letters(await title(page).innerText()));
    expect(letters(found.lines)).toContain(letters(page.url()));
  });
}

/** What a system writes into the address of what is shared with the app. */
const share = (words) => `./?${new URLSearchParams(words)}`;

for (const language of ["en", "ja"]) {
  test(`a shared link is opened, whatever stands around it, ${language}`, async ({ page }) => {
    await speak(page, language);
    await page.goto("./?v=1&preset=bank&rate=1.5");
    const said = await title(page).textContent();
    const link = page.url();
    for (const words of [
      { title: "Seigniorage", text: `Look: ${link} 🙂`, url: "" },
      { title: "a=b & c?", text: `見てください${link}です。`, url: "" },
      { title: "", text: "words", url: link },
      { text: `${link}#bets\nhttps://example.com/?q=1` },
    ]) {
      await page.goto(share(words));
      await expect(title(page)).toHaveText(said);
      await expect(page.locator(".notice.link")).toHaveCount(0);
    }
  });

  test(`what is shared without a link says so and changes nothing, ${language}`, async ({ page }) => {
    await speak(page, language);
    await page.goto("./?v=1&preset=bank");
    await page.locator("h1").getByRole("slider").first().press("ArrowRight");
    await expect(page).toHaveURL(/rate=/);
    const said = await title(page).textContent();
    await expect.poll(() => page.evaluate(() => localStorage.getItem(`seigniorage:${location.pathname}:scenario`))).toMatch(/rate=/);
    await page.goto(share({ title: "A page", text: "https://example.com/?q=1", url: "" }));
    await expect(title(page)).toHaveText(said);
    const notice = page.locator(".notice.link");
    await expect(notice).toContainText(language === "en" ? "holds no link of a scenario" : "リンクがありません");
    await expect(notice.getByRole("listitem")).toHaveCount(0);
    await notice.getByRole("button", { name: language === "en" ? "Dismiss" : "閉じる" }).click();
    await expect(notice).toHaveCount(0);
  });
}

test("a file that is opened with the app is shown before anything is taken", async ({ page }) => {
  await page.addInitScript(() => {
    const value = { setConsumer: (consumer) => (window.launch = consumer) };
    Object.defineProperty(window, "launchQueue", { value });
  });
  await page.goto("./?v=1&preset=bank");
  await expect(title(page)).toBeVisible();
  const said = await title(page).textContent();
  // Its part of the program comes after the page.
  await expect.poll(() => page.evaluate(() => typeof window.launch)).toBe("function");
  await page.evaluate(() => window.launch({ files: [] }));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.evaluate(() => {
    const file = new File(["{}"], "other.json", { type: "application/json" });
    window.launch({ files: [{ getFile: async () => file }, { getFile: () => Promise.reject(new Error("gone")) }] });
  });
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("dialog")).toContainText("other.json");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(title(page)).toHaveText(said);
});

test("the manifest tells of files, shares and shortcuts, and each leads into the page", async ({ page }) => {
  await page.goto("./");
  await expect(title(page)).toBeVisible();
  const debug = await page.context().newCDPSession(page);
  const { errors, data, url } = await debug.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data);
  expect(manifest.file_handlers.map((one) => one.accept)).toEqual([{ "application/json": [".json"] }]);
  expect(manifest.share_target).toMatchObject({ method: "GET", params: { title: "title", text: "text", url: "url" } });
  const scope = new URL(manifest.scope, url).href;
  const places = [manifest.start_url, manifest.share_target.action, ...manifest.file_handlers.map((one) => one.action), ...manifest.shortcuts.map((one) => one.url)];
  for (const place of places) expect(new URL(place, url).href.startsWith(scope), place).toBe(true);
  for (const { name, name_localized, url: place } of manifest.shortcuts) {
    for (const [language, words] of [["en", name], ["ja", name_localized.ja]]) {
      await page.evaluate((language) => localStorage.setItem(`seigniorage:${location.pathname}:language`, language), language);
      await page.goto("about:blank");
      await page.goto(new URL(place, url).href);
      // Until the app is there both languages stand in the page.
      await expect(page.locator(".views a[aria-current=page]")).toHaveText([words]);
    }
  }
});
