// As much of a document as the app needs to mount outside a browser: a tree of elements and texts.
//
// No layout, no events, no style: what a browser would answer to those, `first_view.mjs` says. What
// the app asks for and is not here fails by name.

const VOID = new Set(["input", "br", "hr", "img", "link", "meta"]);

export class Node {
  parentNode = null;
  childNodes = [];
  constructor(ownerDocument) {
    this.ownerDocument = ownerDocument;
  }
  appendChild(node) {
    return this.insertBefore(node, null);
  }
  insertBefore(node, before) {
    const nodes = node instanceof Fragment ? [...node.childNodes] : [node];
    for (const each of nodes) {
      each.remove();
      const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
      this.childNodes.splice(at, 0, each);
      each.parentNode = this;
    }
    return node;
  }
  remove() {
    const siblings = this.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }
  replaceWith(node) {
    this.parentNode.insertBefore(node, this);
    this.remove();
  }
  cloneNode(deep) {
    const copy = this.bare();
    if (deep) this.childNodes.forEach((child) => copy.appendChild(child.cloneNode(true)));
    return copy;
  }
  set textContent(text) {
    [...this.childNodes].forEach((child) => child.remove());
    if (text) this.appendChild(new Text(this.ownerDocument, text));
  }
  get children() {
    return this.childNodes.filter((child) => child instanceof Element);
  }
  get firstElementChild() {
    return this.children[0] ?? null;
  }
  /** Every element below it that a test finds, in the order of the document. */
  all(test) {
    return this.children.flatMap((child) => [...(test(child) ? [child] : []), ...child.all(test)]);
  }
  addEventListener() {}
  removeEventListener() {}
}

class Fragment extends Node {
  bare() {
    return new Fragment(this.ownerDocument);
  }
}

export class Text extends Node {
  constructor(ownerDocument, nodeValue) {
    super(ownerDocument);
    this.nodeValue = nodeValue;
  }
  bare() {
    return new this.constructor(this.ownerDocument, this.nodeValue);
  }
}

class Remark extends Text {}

export class Element extends Node {
  attributes = new Map();
  constructor(ownerDocument, localName) {
    super(ownerDocument);
    this.localName = localName;
    if (localName === "template") this.content = new Fragment(ownerDocument);
    const classes = () => new Set((this.getAttribute("class") ?? "").split(/\s+/).filter(Boolean));
    const change = (how) => (name) => {
      const changed = classes();
      changed[how](name);
      this.setAttribute("class", [...changed].join(" "));
    };
    this.classList = { add: change("add"), remove: change("delete") };
    // The policy of the page refuses styles in it; what the app sets by script is its own.
    this.style = { setProperty() {}, removeProperty() {} };
  }
  bare() {
    const copy = new Element(this.ownerDocument, this.localName);
    this.attributes.forEach((value, name) => copy.setAttribute(name, value));
    this.content?.childNodes.forEach((child) => copy.content.appendChild(child.cloneNode(true)));
    return copy;
  }
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }
  removeAttribute(name) {
    this.attributes.delete(name);
  }
  /** Of markup that is well formed, as the app's is. */
  set innerHTML(html) {
    const into = this.content ?? this;
    into.textContent = "";
    read(html, into, this.ownerDocument);
  }
  focus() {}
  getContext() {
    return null;
  }
}

/** A document with a root, a head and a body. */
export function newDocument() {
  const document = new Node();
  const make = (name) => new Element(document, name);
  const [root, head, body] = ["html", "head", "body"].map(make);
  document.appendChild(root);
  root.appendChild(head);
  root.appendChild(body);
  return Object.assign(document, {
    documentElement: root,
    head,
    body,
    activeElement: body,
    createElement: make,
    createElementNS: (_, name) => make(name),
    createTextNode: (text) => new Text(document, text),
    createComment: (text) => new Remark(document, text),
    getElementById: (id) => root.all((element) => element.getAttribute("id") === id)[0] ?? null,
    // What stands in the page beside the app is not here.
    querySelectorAll: () => [],
    querySelector: () => null,
  });
}

function read(html, into, document) {
  let open = into;
  for (const [, end, name, rest, text] of html.matchAll(/<(\/?)([\w-]+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) open.appendChild(new Text(document, unescaped(text)));
    else if (end) open = open.parentNode ?? into;
    else {
      const element = document.createElement(name);
      for (const [, key, value = ""] of rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
        element.setAttribute(key, unescaped(value));
      }
      open.appendChild(element);
      if (!VOID.has(name)) open = element;
    }
  }
}

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
const unescaped = (text) => text.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** A node as markup. */
export function markup(node) {
  if (node instanceof Remark) return "";
  if (node instanceof Text) return escaped(node.nodeValue);
  const attribute = ([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`);
  const start = `<${node.localName}${[...node.attributes].map(attribute).join("")}>`;
  const inside = node.childNodes.map(markup).join("");
  return VOID.has(node.localName) ? start : `${start}${inside}</${node.localName}>`;
}
