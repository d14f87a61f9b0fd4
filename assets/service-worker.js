// Keeps the page for use without the network: the files of one build, each checked against its hash.
// What the app is made of is kept whole or not used; an icon that the host lacks is done without;
// and a page that the host has written into is kept as the host sends it, as long as it still names
// every file of the build. What could not be kept as it was built is told to the open pages. The
// build writes the list and the version below; where the list is empty (the page of a developer,
// which Trunk rebuilds) the worker takes itself and what it kept away; the pages reload by
// themselves, as for every other worker.
//
// A new version installs beside the old one and waits until a person takes it. Not here: when it
// is offered, and how it is told what was not kept, see offline.js.

/** Address below the page's folder → hash; the page itself is "./". */
const FILES = new Map(/* files */ []);
const VERSION = "/* version */";

const FOLDER = self.registration.scope;
// Caches belong to the whole host, on which there may be this page twice, in two folders.
const OURS = `seigniorage ${FOLDER} `;
const NAME = OURS + VERSION;
const ADDRESSES = [...FILES.keys()];
/** A device whose cache does not answer for so long does without it. */
const PATIENCE_MS = 5_000;

self.addEventListener("install", (event) => event.waitUntil(FILES.size ? install() : self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => event.data === "take" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const address = event.request.method === "GET" && addressOf(event.request.url);
  if (!FILES.has(address)) return;
  const isPage = event.request.mode === "navigate" && address === "./";
  event.respondWith(isPage ? page(event.request) : file(event.request, address));
});

/** Goes on where an earlier installation of this version was cut off. */
async function install() {
  const wasThere = await caches.has(NAME);
  const cache = await caches.open(NAME);
  const outcomes = await Promise.all(ADDRESSES.map(async (address) => [address, await mend(cache, address)]));
  const faults = outcomes.filter(([, fault]) => fault);
  const isKept = !faults.some(([address, fault]) => isNeeded(address) && fault !== "written into");
  await tell(faults, isKept);
  if (!isKept) {
    // The version before stays, and nothing of this one; but a first visit goes on the next time,
    // and a version that came back from the host may be the one at work.
    if (self.registration.active && !wasThere) await caches.delete(NAME);
    throw new Error(faults.map(([address, fault]) => `${address}: ${fault}`).join(", "));
  }
  const strays = (await cache.keys()).filter(({ url }) => !FILES.has(addressOf(url)));
  await Promise.all(strays.map((stray) => cache.delete(stray)));
}

async function activate() {
  // A third version may be on its way, in a cache of its own: the old ones go with the next change.
  const { installing, waiting } = self.registration;
  const names = installing || waiting ? [] : await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await (FILES.size ? self.clients.claim() : self.registration.unregister());
}

/** The address in the list that a request means, whatever scenario its query holds. */
function addressOf(url) {
  const [plain] = url.split(/[?#]/);
  const below = plain.startsWith(FOLDER) ? plain.slice(FOLDER.length) : undefined;
  return below === "" || below === "index.html" ? "./" : below;
}

/** Whether the app cannot do without a file: all but the icons and the manifest. */
function isNeeded(address) {
  return address === "./" || address.startsWith("app/");
}

/** Tells every open page of ours which files are not as they were built, and why. */
async function tell(faults, isKept) {
  if (faults.length === 0) return;
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = pages.filter(({ url }) => url.startsWith(FOLDER));
  ours.forEach((page) => page.postMessage({ faults, isKept }));
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

let isBroken = false;

/** What the device answers in time; a cache that fails or hangs is not asked again. */
async function within(answer) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(fail, PATIENCE_MS)));
  try {
    return isBroken ? undefined : await Promise.race([answer(), late]);
  } catch {
    isBroken = true;
  } finally {
    clearTimeout(timer);
  }
}

async function kept(address) {
  const cache = await within(() => caches.open(NAME));
  return cache && match(cache, address);
}

function match(cache, address) {
  return within(() => cache.match(new URL(address, FOLDER), { ignoreVary: true }));
}

let whole;

/** Whether every file the app needs is there and sound; asked once in the life of a worker, which is short. */
async function isWhole() {
  whole ??= check();
  const found = await whole;
  if (!found) whole = undefined;
  return found;
}

async function check() {
  const cache = await within(() => caches.open(NAME));
  if (!cache) return false;
  const faults = await Promise.all(ADDRESSES.filter(isNeeded).map((address) => mend(cache, address)));
  return faults.every((fault) => !fault || fault === "written into");
}

/** Loads a file that is not kept as it was built, or throws it away; gives what is wrong with it. */
async function mend(cache, address) {
  const response = await match(cache, address);
  const before = response && (await faultOf(address, response));
  if (response && before !== "changed") return before;
  const fault = await load(cache, address);
  if (fault && fault !== "written into") await within(() => cache.delete(new URL(address, FOLDER)));
  return fault;
}

/** Nothing, "written into", or "changed". */
async function faultOf(address, response) {
  const bytes = await response.arrayBuffer();
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  if (`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === FILES.get(address)) return undefined;
  const text = address === "./" ? new TextDecoder().decode(bytes) : "";
  const named = ADDRESSES.filter((other) => other.startsWith("app/"));
  return text && named.every((other) => text.includes(`"./${other}"`)) ? "written into" : "changed";
}

/** Loads a file; gives what is wrong with it. What the visit has just loaded comes from the browser. */
async function load(cache, address) {
  const url = new URL(address, FOLDER);
  let fault;
  for (const mode of [address.startsWith("app/") ? "default" : "no-cache", "reload"]) {
    const response = await fetch(url, { cache: mode }).catch(() => undefined);
    fault = !response ? "no answer" : response.ok ? await faultOf(address, response.clone()) : response.status;
    if (fault && fault !== "written into") continue;
    // Browsers refuse an answer that was redirected for a page: keep what it says, not its way.
    const answer = response.redirected ? new Response(response.body, { headers: response.headers }) : response;
    return cache.put(url, answer).then(() => fault, () => "no room");
  }
  return fault;
}
