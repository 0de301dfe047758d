import { Client } from "./client.js";
import { StoredShelf } from "./client/outbox.js";
import { App } from "./shell/app.js";
import { Shell } from "./shell/shell.js";

const origin = location.origin.replace(/^http/, "ws");
const world = {
  dial: (/** @type {string} */ url) => new WebSocket(url),
  now: () => Date.now(),
  random: () => Math.random(),
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
};

const polite = document.getElementById("polite");
const root = document.getElementById("root");
if (polite && root) {
  const client = new Client({ origin, fetch: window.fetch.bind(window), world, shelf: await StoredShelf.open() });
  const shell = new Shell();
  shell.props = { app: new App(client, polite) };
  root.replaceChildren(shell);
}
