import { results } from "./rest.js";

/** @typedef {import("../wire.js").User} User */
/** @typedef {{number: number, name: string|null, kind: string, status: string, reason?: string, decided_by: User|null}} RunStep */
/**
 * A run of a runbook; its steps only where it was read by itself.
 * @typedef {{id: string, key: string, runbook: string, risk: string, status: string, reason?: string, started_by: User, started_at: string, finished_at: string|null, waits_until: string|null, steps?: RunStep[]}} Run
 */
/** @typedef {{name: string, hint: string, choices: string[]}} Argument */

/** What is run in a room, by requests. What becomes of it comes back as events and messages. */
export class RunVerbs {
  #rest;

  /** @param {import("./rest.js").Rest} rest */
  constructor(rest) {
    this.#rest = rest;
  }

  /** @returns {Promise<Array<{name: string, title: string, risk: string}>>} */
  async runbooks() {
    return results(await this.#rest.get("/runbooks/?page_size=200"));
  }

  /**
   * What a runbook asks for, as a command line is completed.
   * @param {string} runbook
   * @param {string} room
   * @returns {Promise<Argument[]>}
   */
  async asks(runbook, room) {
    const next = async (/** @type {string} */ begun) => {
      const line = encodeURIComponent(`/run playbook ${runbook} ${begun}`);
      const answer = await this.#rest.get(`/chat-commands/complete/?line=${line}&war_room=${encodeURIComponent(room)}`);
      return /** @type {Array<{text: string, says: string}>} */ (answer.completions);
    };
    const names = (await next("")).filter(({ text }) => text.endsWith("="));
    return Promise.all(names.map(async ({ text, says }) => ({
      name: text.slice(0, -1), hint: says, choices: (await next(text)).map((choice) => choice.text.slice(text.length)),
    })));
  }

  /**
   * The runs of a room, the newest first; of the first few with their steps.
   * @param {string} room
   * @param {number} most with steps
   * @returns {Promise<Run[]>}
   */
  async list(room, most) {
    const runs = results(await this.#rest.get(`/runs/?war_room=${encodeURIComponent(room)}`));
    const whole = await Promise.all(runs.slice(0, most).map(({ id }) => this.#rest.get(`/runs/${encodeURIComponent(id)}/`)));
    return [...whole, ...runs.slice(most)];
  }

  /**
   * Begins a run, or only says what it would do.
   * @param {{war_room: string, runbook: string, args: Record<string, string>}} what
   * @param {boolean} isDry
   */
  start(what, isDry) {
    return isDry ? this.#rest.post("/runs/rehearse/", what) : this.#rest.post("/runs/", what, { "Idempotency-Key": crypto.randomUUID() });
  }

  /**
   * @param {string} id
   * @param {"approve"|"deny"|"cancel"} verb
   */
  decide(id, verb) {
    return this.#rest.post(`/runs/${encodeURIComponent(id)}/${verb}/`, {}, { "Idempotency-Key": crypto.randomUUID() });
  }
}
