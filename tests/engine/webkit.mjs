// A tab of WebKitGTK's MiniBrowser, driven by Selenium over classic WebDriver, on a screen of its
// own where there is Xvfb.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Builder, By, Key, Origin, until } from "selenium-webdriver";

const WAIT_MS = 10_000;
/** The driver falls silent at times, once in some hundred pages; nothing it is told takes as long. */
const SILENCE_MS = 25_000;
const NEAR = { origin: Origin.POINTER, duration: 20, y: 0 };

/** The driver has not answered: that says nothing of the page. */
export class Silence extends Error {}

/** What a driver is told, with an end to the waiting. */
function answered(name, promise) {
  const ended = new AbortController();
  const silence = sleep(SILENCE_MS, null, { signal: ended.signal }).then(() => {
    throw new Silence(`WebKitWebDriver does not answer: ${name}`);
  });
  silence.catch(() => {}); // ended by the answer
  return Promise.race([promise, silence]).finally(() => ended.abort());
}

const locator = (selector) => (selector.startsWith("//") ? By.xpath(selector) : By.css(selector));

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** A screen nobody sees; gives its name and how to end it. */
async function startScreen(program) {
  if (!program) return { name: process.env.DISPLAY, end: () => {} };
  const child = spawn(program, ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = await once(child.stdout, "data");
  return { name: `:${String(number).trim()}`, end: () => child.kill() };
}

async function startDriver(program, display) {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1" };
  const child = spawn(program, [`--port=${port}`], { env, stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const ready = await fetch(`${address}/status`).then((answer) => answer.ok, () => false);
    if (ready) return { address, end: () => child.kill() };
    await sleep(100);
  }
  child.kill();
  throw new Error("WebKitWebDriver does not answer");
}

/** Starts screen and driver; every tab is a browser of its own, with nothing kept. */
export async function launch({ driver, browser, screen }) {
  const shown = await startScreen(screen);
  const { address, end } = await startDriver(driver, shown.name);
  const session = () =>
    new Builder()
      .disableEnvironmentOverrides()
      .usingServer(address)
      .withCapabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
      })
      .build();
  const first = await session();
  const version = `WebKitGTK ${(await first.getCapabilities()).get("browserVersion")}`;
  await first.quit();
  return {
    version,
    tab: async () => {
      const window = await answered("session", session());
      await answered("size", window.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 1000 }));
      return patient(tab(window));
    },
    close: async () => {
      end();
      shown.end();
    },
  };
}

/** A tab whose acts have an end. */
function patient(tab) {
  const acts = Object.entries(tab).filter(([, act]) => typeof act === "function");
  const bounded = ([name, act]) => [name, (...given) => answered(name, act(...given))];
  return { ...tab, ...Object.fromEntries(acts.map(bounded)) };
}

function tab(window) {
  const find = async (selector) => {
    const element = await window.wait(until.elementLocated(locator(selector)), WAIT_MS);
    // Not `elementIsVisible`: what lies over a drawing and takes the gesture may be transparent.
    await window.wait(async () => (await element.getRect()).width > 0, WAIT_MS);
    await window.executeScript((it) => it.scrollIntoView({ block: "center" }), element);
    return element;
  };
  const pointer = () => window.actions({ async: true });
  return {
    said: [],
    go: (address) => window.get(address),
    reload: () => window.navigate().refresh(),
    back: () => window.navigate().back(),
    address: () => window.getCurrentUrl(),
    read: (script, ...values) => window.executeScript(script, ...values),
    click: async (selector) => (await find(selector)).click(),
    hold: async (selector, by) => {
      const origin = await find(selector);
      const steps = pointer().move({ origin, x: 0, y: 0 }).press();
      for (let step = 0; step < 9; step++) steps.move({ ...NEAR, x: by / 9 });
      await steps.perform();
    },
    release: () => pointer().release().perform(),
    write: (text) => pointer().sendKeys(text).perform(),
    press: (key) => pointer().sendKeys(Key[key.toUpperCase()]).perform(),
    paste: () => pointer().keyDown(Key.CONTROL).sendKeys("v").keyUp(Key.CONTROL).perform(),
    close: () => window.quit(),
  };
}
