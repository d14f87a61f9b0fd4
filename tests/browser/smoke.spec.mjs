// The page opens, stays on its own host, and nothing in it breaks the policy it states.
import { expect, test } from "@playwright/test";

const folders = { root: process.env.BASE_URL ?? "./", subfolder: process.env.BASE_URL_FOLDER };

// Chromium's remark on the preload link of the wasm: it does not check the hash there (boot.js does).
const remark = /`integrity` attribute is currently ignored for preload destinations/;

/** Everything a sound page must not do, written down while it is open. */
function watch(page) {
  const faults = [];
  page.on("console", (message) => {
    const grave = ["error", "warning"].includes(message.type());
    if (grave && !remark.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

for (const [place, address] of Object.entries(folders)) {
  test(`the page opens in the ${place} of its host`, async ({ page }) => {
    test.skip(!address, "BASE_URL_FOLDER is not set");
    const faults = watch(page);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      window.violations = [];
      addEventListener("securitypolicyviolation", (event) =>
        window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await page.goto(address);
    await expect(page).toHaveTitle(/^Seigniorage/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
    // A preload that is not used is asked for twice; the icon may be, at the browser's own pleasure.
    const files = asked.filter((url) => !url.endsWith("icon.svg"));
    expect(new Set(files).size).toBe(files.length);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test("the policy bites: a script written into the page does not run", async ({ page }) => {
  await page.goto("./");
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.head.append(script);
    return window.ran ?? false;
  });
  expect(ran).toBe(false);
});
