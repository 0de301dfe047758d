// Checks that a message is in the signed record, with nothing but SHA-256 (docs/walkthroughs/proving-an-entry.md).

/** @typedef {{leaf: {[name: string]: any}, body: string, salt?: string, content?: string, proof: string[]}} ProofEntry */
/** @typedef {{message: string, key: string, checkpoint: string, entries: ProofEntry[]}} Bundle */

/** @param {Uint8Array} bytes */
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
/** @param {Uint8Array[]} parts */
const joined = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** @param {string} text */
const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
/** @param {Uint8Array} bytes */
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

/**
 * What the head of the record says.
 * @param {Bundle} bundle
 */
export function headOf({ checkpoint }) {
  const [origin = "", size = "0", root = ""] = checkpoint.split("\n");
  return { origin, size: Number(size), root: hex(Uint8Array.from(atob(root), (char) => char.charCodeAt(0))) };
}

/**
 * Whether the words of every entry fit its leaf, and every leaf leads to the root of the head.
 * @param {Bundle} bundle
 */
export async function isProven(bundle) {
  const { size, root } = headOf(bundle);
  for (const { leaf, body, salt = "", content = "", proof } of bundle.entries) {
    if (body === "open" && hex(await sha256(joined(unhex(salt), utf8(content)))) !== leaf.commit) return false;
    const sorted = JSON.stringify(Object.fromEntries(Object.entries(leaf).sort(([a], [b]) => (a < b ? -1 : 1))));
    const hash = await sha256(joined(Uint8Array.of(0), utf8(sorted)));
    if ((await rootAbove(hash, leaf.position - 1, size, proof)) !== root) return false;
  }
  return bundle.entries.length > 0;
}

/**
 * The root that a leaf and the hashes beside its way lead to (RFC 9162, section 2.1.3.2), or an empty text.
 * @param {Uint8Array} hash
 * @param {number} index
 * @param {number} size
 * @param {string[]} path
 */
async function rootAbove(hash, index, size, path) {
  let at = index;
  let last = size - 1;
  let now = hash;
  if (at > last || at < 0) return "";
  for (const beside of path.map(unhex)) {
    if (last === 0) return "";
    const isRight = at % 2 === 1 || at === last;
    now = await sha256(isRight ? joined(Uint8Array.of(1), beside, now) : joined(Uint8Array.of(1), now, beside));
    while (isRight && at % 2 === 0 && at !== 0) {
      at = Math.floor(at / 2);
      last = Math.floor(last / 2);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? hex(now) : "";
}
