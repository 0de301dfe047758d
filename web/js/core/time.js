// Moments as people read them. Whatever shows one reads the signals here, and is drawn again when they change.

import { Signal } from "./signal.js";

/** @typedef {"local"|"utc"|"relative"} Clock */

/** By which clock times are shown; days are those of the same clock. */
export const clock = new Signal(/** @type {Clock} */ ("local"));
/** Grows while times are shown by their distance from now. */
export const minute = new Signal(0);

const time = /** @type {const} */ ({ hour: "2-digit", minute: "2-digit" });
const date = /** @type {const} */ ({ weekday: "long", day: "numeric", month: "long" });
const local = { time: new Intl.DateTimeFormat(undefined, time), date: new Intl.DateTimeFormat(undefined, date) };
const utc = {
  time: new Intl.DateTimeFormat(undefined, { ...time, hourCycle: "h23", timeZone: "UTC" }),
  date: new Intl.DateTimeFormat(undefined, { ...date, timeZone: "UTC" }),
};
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });

/**
 * A moment by the chosen clock.
 * @param {string} at
 * @param {number} [now]
 */
export function clockTime(at, now) {
  const moment = new Date(at);
  if (clock.value === "utc") return `${utc.time.format(moment)}Z`;
  if (clock.value === "local") return local.time.format(moment);
  minute.value;
  const passed = (now ?? Date.now()) - moment.getTime();
  return passed < 60_000 ? "now" : `${duration(passed)} ago`;
}

/**
 * The local moment in full and the same in UTC.
 * @param {string} at
 */
export function fullTime(at) {
  const moment = new Date(at);
  return `${full.format(moment)} · ${moment.toISOString().slice(11, 19)} UTC`;
}

/**
 * A key that is the same for all moments of a day.
 * @param {string} at
 */
export function dayKey(at) {
  const day = new Date(at);
  if (clock.value === "utc") return day.toISOString().slice(0, 10);
  return `${day.getFullYear()}-${day.getMonth()}-${day.getDate()}`;
}

/**
 * @param {string} at
 * @param {Date} now
 */
export function dayLabel(at, now) {
  const isUTC = clock.value === "utc";
  const yesterday = new Date(isUTC ? now.getTime() - 86_400_000 : new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1));
  if (dayKey(at) === dayKey(now.toISOString())) return "Today";
  if (dayKey(at) === dayKey(yesterday.toISOString())) return "Yesterday";
  return (isUTC ? utc : local).date.format(new Date(at));
}

/**
 * A length of time in its two largest units, such as "2 h 05 min".
 * @param {number} ms
 */
export function duration(ms) {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days) return `${days} d ${hours % 24} h`;
  if (hours) return `${hours} h ${String(minutes % 60).padStart(2, "0")} min`;
  return `${minutes} min`;
}
