// How long to wait before coming back: 0.5 s, doubled each time up to 30 s, and a random part of that ("full jitter"), so
// that the readers of a restarted server do not all knock at once.

export const BACKOFF_FIRST_MS = 500;
export const BACKOFF_MOST_MS = 30_000;

/**
 * @param {number} failures how many attempts have failed in a row, from 0
 * @param {() => number} random from 0 to below 1
 */
export function backoffMs(failures, random) {
  const most = Math.min(BACKOFF_MOST_MS, BACKOFF_FIRST_MS * 2 ** Math.min(failures, 16));
  return Math.floor(random() * most);
}
