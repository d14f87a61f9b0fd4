// axe on the page in both languages, both themes, on a desk and on a phone: it finds nothing.
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

async function findings(page) {
  await page.addScriptTag({ path: axe }).catch(() => {});
  const ready = await page.evaluate(() => "axe" in window);
  if (!ready) {
    // The page's policy refuses a script of ours: hand it over through the debugger instead.
    const { readFile } = await import("node:fs/promises");
    await page.evaluate(await readFile(axe, "utf8"));
  }
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

for (const language of ["en", "ja"]) {
  for (const theme of ["light", "dark"]) {
    for (const [view, width] of [["", 1440], ["", 390], ["#bets", 1440], ["#bets", 390]]) {
      test(`axe finds nothing: ${view || "machine"}, ${language}, ${theme}, ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.addInitScript(
          ([language, theme]) => {
            localStorage.setItem("language", language);
            localStorage.setItem("theme", theme);
          },
          [language, theme],
        );
        await page.goto(`./${view}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        if (view === "") await page.getByRole("button", { name: /Table|^表/ }).first().click();
        expect(await findings(page)).toEqual([]);
      });
    }
  }
}

for (const width of [1440, 390]) {
  test(`axe finds nothing in the bets, notices and the open controls: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./?buffer=-1&rate=x&bet=kind:compute;units:9;unit_price:25k;month:2026-08&bet=kind:grant;amount:9bn;month:2026-08#bets");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    if (width === 390) {
      await page.getByRole("button", { name: "Change" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await findings(page)).toEqual([]);
    }
  });
}

for (const [language, theme, width] of [["en", "light", 1440], ["ja", "dark", 390]]) {
  test(`axe finds nothing in remarks and in a failure: ${language}, ${theme}, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(
      ([language, theme]) => {
        localStorage.setItem("language", language);
        localStorage.setItem("theme", theme);
        localStorage.setItem("scenario", "v=1&preset=bank");
        if (location.search.includes("old")) delete window.WebAssembly;
      },
      [language, theme],
    );
    await page.goto("./");
    await expect(page.locator(".remarks p")).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.goto("./?old");
    await expect(page.locator("#failure")).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}

test("axe finds what is wrong", async ({ page }) => {
  await page.goto("./");
  await page.evaluate(() => document.body.append(document.createElement("button")));
  expect(await findings(page)).not.toEqual([]);
});
