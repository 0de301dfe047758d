// Moments as people read them: local time, with UTC where it is asked for.

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const dayName = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });

/** @param {string} at */
export const clockTime = (at) => clock.format(new Date(at));

/**
 * The local moment in full and the same in UTC.
 * @param {string} at
 */
export function fullTime(at) {
  const moment = new Date(at);
  return `${full.format(moment)} · ${moment.toISOString().slice(11, 19)} UTC`;
}

/**
 * A key that is the same for all moments of a local day.
 * @param {string} at
 */
export function dayKey(at) {
  const day = new Date(at);
  return `${day.getFullYear()}-${day.getMonth()}-${day.getDate()}`;
}

/**
 * @param {string} at
 * @param {Date} now
 */
export function dayLabel(at, now) {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (dayKey(at) === dayKey(now.toISOString())) return "Today";
  if (dayKey(at) === dayKey(yesterday.toISOString())) return "Yesterday";
  return dayName.format(new Date(at));
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
