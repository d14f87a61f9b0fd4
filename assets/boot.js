// Starts the app: the names of its two files carry a hash, so they are read from the preload
// links that the build writes into the page. No inline script, which the policy would refuse.
// What became of it is told by an event: to offline.js, or to failure.js, or where that did not
// arrive either, here. Inside the frame of another page the app does not start.
const PATIENCE_MS = 1_000;

// What stands in the page is shown first: while the app is made ready nothing is painted. Its links
// sleep until here, so that on a slow line nothing of it comes before the style, for which this script
// has waited. A tab that nobody sees paints nothing, so this has an end; an older browser need not
// wait.
const shown = new Promise((go) => {
  setTimeout(go, document.hidden ? 0 : PATIENCE_MS);
  new PerformanceObserver(go).observe({ type: "paint", buffered: true });
}).catch(() => {});

const whole = self === top ? Promise.all([load(), shown]) : Promise.reject(new Error("framed"));

whole
  .then(([[{ default: init }, module]]) => init({ module_or_path: module }))
  .then(() => dispatchEvent(new Event("app-started")))
  .catch((failure) => {
    if (dispatchEvent(new CustomEvent("app-failed", { detail: failure, cancelable: true }))) tell(failure);
  });

/** Wakes the links and follows them: the preload of a module is what checks its hash. */
async function load() {
  document.querySelectorAll("link[data-rel]").forEach((link) => (link.rel = link.dataset.rel));
  const glue = document.querySelector("link[rel=modulepreload]");
  const wasm = document.querySelector('link[rel=preload][type="application/wasm"]');
  return Promise.all([import(glue.href), fetch(wasm.href, { integrity: wasm.integrity })]);
}

/** The words of a missing file, without the help of failure.js. */
function tell(failure) {
  console.error(failure);
  const words = document.getElementById("failure");
  document.getElementById("before").remove();
  words.querySelectorAll("[data-for=missing]").forEach((word) => (word.hidden = false));
  words.hidden = false;
  document.getElementById("failure-link").value = location.href;
  document.getElementById("failure-reload").onclick = () => location.reload();
}
