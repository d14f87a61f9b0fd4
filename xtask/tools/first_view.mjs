// Writes the first view of the default scenario into a finished page: prints the page of the folder
// it is given, with what the built app itself shows at a bare address.
//
// The app is mounted once a language and looked at in each theme, under a finger and under a
// pointer, and at every width that its picture is drawn for. What these share stands once; the rest
// says whose it is (`data-in`, `-under`, `-by`, `-at`), and style/before.css shows what belongs to
// the reader. Nothing in it can be pressed: buttons are inert, and the numbers of the sentence are
// words until the app comes. Not here: where the page decides whether the default is meant, see
// assets/first.js.
import { readFile } from "node:fs/promises";
import { Element, Text, markup } from "./dom.mjs";
import { shortened } from "./path.mjs";
import { mount } from "./stage.mjs";

/** Widths of the picture, CSS pixels; style/before.css shows the widest that fits. */
const WIDTHS = [358, 664, 1016];
/** Attributes that say how something looks, rather than what it does. */
const LOOKS = new RegExp(
  "^(class|lang|href|type|selected|disabled|aria-(hidden|pressed|current)|" +
    "viewBox|width|height|d|[xyr]|[xy][12]|[cd][xy]|points|transform|fill|stroke.*|text-anchor)$",
);
/** Identifiers by which a style sheet finds its parts; they go before the app brings its own. */
const NAMED = /^(figures|machine)$/;
/** Style rules count the children of these: where they differ, they differ as a whole. */
const WHOLE = ["sentence", "about", "preset", "seg", "year-shown"];
/** What must be there whole before anything is painted: bars that are half read would be seen to move. */
const READ = "opening";
const dist = process.argv[2];
process.stdout.write(written(await readFile(`${dist}/index.html`, "utf8"), await shown()));

/** What the app shows first, in parts, for every reader; and the link that it gives the default. */
async function shown() {
  const stages = [await mount(dist, "en"), await mount(dist, "ja")];
  const seen = [];
  for (const stage of stages) seen.push(await looks(stage));
  const whole = WIDTHS.map((width) => {
    const [english, japanese] = seen.map((looks) => byTheme(looks, width));
    return merged(english, japanese, "data-in", ["en", "ja"]);
  });
  const pictures = whole.map((whole, place) => {
    const picture = byClass(whole, "flow");
    picture.setAttribute("data-at", WIDTHS[place]);
    picture.setAttribute("preserveAspectRatio", "xMinYMin");
    picture.classList.add("drawn");
    return picture;
  });
  const frame = pictures[0].parentNode;
  const next = frame.childNodes[frame.childNodes.indexOf(pictures[0]) + 1] ?? null;
  pictures.forEach((picture) => picture.remove());
  if (new Set(whole.map(markup)).size > 1) throw new Error("more than the picture hangs on the width");
  pictures.forEach((picture) => frame.insertBefore(picture, next));
  byClass(whole[0], "sentence-wrap").setAttribute("id", READ);
  const [bars, view, dock] = whole[0].children.map((part) => part.children.map(markup).join("\n"));
  return { bars, view, dock, link: stages[0].link };
}

/** How a stage looks at every width, under pointer and finger, in both themes: by these words. */
async function looks(stage) {
  const looks = {};
  for (stage.isTouched of [false, true]) {
    // Another width draws the picture anew, which then asks again what points at it.
    for (stage.width of WIDTHS) {
      for (stage.theme of ["light", "dark"]) {
        await stage.settle();
        looks[`${stage.width} ${stage.isTouched} ${stage.theme}`] = copied(stage.document);
      }
    }
  }
  return looks;
}

function byTheme(looks, width) {
  const [light, dark] = ["light", "dark"].map((theme) => {
    const [pointer, finger] = [false, true].map((isTouched) => looks[`${width} ${isTouched} ${theme}`]);
    return merged(pointer, finger, "data-by", ["pointer", "finger"]);
  });
  return merged(light, dark, "data-under", ["light", "dark"]);
}

/** Bars, view and dock of a mounted page, without what only the app can keep. */
function copied({ body }) {
  const whole = new Element(null, "div");
  const parts = [["topbar", "views"], ["sentence-wrap", "notices", "figures"], ["dock"]];
  for (const names of parts) {
    const part = whole.appendChild(new Element(null, "div"));
    const found = names.map((name) => body.all((element) => hasClass(element, name) || element.getAttribute("id") === name)[0]);
    found.filter((element) => element && isSeen(element)).forEach((element) => part.appendChild(bared(element)));
  }
  const figures = whole.all((element) => element.getAttribute("id") === "figures")[0];
  figures.children.filter((block) => !isFirst(block)).forEach((block) => block.remove());
  return whole;
}

function hasClass(element, name) {
  return (element.getAttribute("class") ?? "").split(" ").includes(name);
}

function byClass(root, name) {
  return root.all((element) => hasClass(element, name))[0];
}

/** Whether a block of the view stands before the charts. */
function isFirst(block) {
  return block.getAttribute("id") === "machine" || hasClass(block, "kwrap");
}

function isWords(node) {
  return node instanceof Text && markup(node) !== "";
}

function isEmpty(element) {
  return element.children.length === 0 && !element.childNodes.some(isWords);
}

/** Whether something is to be seen of an element. */
function isSeen(element) {
  const isQuiet = element.getAttribute("role") === "status" && isEmpty(element);
  return !element.attributes.has("hidden") && element.localName !== "canvas" && !hasClass(element, "vh") && !isQuiet;
}

/** A copy with what an element looks like, and nothing of what it does. */
function bared(element) {
  const copy = new Element(null, element.localName);
  for (const [name, value] of [...element.attributes].sort()) {
    const isName = (name === "id" && NAMED.test(value)) || (name === "aria-label" && element.localName === "section");
    const isKept = LOOKS.test(name) || isName;
    const kept = name === "d" ? shortened(value) : value.trim();
    if (isKept && !(name === "class" && kept === "")) copy.setAttribute(name, kept);
  }
  if (hasClass(copy, "reshaped")) copy.classList.remove("reshaped"); // it has changed under our eyes alone
  if (/^(button|select)$/.test(element.localName)) copy.setAttribute("inert", "");
  for (const node of element.childNodes) {
    if (isWords(node)) words(copy, node.nodeValue);
    else if (node instanceof Element && isSeen(node)) copy.appendChild(bared(node));
  }
  return copy;
}

/** Adds words to an element: those that stand side by side become one. */
function words(element, value) {
  const last = element.childNodes.at(-1);
  if (last instanceof Text) last.nodeValue += value;
  else element.appendChild(new Text(null, value));
}

/** Two looks in one: what they share once, the rest of each marked as its own. */
function merged(one, other, mark, [ones, others]) {
  if (markup(one) === markup(other)) return one.cloneNode(true);
  if (start(one) !== start(other) || WHOLE.some((name) => hasClass(one, name))) return undefined;
  const whole = one.bare();
  for (const [left, right] of aligned(one.childNodes, other.childNodes)) {
    const both = left && right && merged(left, right, mark, [ones, others]);
    const own = both ? [both] : [left && marked(left, mark, ones), right && marked(right, mark, others)];
    if (own.includes(null)) return undefined;
    own.filter(Boolean).forEach((node) => whole.appendChild(node));
  }
  return whole;
}

/** A copy that says whose it is; `null` of words, which cannot. */
function marked(node, mark, value) {
  const copy = node instanceof Element ? node.cloneNode(true) : null;
  copy?.setAttribute(mark, value);
  return copy;
}

/** The element without what is in it; words as they are. */
function start(node) {
  return markup(node instanceof Element ? node.bare() : node);
}

/** The nodes of two lists in pairs: the longest sequence that begins alike in both; others alone. */
function aligned(ones, others) {
  const alike = (i, j) => start(ones[i]) === start(others[j]);
  const longest = Array.from({ length: ones.length + 1 }, () => new Array(others.length + 1).fill(0));
  for (let i = ones.length - 1; i >= 0; i -= 1) {
    for (let j = others.length - 1; j >= 0; j -= 1) {
      const skipped = Math.max(longest[i + 1][j], longest[i][j + 1]);
      longest[i][j] = alike(i, j) ? Math.max(skipped, longest[i + 1][j + 1] + 1) : skipped;
    }
  }
  const pairs = [];
  let [i, j] = [0, 0];
  while (i < ones.length || j < others.length) {
    const [more, fewer] = [longest[i + 1]?.[j] ?? -1, longest[i]?.[j + 1] ?? -1];
    const isPair = i < ones.length && j < others.length && alike(i, j) && longest[i][j] > Math.max(more, fewer);
    if (isPair) pairs.push([ones[i++], others[j++]]);
    else if (j >= others.length || (i < ones.length && more >= fewer)) pairs.push([ones[i++], undefined]);
    else pairs.push([undefined, others[j++]]);
  }
  return pairs;
}

/** The page with the parts in it, and the link of the default, by which first.js knows it. */
function written(page, { bars, view, dock, link }) {
  const head = [
    '<meta charset="utf-8">',
    `<meta name="default" content="${link.replace(/^[?]/, "")}">`,
    `<link rel="expect" href="#${READ}" blocking="render">`,
  ];
  const pieces = [
    [head[0], head.join("\n")],
    [/<!-- bars -->[^]*<!-- \/bars -->/, bars],
    ["<!-- view -->", `<div class="before-view" hidden>\n${view}\n</div>`],
    ["<!-- dock -->", dock],
  ];
  return pieces.reduce((page, [place, piece]) => {
    const found = page.split(place);
    if (found.length !== 2) throw new Error(`index.html must say ${place} once`);
    return found.join(piece);
  }, page);
}
