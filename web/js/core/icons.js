import { h } from "./dom.js";

/**
 * Line drawings on a grid of 20 by 20.
 * @type {Record<string, string>}
 */
const PATHS = {
  back: "M12 4 6 10l6 6",
  check: "m4 10.5 4 4 8-9",
  close: "m5 5 10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  people: "M7.5 9a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c0-3 2-4.75 5-4.75s5 1.75 5 4.75M13 8.75a2.4 2.4 0 1 0-.8-4.65M14.25 11.5c2 .4 3.25 1.9 3.25 4.5",
  pin: "M8 3h4l-.5 5 3 3v1.5h-9V11l3-3L8 3ZM10 12.5V17",
  thread: "M3.5 4.5h13v9h-7l-3.5 3v-3H3.5v-9ZM7 8h6M7 10.5h4",
  smile: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7.5 8v.5M12.5 8v.5M7 11.75c1.6 2 4.4 2 6 0",
  edit: "m4 16 .8-3.5L13.5 3.8l2.7 2.7-8.7 8.7L4 16Z",
  trash: "M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v5M11.5 9v5",
  link: "M8.5 11.5 11.5 8.5M9 6.5l1.7-1.7a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.7 1.7a3.2 3.2 0 0 1-4.5-4.5L6.5 9",
  send: "M3.5 10 16.5 4l-3.5 13-3.5-5.5L3.5 10ZM9.5 11.5 16.5 4",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4",
  leave: "M12 4H4.5v12H12M9 10h8M14 7l3 3-3 3",
  down: "M10 4v12M5 11l5 5 5-5",
  hash: "M8 3.5 6.5 16.5M13.5 3.5 12 16.5M4 7.5h13M3 12.5h13",
  lock: "M5 9h10v7.5H5V9ZM7 9V6.5a3 3 0 0 1 6 0V9",
  clip: "m14.5 9.5-5 5a3 3 0 0 1-4.2-4.2l6-6a2 2 0 0 1 2.9 2.9l-6 6a1 1 0 0 1-1.4-1.4l5-5",
  warning: "M10 3 18 16.5H2L10 3ZM10 8v4M10 14v.5",
  sev1: "M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7L7 2.5ZM10 6v5M10 13.5v.5",
  sev2: "M10 3 18 16.5H2L10 3ZM10 8v4M10 14v.5",
  sev3: "M10 2.5 17.5 10 10 17.5 2.5 10 10 2.5ZM10 7v3.5M10 13v.5",
  sev4: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM6.5 10h7",
  sev5: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9v4.5M10 6.5v.5",
  timeline: "M5 3v14M5 5.5h10M5 10h6.5M5 14.5h9",
  tasks: "m3 5.5 1.5 1.5L7.5 4M10.5 5.5h6.5M3 13.5l1.5 1.5 3-3M10.5 13.5h6.5",
  settings: "M3 6h7M15 6h2M3 14h2M10 14h7M12.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
};

/**
 * An icon, which is decoration: the word beside it, or the label of its button, says what it means.
 * @param {string} name
 */
export function icon(name) {
  return h("svg", { class: "icon", viewBox: "0 0 20 20", "aria-hidden": "true" }, h("path", { d: PATHS[name] ?? "" }));
}
