// Starts the app: the names of its two files carry a hash, so they are read from the preload
// links that the build writes into the page. No inline script, which the policy would refuse.
const glue = document.querySelector("link[rel=modulepreload]");
const wasm = document.querySelector('link[rel=preload][type="application/wasm"]');

try {
  const { default: init } = await import(glue.href);
  await init({ module_or_path: fetch(wasm.href, { integrity: wasm.integrity }) });
} catch (failure) {
  console.error(failure);
  for (const id of ["failed-en", "failed-ja"]) document.getElementById(id)?.removeAttribute("hidden");
}
