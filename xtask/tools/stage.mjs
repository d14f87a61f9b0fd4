// A stage for the app outside a browser: it mounts the built app into a document of our own and
// answers what a browser would be asked: width, pointer, theme, an address that is bare, a device
// that has kept nothing.
//
// Frames come when `settle` is called and watches report the width that is set; what shall run at once
// runs in its turn, and timers never fire, so nothing depends on the machine. Not here: what is done
// with the mounted page.
import { readFile, readdir } from "node:fs/promises";
import { register } from "node:module";
import { pathToFileURL } from "node:url";
import { Element, Node, newDocument } from "./dom.mjs";

// Node takes a file that ends in .js for a module only where a package file says so. What a mount
// imports carries the mark of the mount, so that each begins with modules of its own.
const hooks = `
  export async function resolve(name, context, next) {
    const found = await next(name, context);
    const mark = context.parentURL?.match(/[?]mount=.*$/)?.[0] ?? "";
    return found.url.startsWith("file:") && !/[?]/.test(found.url) ? { ...found, url: found.url + mark } : found;
  }
  export const load = (url, context, next) =>
    next(url, /[?]mount=/.test(url) ? { ...context, format: "module" } : context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const later = setImmediate;
/** So many rounds of frames and watches bring a page to rest. */
const ROUNDS = 12;
/** So long the parts of the app may take to arrive, milliseconds. */
const PATIENCE_MS = 60_000;

/** Mounts the app of a finished folder in a language. */
export async function mount(dist, language) {
  const stage = { width: 1016, isTouched: false, theme: "light", link: "" };
  const document = newDocument();
  document.documentElement.setAttribute("lang", language);
  document.documentElement.setAttribute("data-theme", stage.theme);
  const { frames, watches, lists, turns } = setTheStage(stage, document);
  const names = await readdir(`${dist}/app`);
  const file = (ending) => pathToFileURL(`${dist}/app/${names.find((name) => ending.test(name))}`);
  const glue = await import(`${file(/^seigniorage-\w+\.js$/)}?mount=${language}`);
  await glue.default({ module_or_path: await readFile(file(/_bg\.wasm$/)) });
  stage.document = document;
  const round = async () => {
    watches.forEach((watch) => watch.report());
    await new Promise(later);
    frames.splice(0).forEach((frame) => frame(0));
    turns.splice(0).forEach((turn) => turn());
  };
  const isWaiting = () => document.body.all((element) => /\bslot\b/.test(element.getAttribute("class") ?? "")).length > 0;
  for (const end = Date.now() + PATIENCE_MS; isWaiting(); ) {
    if (Date.now() > end) throw new Error("the parts of the app did not arrive");
    await round();
  }
  /** Lets the page follow what has been set. */
  stage.settle = async () => {
    for (const list of lists) list.hear();
    for (let count = 0; count < ROUNDS; count += 1) await round();
  };
  return stage;
}

/** What the app finds around it. */
function setTheStage(stage, document) {
  const [frames, watches, lists, turns] = [[], [], [], []];
  const device = { getItem: () => null, setItem() {}, removeItem() {} };
  const matches = (query) => {
    if (/hover: none|pointer: coarse/.test(query)) return stage.isTouched;
    return /prefers-color-scheme: dark/.test(query) && stage.theme === "dark";
  };
  const window = Object.assign(new Window(), {
    document,
    location: { search: "", hash: "", pathname: "/", origin: "", host: "" },
    history: { state: null, replaceState: (_, __, link) => (stage.link = link), pushState() {} },
    localStorage: device,
    sessionStorage: device,
    navigator: {},
    devicePixelRatio: 1,
    innerHeight: 900,
    performance: { now: () => 0, getEntriesByType: () => [] },
    matchMedia: (query) => {
      const list = { matches: matches(query), onchange: null };
      list.hear = () => {
        if (list.matches === matches(query)) return;
        list.matches = !list.matches;
        list.onchange?.();
      };
      lists.push(list);
      return list;
    },
    getComputedStyle: () => ({ getPropertyValue: () => "" }),
    requestAnimationFrame: (frame) => frames.push(frame),
    setTimeout: (run, wait) => (wait ? 0 : turns.push(run)),
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => true,
  });
  const watch = (entry) =>
    class {
      constructor(hear) {
        this.report = () => hear([entry()], this);
      }
      observe() {
        watches.push(this);
      }
      disconnect() {}
    };
  set({
    ...window,
    window,
    Window,
    Node,
    Element,
    HTMLElement: Element,
    ResizeObserverEntry,
    ResizeObserver: watch(() => Object.assign(new ResizeObserverEntry(), { contentRect: { width: stage.width } })),
    IntersectionObserverEntry,
    IntersectionObserver: watch(() => Object.assign(new IntersectionObserverEntry(), { isIntersecting: true })),
    fetch: async (url) => new Response(await readFile(new URL(url)), { headers: { "content-type": "application/wasm" } }),
  });
  return { frames, watches, lists, turns };
}

class Window {}
class ResizeObserverEntry {}
class IntersectionObserverEntry {}

function set(globals) {
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}
