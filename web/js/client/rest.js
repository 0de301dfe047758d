/** A request that was not done. `status` is 0 when the server was not reached. */
export class ApiError extends Error {
  /**
   * @param {number} status
   * @param {Record<string, any>} body
   */
  constructor(status, body) {
    super(ApiError.words(status, body));
    this.name = "ApiError";
    this.status = status;
    /** @type {string} */
    this.code = typeof body.code === "string" ? body.code : "";
    this.body = body;
  }

  /** Whether the same request may succeed later. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /**
   * @param {number} status
   * @param {Record<string, any>} body
   */
  static words(status, body) {
    if (typeof body.detail === "string") return body.detail;
    const fields = Object.entries(body).filter(([name]) => name !== "code");
    if (fields.length) return fields.map(([name, said]) => `${name}: ${[said].flat().join(" ")}`).join(" · ");
    return status === 0 ? "The server cannot be reached." : `The server answered ${status}.`;
  }
}

const DEADLINE_MS = 20_000;

/** Requests to the REST API, signed in by the session cookie. */
export class Rest {
  /** Called when the server says that nobody is signed in. */
  onSignedOut = () => {};
  #fetch;
  #base;

  /**
   * @param {typeof fetch} request
   * @param {string} [base]
   */
  constructor(request, base = "/api/v1") {
    this.#fetch = request;
    this.#base = base;
  }

  /**
   * @param {string} path
   * @returns {Promise<any>}
   */
  get(path) {
    return this.#send("GET", path);
  }

  /**
   * @param {string} path
   * @param {object} body
   * @param {Record<string, string>} [headers]
   * @returns {Promise<any>}
   */
  post(path, body, headers) {
    return this.#send("POST", path, body, headers);
  }

  /**
   * @param {string} path
   * @param {object} body
   * @returns {Promise<any>}
   */
  patch(path, body) {
    return this.#send("PATCH", path, body);
  }

  /**
   * @param {string} path
   * @returns {Promise<any>}
   */
  delete(path) {
    return this.#send("DELETE", path);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @param {Record<string, string>} [more]
   */
  async #send(method, path, body, more = {}) {
    const { response, text } = await this.#answer(method, path, body, more);
    return response.status === 204 ? null : parsed(text);
  }

  /**
   * The beginning of what is there, as text.
   * @param {string} path
   * @param {number} most in bytes
   * @returns {Promise<string>}
   */
  async text(path, most) {
    return (await this.#answer("GET", path, undefined, { Range: `bytes=0-${most - 1}` })).text;
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object|undefined} body
   * @param {Record<string, string>} more
   */
  async #answer(method, path, body, more) {
    /** @type {Record<string, string>} */
    const headers = { Accept: "application/json", "X-Requested-With": "muster", ...more };
    if (body) headers["Content-Type"] = "application/json";
    const signal = /** @type {{timeout(ms: number): AbortSignal}} */ (/** @type {unknown} */ (AbortSignal)).timeout(DEADLINE_MS);
    const request = { method, headers, signal, credentials: /** @type {const} */ ("same-origin") };
    let response;
    let text;
    try {
      response = await this.#fetch(this.#base + path, body ? { ...request, body: JSON.stringify(body) } : request);
      text = await response.text();
    } catch {
      throw new ApiError(0, {});
    }
    if (response.ok) return { response, text };
    if (response.status === 401 && !path.startsWith("/auth/")) this.onSignedOut();
    const said = parsed(text);
    throw new ApiError(response.status, said && typeof said === "object" ? said : {});
  }
}

/**
 * @param {string} text
 * @returns {any}
 */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The entries of a list answer.
 * @param {any} answer
 * @returns {any[]}
 */
export function results(answer) {
  if (Array.isArray(answer)) return answer;
  return Array.isArray(answer?.results) ? answer.results : [];
}
