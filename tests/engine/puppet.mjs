// A tab of Chromium or Firefox, driven by Puppeteer.
import puppeteer from "puppeteer-core";

const root = process.getuid?.() === 0; // Chromium's sandbox refuses root
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const VIEWPORT = { width: 1440, height: 900 };

// Chromium's remark on the preload link of the wasm: it does not check the hash there (boot.js does).
const remark = /`integrity` attribute is currently ignored for preload destinations/;

/** A selector of ours, CSS or XPath, in Puppeteer's words. */
const inPuppeteer = (selector) => (selector.startsWith("//") ? `::-p-xpath(${selector})` : selector);

/** Starts the browser. */
export async function launch({ browser, executablePath }) {
  const args = browser === "chrome" ? [...quiet, ...(root ? ["--no-sandbox"] : [])] : [];
  const process = await puppeteer.launch({ browser, executablePath, headless: true, args, defaultViewport: VIEWPORT });
  return {
    version: await process.version(),
    tab: () => open(process),
    close: () => process.close(),
  };
}

async function open(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(VIEWPORT);
  const said = [];
  page.on("console", (message) => {
    const grave = ["error", "warn", "warning"].includes(message.type());
    if (grave && !remark.test(message.text())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    addEventListener("securitypolicyviolation", (event) =>
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return tab(context, page, said);
}

function tab(context, page, said) {
  const middle = async (selector) => {
    const element = await page.waitForSelector(inPuppeteer(selector), { visible: true });
    await element.scrollIntoView();
    const { x, y, width, height } = await element.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  return {
    said,
    go: (address) => page.goto(address),
    reload: () => page.reload(),
    // As the button does. Firefox's driver would wait for an event that a return within one document
    // does not send; the journeys look at what the page then says.
    back: () => page.evaluate(() => history.back()),
    address: () => page.evaluate(() => location.href),
    read: (script, ...values) => page.evaluate(script, ...values),
    click: async (selector) => {
      const { x, y } = await middle(selector);
      await page.mouse.click(x, y);
    },
    hold: async (selector, by) => {
      const { x, y } = await middle(selector);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by, y, { steps: 9 });
    },
    release: () => page.mouse.up(),
    write: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    paste: async () => {
      await page.keyboard.down("Control");
      await page.keyboard.press("KeyV");
      await page.keyboard.up("Control");
    },
    close: () => context.close(),
  };
}
