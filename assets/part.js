// Brings the parts of the app when it asks for them (see src/view/part.rs). The build writes of which
// files each is made, in the order in which they need each other, and the entrances below. What did
// not arrive may be asked for again; the app says so in words.
import { initSync } from "./seigniorage.js";

/** Part → its files, each an address and the hash of its content. */
const FILES = /* files */ {};

const loaded = new Map();

// A page that is left gives up what it was loading: that is no failure.
let isLeft = false;
const leave = () => (isLeft = true);
addEventListener("beforeunload", leave);
addEventListener("app-whole", () => removeEventListener("beforeunload", leave));

/** A file as it runs in the app, fetched once unless it fails. */
function load([address, integrity], before) {
  if (!loaded.has(address)) {
    const answer = fetch(new URL(address, import.meta.url), { integrity });
    answer.catch(() => {}); // heard where it is awaited
    const done = before.then(() => instance(address, answer));
    done.catch(() => loaded.delete(address));
    loaded.set(address, done);
  }
  return loaded.get(address);
}

/** Every file shares memory, table and stack with the first. */
async function instance(address, answer) {
  const response = await answer;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const app = initSync();
  const imports = { app, __wasm_split: app };
  const isNamed = response.headers.get("Content-Type")?.startsWith("application/wasm");
  if (isNamed) return WebAssembly.instantiateStreaming(response, imports);
  return WebAssembly.instantiate(await response.arrayBuffer(), imports); // a host that does not know the type
}

/** Calls back into the app with whether a part came. */
function entrance(part) {
  return async (callback, data) => {
    let came = true;
    try {
      await FILES[part].reduce((before, file) => load(file, before), Promise.resolve());
    } catch (failure) {
      if (!isLeft) console.warn(failure);
      came = false;
    }
    initSync().__indirect_function_table.get(callback)(data, came);
  };
}
