// Text that the server rendered from Markdown. The server is trusted to escape; this is the second wall: the markup is
// parsed into an inert document, and only what is on the list is copied, element by element, into the page.

/**
 * Elements that may be copied, with the attributes each may keep.
 * @type {Record<string, string[]>}
 */
const ALLOWED = {
  a: ["href"],
  b: [],
  blockquote: [],
  br: [],
  code: ["class"],
  del: [],
  em: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  i: [],
  li: ["class"],
  ol: ["start"],
  p: [],
  pre: ["lang"],
  s: [],
  span: ["class", "data-username"],
  strong: [],
  sub: [],
  sup: [],
  table: [],
  tbody: [],
  td: ["class"],
  th: ["class"],
  thead: [],
  tr: [],
  ul: [],
};
/** Elements whose text is no text. */
const DROPPED = new Set(["script", "style", "template", "iframe", "object", "embed", "svg", "math", "noscript", "title"]);
const CLASSES = /^(mention|task|done|align-(left|center|right)|language-[\w+#.-]{1,32})$/;
const DEPTH_MAX = 64;

const policy = window.trustedTypes?.createPolicy("muster", { createHTML: (markup) => markup });

/**
 * Nodes that are safe to place in the page.
 * @param {string} markup
 * @returns {DocumentFragment}
 */
export function safeNodes(markup) {
  const trusted = /** @type {string} */ (/** @type {unknown} */ (policy ? policy.createHTML(markup) : markup));
  const inert = new DOMParser().parseFromString(trusted, "text/html");
  const fragment = document.createDocumentFragment();
  copy(inert.body, fragment, 0);
  return fragment;
}

/**
 * @param {Node} from
 * @param {Node} into
 * @param {number} depth
 */
function copy(from, into, depth) {
  if (depth > DEPTH_MAX) return;
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) into.appendChild(document.createTextNode(child.nodeValue ?? ""));
    else if (child instanceof Element) copyElement(child, into, depth);
  }
}

/**
 * @param {Element} element
 * @param {Node} into
 * @param {number} depth
 */
function copyElement(element, into, depth) {
  const tag = element.localName;
  if (DROPPED.has(tag)) return;
  if (tag === "img") {
    // Nothing is loaded from elsewhere: a picture becomes its description.
    into.appendChild(document.createTextNode(element.getAttribute("alt") || "picture"));
    return;
  }
  if (!Object.hasOwn(ALLOWED, tag)) return copy(element, into, depth + 1);
  const made = document.createElement(tag);
  for (const name of ALLOWED[tag] ?? []) copyAttribute(element, made, name);
  // A block that scrolls sideways has to be reachable by keyboard.
  if (tag === "pre" || tag === "table") made.tabIndex = 0;
  copy(element, made, depth + 1);
  into.appendChild(made);
}

/**
 * @param {Element} from
 * @param {Element} into
 * @param {string} name
 */
function copyAttribute(from, into, name) {
  const value = from.getAttribute(name);
  if (value === null) return;
  if (name === "class") {
    const kept = value.split(/\s+/).filter((word) => CLASSES.test(word));
    if (kept.length) into.setAttribute("class", kept.join(" "));
  } else if (name === "href") {
    const address = safeAddress(value);
    if (!address) return;
    into.setAttribute("href", address);
    into.setAttribute("rel", "noopener noreferrer nofollow");
    into.setAttribute("target", "_blank");
  } else if (name !== "start" || /^\d{1,9}$/.test(value)) into.setAttribute(name, value.slice(0, 64));
}

/**
 * The address when following it cannot run anything here, else null.
 * @param {string} value
 */
export function safeAddress(value) {
  try {
    const address = new URL(value, location.origin);
    return ["http:", "https:", "mailto:"].includes(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/** A block of more lines than this is folded to as many. */
const LINES_SHOWN = 15;

/**
 * Puts a block of code into a frame with its buttons.
 * @param {HTMLPreElement} block
 */
function frame(block) {
  const text = block.textContent ?? "";
  const lines = text.replace(/\n$/, "").split("\n").length;
  const copy = button("Copy", async () => {
    const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
    copy.textContent = done ? "Copied" : "Not allowed here";
  });
  const wrap = button("Wrap", () => wrap.setAttribute("aria-pressed", String(block.classList.toggle("wrapped"))));
  wrap.setAttribute("aria-pressed", "false");
  const box = document.createElement("div");
  const tools = document.createElement("div");
  box.className = "code";
  tools.className = "code-tools";
  tools.append(copy, wrap);
  block.replaceWith(box);
  box.append(tools, block);
  if (lines <= LINES_SHOWN) return;
  const label = () => (block.classList.contains("folded") ? `Show ${lines - LINES_SHOWN} more lines` : "Show less");
  const more = button("", () => {
    block.classList.toggle("folded");
    more.textContent = label();
    more.setAttribute("aria-expanded", String(!block.classList.contains("folded")));
  });
  block.classList.add("folded");
  more.className = "link";
  more.setAttribute("aria-expanded", "false");
  more.textContent = label();
  box.append(more);
}

/**
 * @param {string} word
 * @param {() => void} run
 */
function button(word, run) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = word;
  made.addEventListener("click", run);
  return made;
}

/** Shows rendered text: set `html`, or `text` when there is no rendering. */
export class Prose extends HTMLElement {
  /** @type {string|null} */ #shown = null;

  /** @param {{html?: string|null, text?: string|null}} what */
  set source(what) {
    const mark = what.html ? `h${what.html}` : `t${what.text ?? ""}`;
    if (mark === this.#shown) return;
    this.#shown = mark;
    this.classList.toggle("plain", !what.html);
    this.replaceChildren(what.html ? safeNodes(what.html) : document.createTextNode(what.text ?? ""));
    for (const block of this.querySelectorAll("pre")) frame(block);
  }
}
customElements.define("muster-prose", Prose);
