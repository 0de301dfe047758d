import { h, icon } from "../page.js";

/** The levels, from the least secret on. */
export const LEVELS = ["PUBLIC", "INTERNAL", "CONFIDENTIAL", "RESTRICTED", "SEALED"];

/**
 * How secret something is.
 * @param {string} level
 */
export function levelBadge(level) {
  const rank = LEVELS.indexOf(level);
  return h("span", { class: rank > 1 ? "mark bad" : "mark" }, icon(rank > 0 ? "lock" : "people"), level);
}

const KILO = 1024;

/**
 * A number of bytes as people say it.
 * @param {number} bytes
 */
export function sizeText(bytes) {
  if (bytes < KILO) return `${bytes} bytes`;
  return bytes < KILO * KILO ? `${Math.round(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
