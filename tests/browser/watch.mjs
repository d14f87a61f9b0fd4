// Watches a page for everything a sound page must not do.

// Chromium's remark on the preload link of the wasm: it does not check the hash there (boot.js does).
const remark = /`integrity` attribute is currently ignored for preload destinations/;

/** Begins to watch; `faults()` gives what was found, unless the test expects a failure. */
export async function watch(page) {
  const faults = [];
  let expected = false;
  page.on("console", (message) => {
    const grave = ["error", "warning"].includes(message.type());
    if (grave && !remark.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") faults.push(`elsewhere: ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener("securitypolicyviolation", (event) =>
      window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return {
    expectFaults: () => (expected = true),
    faults: async () => {
      const violations = await page.evaluate(() => window.violations ?? []).catch(() => []);
      return expected ? [] : [...faults, ...violations];
    },
  };
}
