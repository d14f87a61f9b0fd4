// What one key costs: the time to the end of the frame that shows its answer, and how many things in
// the page it changes.
import { quantile } from "./mark.mjs";

/**
 * Milliseconds from a key on the rate to the end of the frame that shows the answer, with the
 * element of `selector` at the top of the window: what is out of sight is drawn a moment later.
 */
export async function frames(page, throttle, selector) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.locator("h1 [role=slider]").first().focus();
  await page.locator(selector).evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(500);
  const times = await page.evaluate(async () => {
    const settle = () => new Promise((done) => setTimeout(done, 40));
    // The first task after what is under way: with a key this is what the key sets off, which
    // runs once its handlers are done, and in a frame the frame itself.
    const nextTask = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    const times = [];
    for (let run = 0; run < 60; run++) {
      await settle();
      const start = performance.now();
      const key = run % 20 < 10 ? "ArrowRight" : "ArrowLeft";
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      // Asked for before the key's own work asks for its frame: callbacks run in order.
      const frame = new Promise((done) =>
        requestAnimationFrame(async () => {
          const began = performance.now();
          await nextTask();
          done([began, performance.now()]);
        }),
      );
      await nextTask();
      const worked = performance.now();
      // The wait for the frame is not counted.
      const [began, ended] = await frame;
      times.push(ended - start - Math.max(began - worked, 0));
    }
    return times.slice(10);
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/**
 * How many texts, attributes and elements a key at the sentence changes, set anew included, until
 * everything that follows from it is done: the middle of five.
 */
export async function changes(page) {
  await page.locator("h1 [role=slider]").first().focus();
  const counts = [];
  for (let run = 0; run < 6; run++) {
    await page.evaluate(() => {
      const count = { texts: 0, attributes: 0, added: 0, removed: 0 };
      window.changes = count;
      window.counting?.disconnect();
      window.counting = new MutationObserver((records) => {
        for (const { type, addedNodes, removedNodes } of records) {
          if (type === "characterData") count.texts++;
          else if (type === "attributes") count.attributes++;
          count.added += addedNodes.length;
          count.removed += removedNodes.length;
        }
      });
      window.counting.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(700);
    counts.push(await page.evaluate(() => window.changes));
  }
  await page.evaluate(() => window.counting.disconnect());
  const sum = (count) => Object.values(count).reduce((sum, one) => sum + one, 0);
  // The first key also takes away and puts up what only stands while nothing was moved.
  return counts.slice(1).toSorted((a, b) => sum(a) - sum(b)).map((count) => ({ ...count, sum: sum(count) }))[2];
}
