// Keeps the page on the device through the service worker and passes on the word of a new version:
// "version-ready" is sent to the app, "version-taken" comes from it. The new version is taken in
// every open tab at once, and each tab reloads with its own link.
//
// The build names the worker in the page; where it does not (`--dev`) nothing is kept.

const workers = offered();
const address = document.querySelector("meta[name=service-worker]")?.content;
const AGAIN_MS = 3_600_000; // a page that stays open asks for a new version once an hour
const PATIENCE_MS = 3_000;

let leaving = false;

/** Tells of files that are not kept as they were built: in the console by name, and in the app. */
function hear({ data }) {
  if (!data?.faults) return;
  const files = data.faults.map(([address, fault]) => `${address}: ${fault}`).join(", ");
  console.warn(`Not as this page was built: ${files}. See “Put it on a host” in the README.`);
  // What the network did not bring, or the device has no room for, is not the host's doing.
  const isHost = data.faults.some(([, fault]) => fault !== "no answer" && fault !== "no room");
  if (!data.isKept && isHost) dispatchEvent(new Event("keeping-failed"));
}

/** Not there outside a secure context; a frame that may keep nothing throws. */
function offered() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

function reload() {
  if (leaving) return;
  leaving = true;
  dispatchEvent(new Event("page-leaving")); // the app writes its scenario into the address
  location.reload();
}

/**
 * A page follows a worker of another version. Its first one takes over a page that is whole already;
 * so does the one it knows, which may still have been about to when the page was loaded again.
 */
async function followWorker() {
  let known = workers.controller ?? (await workers.getRegistration())?.active;
  workers.addEventListener("controllerchange", () => {
    if (known && known !== workers.controller) reload();
    known = workers.controller;
  });
}

async function keep() {
  const registration = await workers.register(address, { updateViaCache: "none" });
  const offer = () => {
    if (registration.waiting && registration.active) dispatchEvent(new Event("version-ready"));
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  offer();
  addEventListener("version-taken", () => {
    registration.waiting?.postMessage("take");
    setTimeout(reload, PATIENCE_MS); // should the worker be gone
  });
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => {}); // without the network there is no news
  });
}

if (workers && address) {
  followWorker().catch(() => {});
  workers.addEventListener("message", hear);
  // Where the browser refuses to keep anything the page works from the network.
  // Not before the app has what it needs: on a slow line the two would hinder each other, and what
  // has come for the page need not come again.
  addEventListener("app-whole", () => keep().catch(() => {}), { once: true });
}
