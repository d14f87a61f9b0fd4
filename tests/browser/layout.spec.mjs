// Journeys through the page as it is seen otherwise: translated, printed, on a low or a wide
// window, with larger or wider text; and through what says which scenario this is.
import { expect, test } from "@playwright/test";
import { takePreset } from "./preset.mjs";
import { watch } from "./watch.mjs";

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

const title = (page) => page.locator("#title");
const open = async (page, address = "./") => {
  await page.goto(address);
  await expect(title(page)).toBeVisible();
};
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Puts every text of the page that may be translated into elements of a translator's own. */
const translate = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const taken = texts.filter((text) => text.data.trim() && !text.parentElement.closest("[translate=no], script, style"));
    window.taken = taken.map((text) => [text, text.data]);
    for (const text of taken) {
      const outer = document.createElement("font");
      outer.append(document.createElement("font"));
      outer.firstChild.textContent = text.data;
      text.replaceWith(outer);
    }
    return taken.length;
  });

/** Texts that the page has written since into nodes which the translator has taken away. */
const lost = (page) =>
  page.evaluate(() => window.taken.filter(([text, was]) => text.data !== was).map(([text, was]) => `${was} → ${text.data}`));

test("translated, a claim's number is typed and its verdict follows", async ({ page }) => {
  await open(page, "./#article");
  expect(await translate(page)).toBeGreaterThan(20);
  const row = page.locator("#article-productivity");
  const before = await row.locator(".chip").innerText();
  await row.getByRole("textbox").first().fill("11.1");
  await row.getByRole("textbox").first().press("Enter");
  await expect(row.locator(".chip")).not.toHaveText(before);
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.locator(".story-kick")).toContainText("2");
  expect(await lost(page)).toEqual([]);
});

for (const view of ["", "#bets", "#risk"]) {
  test(`translated, the numbers follow and nothing throws${view}`, async ({ page, context }) => {
    await open(page, `./?v=1&preset=tether-2026-06${view}`);
    for (const more of await page.locator("#controls .more").all()) await more.click();
    await page.locator("#controls .what").first().click();
    expect(await translate(page)).toBeGreaterThan(20);
    const rate = page.locator("#controls").getByRole("slider", { name: "Bill rate", exact: true }).first();
    await rate.press("PageUp");
    await page.locator("#controls").getByRole("slider", { name: "Gold" }).first().press("End");
    await page.getByRole("button", { name: "Undo" }).click();
    await takePreset(page, "bank");
    await rate.press("Home");
    await takePreset(page, "tether-2026-06");
    await rate.press("PageDown");
    await expect(page).toHaveURL(/rate=/);
    const fresh = await context.newPage();
    await open(fresh, page.url());
    const said = async (of) => (await of.locator("#title, .which, .keys").allInnerTexts()).join(" ").replaceAll(/\s+/g, " ");
    await expect.poll(() => said(page)).toBe(await said(fresh));
    expect(await lost(page)).toEqual([]);
  });
}

test("another language on a translated page is said in full", async ({ page }) => {
  await open(page);
  await translate(page);
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(title(page)).toContainText("発行体");
  await expect(page.getByRole("link", { name: "仕組み" })).toBeVisible();
  expect(await page.locator("font").count()).toBe(0);
});

test("which scenario it is stands above the sentence, in the title and on paper", async ({ page }) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "./?v=1&preset=circle-2025&rate=2&name=High%20rates");
    const which = page.locator(".which");
    await expect(which).toContainText("Circle · 2025");
    await expect(which).toContainText("“High rates” · 2 changes");
    await expect(page).toHaveTitle("High rates · Seigniorage");
    const [head, sentence] = [await which.boundingBox(), await title(page).boundingBox()];
    expect(head.y + head.height).toBeLessThanOrEqual(sentence.y + 1);
    expect(head.y).toBeGreaterThan(0);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("Back closes the sheet and keeps what was changed", async ({ page }) => {
    await open(page, "./?v=1&preset=tether-2026-06");
    await page.locator("#change").click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("slider", { name: "Bill rate" }).last().press("ArrowRight");
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page.locator("#change")).toBeFocused();
    await expect(title(page)).toContainText("3.84");
    await expect(page).toHaveURL(/rate=3\.84/);
  });

  test("a sheet that was closed leaves no step behind it", async ({ page }) => {
    await open(page, "./?v=1&preset=tether-2026-06");
    await page.getByRole("link", { name: "Bets" }).click();
    await page.locator("#change").click();
    const close = page.getByRole("dialog").getByRole("button", { name: "Close" });
    await Promise.all([page.waitForEvent("framenavigated"), close.click()]); // the step is taken back
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.goBack();
    await expect(page).not.toHaveURL(/#bets/);
  });

  test("Back closes the list of keys", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Keys", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(title(page)).toBeVisible();
  });

  test("the handle drags the sheet: up for more room, down to close", async ({ page }) => {
    await open(page);
    await page.locator("#change").click();
    const handle = page.getByRole("button", { name: "More room for the controls" });
    const client = await page.context().newCDPSession(page);
    const drag = async (way) => {
      const box = await handle.boundingBox();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const send = (type, down) =>
        client.send("Input.dispatchTouchEvent", { type, touchPoints: down === null ? [] : [{ x, y: y + down }] });
      await send("touchStart", 0);
      for (let step = 1; step <= 6; step++) await send("touchMove", (way * step) / 6);
      await send("touchEnd", null);
    };
    await page.waitForTimeout(300); // the sheet is on its way up
    const before = await handle.boundingBox();
    await drag(-150);
    await expect(handle).toHaveAttribute("aria-pressed", "true");
    await expect.poll(async () => (await handle.boundingBox()).y).toBeLessThan(before.y - 40);
    await drag(60);
    await expect(handle).toHaveAttribute("aria-pressed", "false");
    await handle.click();
    await expect(handle).toHaveAttribute("aria-pressed", "true");
    await handle.click();
    await drag(160);
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  for (const [width, height] of [[360, 225], [844, 390], [320, 256]]) {
    test(`a sheet of ${width} × ${height} shows controls`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      await page.locator("#change").click();
      const box = page.getByRole("dialog").getByRole("textbox", { name: "Bill rate" });
      await expect(box).toBeInViewport({ ratio: 1 });
      const slider = page.getByRole("dialog").locator("#controls").getByRole("slider", { name: "Bill rate" });
      await expect(slider.first()).toBeInViewport({ ratio: 1 });
      expect(await sideways(page)).toBe(0);
    });
  }
});

test("what the page is can be closed for good, and stays in the foot", async ({ page }) => {
  await open(page);
  const first = page.getByRole("region", { name: "About" });
  await expect(first.getByRole("paragraph")).toHaveCount(3);
  await first.getByRole("button").click();
  await expect(first).toBeHidden();
  await page.reload();
  await expect(title(page)).toBeVisible();
  await expect(first).toBeHidden();
  await page.getByRole("button", { name: "About" }).click();
  await expect(page.locator("#about").getByRole("link")).toHaveCount(5);
  await expect(page.locator('#about a[href="#article-story"]')).toHaveCount(1);
  const links = page.locator("#about a:not([href^='#'])");
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("href", /^https:/);
    await expect(link).toHaveAttribute("rel", "noopener");
  }
});

test("each key figure says what it means, by key and by touch", async ({ page }) => {
  await open(page);
  const buttons = page.locator(".key").getByRole("button");
  await expect(buttons).toHaveCount(await page.locator(".key").count());
  await buttons.first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".key .meaning")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".key .meaning")).toBeHidden();
});

test("the controls scroll beside results that stay", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await open(page);
  await expect(page.locator("#controls .group")).toHaveCount(7);
  const last = page.locator("#controls .group").last();
  await last.getByRole("slider").last().focus();
  await expect(last.getByRole("slider").last()).toBeInViewport();
  await expect(title(page)).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("on paper: light, the issuer, the changes, the link and the day, and nothing to press", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  for (const view of ["", "#bets", "#risk", "#article", "#method"]) {
    await open(page, `./?v=1&preset=tether-2026-06&rate=2&name=Low${view}`);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    // The machine's view has one sheet of its own.
    const paper = page.locator(view ? ".imprint" : ".paper");
    await expect(paper).toBeVisible();
    await expect(paper).toContainText("2.00");
    await expect(paper).toContainText(/preset=tether-2026-06&\S*rate=2/);
    await expect(paper).toContainText(String(new Date().getFullYear()));
    await expect(page.locator(view ? ".which" : ".paper-which")).toContainText("Tether · 30 Jun 2026");
    const found = await page.evaluate(() => {
      const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 1;
      const chosen = "[aria-pressed=true], [aria-checked=true]";
      const buttons = [...document.querySelectorAll("button, a.linkish")].filter((one) => seen(one) && !one.matches(chosen));
      // A heading with nothing that is seen before the next one.
      const blocks = [...document.querySelectorAll("main h2, main h3")].filter(seen);
      const empty = blocks.filter((head) => {
        const after = [...head.parentElement.querySelectorAll("*")].filter(
          (one) => head.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && seen(one),
        );
        return after.length === 0 && !head.closest("figure, .ktop");
      });
      const shade = getComputedStyle(document.documentElement).getPropertyValue("--paper");
      return { buttons: buttons.map((one) => one.outerHTML), empty: empty.map((one) => one.textContent), shade };
    });
    expect(found).toEqual({ buttons: [], empty: [], shade: "#F8F8F4" });
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(paper).toBeHidden();
  }
});

/** Numbers as large as a person can make them. */
const HUGE =
  "?v=1&preset=tether-2026-06&tokens=9.99tn&staff=1&rate=0.01&bet=kind:grant;amount:900bn;month:2027-01&bet=kind:grant;amount:900bn;month:2027-02&tax=99.9";

for (const language of ["en", "ja"]) {
  test(`huge numbers and large, wide text stay in their places, ${language}`, async ({ page }) => {
    await page.addInitScript((language) => localStorage.setItem("language", language), language);
    const client = await page.context().newCDPSession(page);
    const cases = [[320, 16, false], [390, 24, false], [320, 16, true], [1024, 16, true], [1024, 24, false]];
    for (const view of ["", "#bets", "#risk", "#article", "#method"]) {
      await open(page, `./${HUGE}${view}`);
      for (const [width, size, spaced] of cases) {
        await page.setViewportSize({ width, height: 800 });
        await client.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
        await page.evaluate((spaced) => {
          const sheet = new CSSStyleSheet();
          const spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";
          if (spaced) sheet.replaceSync(spacing);
          document.adoptedStyleSheets = [sheet];
        }, spaced);
        const wide = await page.evaluate(() => {
          const out = [...document.querySelectorAll(".key, .which, .sentence, .about, .notice, .fig-title, .data, .dock")];
          return out.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1).map((one) => `${one.className} ${one.textContent}`);
        });
        expect({ width, size, spaced, wide, sideways: await sideways(page) }).toEqual({ width, size, spaced, wide: [], sideways: 0 });
      }
      await client.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    }
  });
}

for (const language of ["en", "ja"]) {
  for (const width of [1024, 1280, 1440]) {
    test(`key figures stay whole and issuers fit: ${language}, ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript((language) => localStorage.setItem("language", language), language);
      await page.goto("./?rate=4.5");
      await expect(page.locator(".key .n > *").first()).toBeVisible();
      const broken = await page.locator(".key .n > *").evaluateAll((parts) =>
        parts
          .filter((part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return new Set([...range.getClientRects()].map((line) => Math.round(line.bottom))).size > 1;
          })
          .map((part) => part.textContent),
      );
      expect(broken).toEqual([]);
      if (width < 1280) return; // there it is scrolled
      await page.locator("#issuers-open").click();
      await expect(page.locator("#issuers-figure tbody tr")).toHaveCount(15);
      const table = page.locator("#issuers-figure .table-scroll");
      expect(await table.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(1);
    });
  }
}
