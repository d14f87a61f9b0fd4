// Starts the app: the names of its two files carry a hash, so they are read from the preload
// links that the build writes into the page. No inline script, which the policy would refuse.
// What became of it is told by an event: to offline.js, or to failure.js.
const glue = document.querySelector("link[rel=modulepreload]");
const wasm = document.querySelector('link[rel=preload][type="application/wasm"]');

const PATIENCE_MS = 200;

// The words that stand in the page are shown first: while the app is made ready nothing is painted.
// A tab that nobody sees paints nothing either, so this has an end; an older browser need not wait.
const shown = new Promise((go) => {
  setTimeout(go, PATIENCE_MS);
  new PerformanceObserver(go).observe({ type: "paint", buffered: true });
}).catch(() => {});

Promise.all([import(glue.href), shown])
  .then(([{ default: init }]) => init({ module_or_path: fetch(wasm.href, { integrity: wasm.integrity }) }))
  .then(() => dispatchEvent(new Event("app-started")))
  .catch((failure) => dispatchEvent(new CustomEvent("app-failed", { detail: failure })));
