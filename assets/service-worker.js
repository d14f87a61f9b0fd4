// Keeps the page for use without the network: every file of one build, each checked against its
// hash, or none of them. The build writes the list and the version below; where the list is empty
// (the page of a developer, which Trunk rebuilds) the worker takes itself and what it kept away; the
// pages reload by themselves, as for every other worker.
//
// A new version installs beside the old one and waits until a person takes it. Not here: when it
// is offered, see offline.js.

/** Address below the page's folder → hash; the page itself is "./". */
const FILES = new Map(/* files */ []);
const VERSION = "/* version */";

const FOLDER = self.registration.scope;
// Caches belong to the whole host, on which there may be this page twice, in two folders.
const OURS = `seigniorage ${FOLDER} `;
const NAME = OURS + VERSION;

self.addEventListener("install", (event) => event.waitUntil(FILES.size ? install() : self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => event.data === "take" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const address = event.request.method === "GET" && addressOf(event.request.url);
  if (!FILES.has(address)) return;
  const isPage = event.request.mode === "navigate" && address === "./";
  event.respondWith(isPage ? page(event.request) : file(event.request, address));
});

async function install() {
  await caches.delete(NAME); // what an installation that was cut off has left
  try {
    const cache = await caches.open(NAME);
    await Promise.all([...FILES.keys()].map((address) => load(cache, address)));
  } catch (failure) {
    await caches.delete(NAME);
    throw failure; // so the version before stays
  }
}

async function activate() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await (FILES.size ? self.clients.claim() : self.registration.unregister());
}

/** The address in the list that a request means, whatever scenario its query holds. */
function addressOf(url) {
  const [plain] = url.split(/[?#]/);
  const below = plain.startsWith(FOLDER) ? plain.slice(FOLDER.length) : undefined;
  return below === "" || below === "index.html" ? "./" : below;
}

/** The kept page where the whole build is sound, else whatever the host has. */
async function page(request) {
  if (await isWhole()) return (await kept("./")) ?? fetch(request);
  try {
    return await fetch(request);
  } catch {
    return (await kept("./")) ?? Response.error();
  }
}

async function file(request, address) {
  await isWhole();
  return (await kept(address)) ?? fetch(request);
}

async function kept(address) {
  const cache = await caches.open(NAME);
  return cache.match(new URL(address, FOLDER), { ignoreVary: true });
}

let whole;

/** Whether every file is there and sound; asked once in the life of a worker, which is short. */
async function isWhole() {
  whole ??= check();
  const found = await whole;
  if (!found) whole = undefined;
  return found;
}

async function check() {
  const cache = await caches.open(NAME);
  const found = await Promise.all([...FILES.keys()].map((address) => isSound(cache, address)));
  return !found.includes(false);
}

/** Whether a kept file is what it was; one that is not is loaded anew, or thrown away. */
async function isSound(cache, address) {
  const response = await kept(address);
  if (response && (await hashOf(response)) === FILES.get(address)) return true;
  try {
    await load(cache, address);
    return true;
  } catch {
    await cache.delete(new URL(address, FOLDER));
    return false;
  }
}

async function hashOf(response) {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Loads a file of exactly this hash. What the visit has just loaded comes from the browser. */
async function load(cache, address) {
  const url = new URL(address, FOLDER);
  const ask = async (mode) => {
    const response = await fetch(url, { cache: mode, integrity: FILES.get(address) });
    if (!response.ok) throw new Error(`${response.status}: ${url}`);
    return response;
  };
  const response = await ask(address.startsWith("app/") ? "default" : "no-cache").catch(() => ask("reload"));
  // Browsers refuse an answer that was redirected for a page: keep what it says, not its way.
  await cache.put(url, response.redirected ? new Response(response.body, { headers: response.headers }) : response);
}
