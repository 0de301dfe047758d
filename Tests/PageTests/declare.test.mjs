import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.HTMLElement ??= class {};
globalThis.customElements ??= { define() {} };
const { alike } = await import("../../web/js/incidents/declare.js");

const incident = (key, title, status = "investigating") => ({ key, title, status, severity: "SEV3" });

test("what is declared already is found by half of the words, and only while it is not over", () => {
  const known = [incident("INC-1", "Checkout returns 502"), incident("INC-2", "Checkout is slow"), incident("INC-3", "Checkout returns 502", "resolved")];
  assert.deepEqual(alike("checkout 502 for all", known).map(({ key }) => key), ["INC-1"]);
  assert.deepEqual(alike("checkout", known).map(({ key }) => key), ["INC-1", "INC-2"]);
  assert.deepEqual(alike("a b", known), []);
  assert.deepEqual(alike("the mail server burns", known), []);
});
