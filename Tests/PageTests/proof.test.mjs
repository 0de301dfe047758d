import assert from "node:assert/strict";
import { createHash, webcrypto } from "node:crypto";
import { test } from "node:test";
import { headOf, isProven } from "../../web/js/client/proof.js";

globalThis.crypto ??= webcrypto;
const sha = (...parts) => createHash("sha256").update(Buffer.concat(parts)).digest();
const node = (left, right) => sha(Buffer.of(1), left, right);
const salt = "ab".repeat(32);

/** A record of so many leaves, with the way of each: the tree of RFC 9162, written by its definition. */
function record(size) {
  const leaves = Array.from({ length: size }, (_, index) => ({
    v: 1, type: "message.posted", position: index + 1, commit: sha(Buffer.from(salt, "hex"), Buffer.from(`words ${index}`)).toString("hex"), actor: "user:ö",
  }));
  const sorted = (leaf) => JSON.stringify(Object.fromEntries(Object.entries(leaf).sort(([a], [b]) => (a < b ? -1 : 1))));
  const hashes = leaves.map((leaf) => sha(Buffer.of(0), Buffer.from(sorted(leaf))));
  const split = (n) => 2 ** Math.ceil(Math.log2(n) - 1);
  const root = (list) => (list.length === 1 ? list[0] : node(root(list.slice(0, split(list.length))), root(list.slice(split(list.length)))));
  const path = (at, list) => {
    if (list.length === 1) return [];
    const k = split(list.length);
    return at < k ? [...path(at, list.slice(0, k)), root(list.slice(k))] : [...path(at - k, list.slice(k)), root(list.slice(0, k))];
  };
  const checkpoint = `muster/x/y\n${size}\n${root(hashes).toString("base64")}\n\n— muster/x signature\n`;
  return (at) => ({ message: "m", key: "k", checkpoint,
    entries: [{ leaf: leaves[at], body: "open", salt, content: `words ${at}`, proof: path(at, hashes).map((hash) => hash.toString("hex")) }] });
}

test("every leaf of trees of every shape is proven, and headOf reads what was signed", async () => {
  for (let size = 1; size <= 17; size += 1) {
    const bundle = record(size);
    for (let at = 0; at < size; at += 1) assert.equal(await isProven(bundle(at)), true, `leaf ${at} of ${size}`);
  }
  assert.equal(headOf(record(9)(0)).size, 9);
});

test("a proof in which anything was changed does not hold", async () => {
  const changes = [
    (entry) => (entry.content = "forged"), (entry) => (entry.salt = "cd".repeat(32)), (entry) => (entry.leaf.position += 1), (entry) => (entry.leaf.actor = "user:eve"),
    (entry) => entry.proof.pop(), (entry) => entry.proof.push("00".repeat(32)), (entry) => (entry.proof[0] = "00".repeat(32)), (entry) => (entry.leaf.position = 99),
  ];
  for (const change of changes) {
    const bundle = structuredClone(record(6)(2));
    change(bundle.entries[0]);
    assert.equal(await isProven(bundle), false, String(change));
  }
  assert.equal(await isProven({ ...record(6)(2), entries: [] }), false);
  const destroyed = structuredClone(record(6)(2));
  Object.assign(destroyed.entries[0], { body: "destroyed", salt: undefined, content: undefined });
  assert.equal(await isProven(destroyed), true, "that it was there stays proven without its words");
});
