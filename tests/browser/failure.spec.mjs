// A failure is told, in both languages, with the scenario's link and a way on.
import { expect, test } from "@playwright/test";

const field = (page) => page.getByLabel("Link of your scenario");

/** Lets the app meet a browser that refuses to copy elements: it panics at the next one it makes. */
const breakIt = (page) =>
  page.evaluate(() => {
    Node.prototype.cloneNode = () => {
      throw new Error("refused by the test");
    };
  });

test("a panic shows words in both languages, the link and a way to reload", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto("./?v=1&preset=tether-2026-06&rate=2");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("At 2.00 %");
  // Every part stands: nothing but the click shall make an element.
  await expect(page.getByRole("button", { name: /Table/ })).toHaveCount(4);
  await expect(page.locator("#controls .group")).toHaveCount(7);
  await breakIt(page);
  await page.getByRole("button", { name: /Table/ }).first().click();
  await expect(page.getByRole("heading", { name: "Something in this page has failed." })).toBeFocused();
  await expect(page.getByRole("heading", { name: "このページで不具合が起きました。" })).toBeVisible();
  expect(said.join()).toContain("panicked at");
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(field(page)).toHaveValue(/\?v=1&preset=tether-2026-06&rate=2$/);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole("button", { name: "Reload" }).click();
  // The page that failed has two headings until it is gone.
  await expect(page.locator("#main").getByRole("heading", { level: 1 })).toContainText("At 2.00 %");
});

test("a scenario of the last visit that breaks the app can be left behind", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("scenario", "v=1&preset=bank");
    if (!location.search) Node.prototype.cloneNode = () => { throw new Error("refused by the test"); };
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "Something in this page has failed." })).toBeVisible();
  await expect(field(page)).toHaveValue(/\?v=1&preset=bank$/);
  await page.getByRole("link", { name: "Start with the preset" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("At 3.83 %");
});

for (const [what, pattern, answer] of [
  ["is missing at the host", "**/*_bg.wasm", { status: 404 }],
  ["has been changed on the way", "**/*_bg.wasm", { status: 200, contentType: "application/wasm", body: "\0asm" }],
  ["does not arrive", "**/seigniorage-*.js", undefined],
  ["starts nothing", "**/boot-*.js", { status: 404 }],
]) {
  test(`a file that ${what} is told`, async ({ page }) => {
    await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto("./?v=1&rate=2");
    await expect(page.getByRole("heading", { name: "The app could not be loaded." })).toBeFocused();
    await expect(page.getByRole("heading", { name: "アプリを読み込めませんでした。" })).toBeVisible();
    await expect(field(page)).toHaveValue(/rate=2/);
    await page.unroute(pattern);
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(page.locator("#main").getByRole("heading", { level: 1 })).toContainText("At 2.00 %");
  });
}

const old = {
  "has no WebAssembly": () => delete window.WebAssembly,
  "knows no modules": () => delete HTMLScriptElement.prototype.noModule,
  "refuses the compiled app": () => {
    WebAssembly.instantiateStreaming = WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError("new"));
  },
};
for (const [what, make] of Object.entries(old)) {
  test(`a browser that ${what} gets words`, async ({ page }) => {
    await page.addInitScript(make);
    await page.goto("./?v=1&rate=2");
    await expect(page.getByRole("heading", { name: "This browser cannot run the app." })).toBeVisible();
    await expect(page.getByRole("heading", { name: "このブラウザーではアプリを動かせません。" })).toBeVisible();
    await expect(field(page)).toHaveValue(/rate=2/);
  });
}

test("the reader's language comes first", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("language", "ja");
    delete window.WebAssembly;
  });
  await page.goto("./");
  const [japanese, english] = await Promise.all(
    ["このブラウザーではアプリを動かせません。", "This browser cannot run the app."].map(async (name) =>
      (await page.getByRole("heading", { name }).boundingBox()).y,
    ),
  );
  expect(japanese).toBeLessThan(english);
});
