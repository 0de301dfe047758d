// Descriptions of elements, and the one function that makes a part of the page equal to them. Elements that are still
// described are kept (by key, else by tag and place), so focus, selection and scroll position survive every update.

/**
 * @typedef {object} Description
 * @property {string} tag
 * @property {string|number|null} key
 * @property {Record<string, any>} props
 * @property {Array<Description|string>} children
 */

/** @typedef {Description|string|number|null|undefined|false} Single */
/** @typedef {Single|ReadonlyArray<Single|ReadonlyArray<Single>>} Child */

/** @typedef {{text: string|null, tag: string, key: string, props: Record<string, any>, node: Node}} Placed */

const SVG = "http://www.w3.org/2000/svg";
const SVG_TAGS = new Set(["svg", "path", "circle", "g"]);

/** @type {WeakMap<Node, Placed[]>} */
const placedIn = new WeakMap();
/** @type {WeakMap<EventTarget, Record<string, (event: any) => void>>} */
const handlersOf = new WeakMap();

/**
 * Describes an element. A prop that begins with "on" is an event handler, one that begins with "." sets a property,
 * `key` names the element among its siblings, everything else is an attribute (false and null take it away). A button sends
 * no form unless it says so.
 * @param {string} tag
 * @param {Record<string, any>|null} [props]
 * @param {...Child} children
 * @returns {Description}
 */
export function h(tag, props, ...children) {
  return { tag, key: props?.key ?? null, props: tag === "button" ? { type: "button", ...props } : props ?? {}, children: flat(children) };
}

/**
 * @param {Child[]} children
 * @param {Array<Description|string>} [into]
 */
function flat(children, into = []) {
  for (const child of children) {
    if (Array.isArray(child)) flat(/** @type {Child[]} */ (child), into);
    else if (typeof child === "number") into.push(String(child));
    else if (child) into.push(/** @type {Description|string} */ (child));
  }
  return into;
}

/**
 * Makes the children of an element equal to what is described. Only children made here are touched.
 * @param {Element} parent
 * @param {Child} described
 */
export function patch(parent, described) {
  const wanted = flat([described]);
  const before = placedIn.get(parent) ?? [];
  const known = new Map(before.map((placed) => [placed.key, placed]));
  /** @type {Map<string, number>} */ const counts = new Map();
  const after = wanted.map((child) => {
    const key = keyOf(child, counts);
    const old = known.get(key);
    known.delete(key);
    return old ? update(old, child) : create(child, key);
  });
  for (const gone of known.values()) gone.node.parentNode?.removeChild(gone.node);
  let cursor = before.find((placed) => placed.node.parentNode === parent)?.node ?? null;
  for (const { node } of after) {
    if (node === cursor) cursor = node.nextSibling;
    else parent.insertBefore(node, cursor);
  }
  placedIn.set(parent, after);
}

/**
 * @param {Description|string} child
 * @param {Map<string, number>} counts
 */
function keyOf(child, counts) {
  const tag = typeof child === "string" ? "#text" : child.tag;
  if (typeof child !== "string" && child.key !== null) return `${tag}:${child.key}`;
  const place = counts.get(tag) ?? 0;
  counts.set(tag, place + 1);
  return `${tag}#${place}`;
}

/**
 * @param {Description|string} child
 * @param {string} key
 * @returns {Placed}
 */
function create(child, key) {
  if (typeof child === "string") {
    return { text: child, tag: "#text", key, props: {}, node: document.createTextNode(child) };
  }
  const node = SVG_TAGS.has(child.tag)
    ? document.createElementNS(SVG, child.tag)
    : document.createElement(child.tag);
  setProps(node, {}, child.props);
  if (child.children.length) patch(node, child.children);
  return { text: null, tag: child.tag, key, props: child.props, node };
}

/**
 * @param {Placed} placed
 * @param {Description|string} child
 * @returns {Placed}
 */
function update(placed, child) {
  if (typeof child === "string") {
    if (placed.text !== child) placed.node.nodeValue = child;
    return { ...placed, text: child };
  }
  const node = /** @type {Element} */ (placed.node);
  setProps(node, placed.props, child.props);
  if (child.children.length || placedIn.has(node)) {
    // An element of ours describes its own children.
    if (!child.tag.includes("-")) patch(node, child.children);
  }
  return { ...placed, props: child.props };
}

/**
 * @param {Element} node
 * @param {Record<string, any>} old
 * @param {Record<string, any>} next
 */
function setProps(node, old, next) {
  for (const name in old) if (!(name in next)) setProp(node, name, null);
  for (const name in next) {
    if (name !== "key" && (name.startsWith(".") || next[name] !== old[name])) setProp(node, name, next[name]);
  }
}

/**
 * @param {Element} node
 * @param {string} name
 * @param {any} value
 */
function setProp(node, name, value) {
  if (name.startsWith("on")) listen(node, name.slice(2), value);
  // Elements of ours compare for themselves; reading theirs here would make this drawing depend on it.
  else if (name.startsWith(".")) /** @type {any} */ (node)[name.slice(1)] = value;
  else if (name.startsWith("aria-") && typeof value === "boolean") node.setAttribute(name, String(value));
  else if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : String(value));
}

/**
 * @param {Element} node
 * @param {string} type
 * @param {((event: any) => void)|null} handler
 */
function listen(node, type, handler) {
  let handlers = handlersOf.get(node);
  if (!handlers) handlersOf.set(node, (handlers = {}));
  if (!(type in handlers)) node.addEventListener(type, (event) => handlersOf.get(node)?.[type]?.(event));
  handlers[type] = handler ?? (() => {});
}
