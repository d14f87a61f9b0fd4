// Starts the app: the names of its two files carry a hash, so they are read from the preload
// links that the build writes into the page. No inline script, which the policy would refuse.
// What became of it is told by an event: to offline.js, or to failure.js.
const glue = document.querySelector("link[rel=modulepreload]");
const wasm = document.querySelector('link[rel=preload][type="application/wasm"]');

import(glue.href)
  .then(({ default: init }) => init({ module_or_path: fetch(wasm.href, { integrity: wasm.integrity }) }))
  .then(() => dispatchEvent(new Event("app-started")))
  .catch((failure) => dispatchEvent(new CustomEvent("app-failed", { detail: failure })));
