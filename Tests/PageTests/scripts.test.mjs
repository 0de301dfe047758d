import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../web/js/", import.meta.url);
const scripts = readdirSync(root, { recursive: true }).filter((name) => name.endsWith(".js"));

// The server serves scripts without the lines that are only comment, and looks at each line by itself.
test("no script holds a form in which a line that looks like a comment is none, or the other way round", () => {
  assert.ok(scripts.length > 40);
  for (const name of scripts) {
    let isInside = false;
    readFileSync(new URL(name, root), "utf8").split("\n").forEach((line, index) => {
      const place = `${name}:${index + 1}`;
      const words = line.replace(/^ */, "");
      if (isInside) {
        assert.ok(words.startsWith("*"), `${place}: a comment's lines begin with a star`);
        isInside = !words.endsWith("*/");
        assert.ok(isInside || words.indexOf("*/") === words.length - 2, `${place}: nothing stands behind a comment of several lines`);
      } else if (words.startsWith("/*")) {
        assert.ok(words.startsWith("/**"), `${place}: comments of several lines begin with two stars`);
        isInside = !words.includes("*/");
      } else if (!words.startsWith("//")) {
        const strings = (words.match(/"[^"]*"|`[^`]*`/g) ?? []).map((text) => text.replace(/\$\{.*\}/, ""));
        assert.ok(!strings.some((text) => text.includes("/**")), `${place}: no string holds what begins a comment`);
        const ticks = words.replace(/"[^"]*"/g, "").replace(/\/(?![/*])(\\.|[^/\\\n])+\/[a-z]*/g, "").match(/`/g)?.length ?? 0;
        assert.equal(ticks % 2, 0, `${place}: a template stands on one line`);
      }
    });
  }
});

test("no string of the style sheet, and no selector, has a space that the server takes away", () => {
  const sheet = readFileSync(new URL("../app.css", root), "utf8").replace(/^\/\*.*\*\/$/m, "");
  for (const [text] of sheet.matchAll(/"[^"]*"/g)) assert.doesNotMatch(text, /[:;,] | [{}]|\{ /);
  // A space behind a colon ends a property's name; before a pseudo-class it stands before the colon and stays.
  for (const [, before] of sheet.matchAll(/([^\s;{}(,]*): /g)) assert.match(before, /^[a-z-]+$/);
});

// A module that is found late costs a reader on a slow line a round trip. Naming all of them would cost every reader kilobytes.
test("the page names modules that exist, and every other is named by one of these", () => {
  const page = readFileSync(new URL("../index.html", root), "utf8");
  const named = [...page.matchAll(/"\/js\/([\w/-]+\.js)"/g)].map(([, name]) => name);
  const found = new Set(named);
  for (const name of named) {
    const source = readFileSync(new URL(name, root), "utf8");
    for (const [, address] of source.matchAll(/^(?:import|export)[^"\n]*"(\.[^"]+)"/gm)) found.add(new URL(address, new URL(name, root)).href.slice(root.href.length));
  }
  assert.deepEqual([...found].sort(), [...scripts].sort());
});

test("lines of the style sheet end where nothing is lost by joining them", () => {
  for (const line of readFileSync(new URL("../app.css", root), "utf8").split("\n")) assert.match(line, /(^|[{};,]|\*\/)$/);
});
