// The three engines and where this machine has them. Nothing is downloaded.
//
// Chromium and Firefox are driven over WebDriver BiDi (and Chromium's own protocol) by Puppeteer,
// WebKit by Selenium over the classic WebDriver that Debian's webkit2gtk-driver brings.
import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { launch as launchPuppet } from "./puppet.mjs";
import { launch as launchWebKit } from "./webkit.mjs";

const folders = (process.env.PATH ?? "").split(delimiter);

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (...names) => names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable);

/** MiniBrowser, the small WebKitGTK browser, lies beside the library, in a folder of its version. */
function miniBrowser() {
  const libraries = ["/usr/lib", "/usr/libexec", "/usr/lib64"];
  const children = (folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  const nearby = libraries.flatMap(children);
  const deeper = nearby.filter((folder) => folder.endsWith("-linux-gnu")).flatMap(children);
  return [...nearby, ...deeper]
    .filter((folder) => /webkit2?gtk-[46]/.test(folder))
    .map((folder) => join(folder, "MiniBrowser"))
    .find(executable);
}

function webkit() {
  const driver = onPath("WebKitWebDriver");
  const browser = miniBrowser();
  if (!driver || !browser) return { missing: "no WebKitWebDriver with MiniBrowser (Debian: webkit2gtk-driver)" };
  const screen = onPath("Xvfb");
  if (!screen && !process.env.DISPLAY) return { missing: "no display and no Xvfb (Debian: xvfb)" };
  return { launch: () => launchWebKit({ driver, browser, screen }) };
}

function puppet(browser, executablePath, missing) {
  return executablePath ? { launch: () => launchPuppet({ browser, executablePath }) } : { missing };
}

/** Every engine: `launch`, or what is missing; and what its driver cannot do, by journey. */
export const engines = [
  {
    name: "Chromium",
    cannot: {},
    ...puppet(
      "chrome",
      process.env.CHROMIUM || onPath("chromium", "google-chrome", "google-chrome-stable", "microsoft-edge"),
      "no Chromium found (Debian: chromium)",
    ),
  },
  {
    name: "Firefox",
    cannot: {},
    ...puppet(
      "firefox",
      process.env.FIREFOX || onPath("firefox-esr", "firefox"),
      "no Firefox found (Debian: firefox-esr)",
    ),
  },
  {
    name: "WebKit",
    cannot: {
      console: "classic WebDriver does not hand over what the console says",
    },
    ...webkit(),
  },
];
