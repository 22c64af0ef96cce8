import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { makeCertificate } from "../../../../packages/core/test/support/certificates.ts";
import { Random } from "../random.ts";
import { acts, type ServiceStep } from "./steps.ts";

/** What a request of a play tells the service: whose it is, and what is to happen to it. */
export interface Cue {
  readonly play: number;
  readonly step: ServiceStep;
}

/** The header that carries a cue. */
export const cueHeader = "x-cue";

/** What the service has seen of one play. */
export interface Seen {
  /** Requests that came, whole or not, but for logins. */
  requests: number;
  /** How often each record was acted on, by its id. */
  readonly acted: Map<string, number>;
}

/**
 * A service on loopback that keeps a ledger: what it did, whatever became of its answer. Each request says itself what is
 * to happen to it, so plays can run side by side.
 */
export class CountingService implements AsyncDisposable {
  readonly #server = createServer((request, response) => void this.#take(request, response));
  readonly #untrusted = createTlsServer(makeCertificate());
  readonly #seen = new Map<number, Seen>();
  readonly #waiting = new Map<number, () => void>();
  #closedUrl = "";

  static async start(): Promise<CountingService> {
    const service = new CountingService();
    const closed = createServer();
    for (const server of [service.#server, service.#untrusted, closed]) {
      server.on("clientError", (_, socket: Socket) => socket.destroy());
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    }
    service.#server.keepAliveTimeout = 60_000;
    service.#closedUrl = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
    closed.close();
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** An address where nobody trusts the certificate. */
  get untrustedUrl(): string {
    return `https://127.0.0.1:${(this.#untrusted.address() as AddressInfo).port}`;
  }

  /** An address where nobody listens. */
  get closedUrl(): string {
    return this.#closedUrl;
  }

  seen(play: number): Seen {
    const known = this.#seen.get(play) ?? { requests: 0, acted: new Map() };
    this.#seen.set(play, known);
    return known;
  }

  /** Calls back when the service has read the next request of a play that it will not answer. */
  onUnanswered(play: number, action: () => void): void {
    this.#waiting.set(play, action);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of [this.#server, this.#untrusted]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.on("error", () => {});
    response.on("error", () => {});
    const { play, step } = JSON.parse(String(request.headers[cueHeader])) as Cue;
    const seen = this.seen(play);
    const isLogin = request.url === "/restapi/oauth/token";
    if (!isLogin) seen.requests++;
    if (step.kind === "cut-request") return void request.socket.destroy();
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const work = new Work(play, request, isLogin ? "" : body);
    const answer = isLogin ? tokens(play, seen) : work.answer(acts(step), seen.acted);
    this.#answer(request.socket, response, step, answer, () => this.#waiting.get(play)?.());
  }

  #answer(socket: Socket, response: ServerResponse, step: ServiceStep, answer: Answer, unanswered: () => void): void {
    const body = JSON.stringify(answer.body);
    const headers = { "content-type": "application/json", rcrequestid: "R-1" };
    switch (step.kind) {
      case "silence":
      case "abort-after":
        unanswered();
        break;
      case "cut-before-answer":
        socket.destroy();
        break;
      case "reset-before-answer":
        socket.resetAndDestroy();
        break;
      case "cut-in-head":
        socket.end("HTTP/1.1 200 OK\r\ncontent-ty");
        break;
      case "cut-in-body":
        socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length + 1}\r\n\r\n${body.slice(0, 5)}`);
        break;
      case "cut-refusal":
        socket.end(`HTTP/1.1 ${step.status} No\r\ncontent-length: 500\r\nretry-after: 1\r\n\r\n{"errorCode":"CMN-101"`);
        break;
      case "odd-status":
        socket.end("HTTP/1.1 999 Odd\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        break;
      case "page":
        response.writeHead(200, { ...headers, "content-type": "text/html" }).end("<html></html>");
        break;
      case "empty":
        response.writeHead(200, headers).end();
        break;
      case "token-expired":
        response.writeHead(401, headers).end(JSON.stringify({ errors: [{ errorCode: "OAU-213", message: "Expired" }] }));
        break;
      case "status": {
        const retryAfter = step.retryAfterS === undefined ? {} : { "retry-after": String(step.retryAfterS) };
        const location = step.status < 400 ? { location: "https://elsewhere.example/" } : {};
        response.writeHead(step.status, { ...headers, ...retryAfter, ...location });
        response.end(JSON.stringify({ errors: [{ errorCode: "CMN-102", message: "No" }] }));
        break;
      }
      case "ok":
        response.writeHead(answer.status, headers).end(body);
        break;
    }
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function tokens(play: number, seen: Seen): Answer {
  const body = { access_token: `T-${play}-${seen.requests}`, refresh_token: "R", token_type: "bearer", expires_in: 3600 };
  return { status: 200, body: { ...body, owner_id: "1" } };
}

/** What one request asks for: its path names the form, `one`, `many`, `batch/<ids>`, `task` or `poll/<task>`. */
class Work {
  readonly #form: string;
  readonly #named: string;
  readonly #removes: boolean;
  readonly #ids: readonly string[];
  readonly #random: Random;

  constructor(play: number, { url = "", method }: IncomingMessage, body: string) {
    const [, form = "", named = ""] = url.split("/");
    this.#form = form;
    this.#named = named;
    this.#removes = method === "DELETE";
    const records = body === "" ? [] : ((JSON.parse(body) as { records?: { id: string }[] }).records ?? []);
    this.#ids = form === "one" ? ["1"] : form === "batch" ? named.split(",") : records.map(({ id }) => id);
    this.#random = new Random(play, ...this.#ids.map(Number));
  }

  /** Does the work, where it is to be done, and says what came of it. What is gone already can't be removed again. */
  answer(doesIt: boolean, acted: Map<string, number>): Answer {
    if (this.#form === "poll") return { status: 200, body: taskAtItsEnd(this.#named) };
    const results = this.#ids.map((id) => {
      const isGone = this.#removes && (acted.get(id) ?? 0) > 0;
      const successful = this.#random.chance(0.8) && !isGone;
      if (doesIt && successful) acted.set(id, (acted.get(id) ?? 0) + 1);
      return { id, successful };
    });
    if (this.#form === "many") return { status: 200, body: { results: results.map(toItem) } };
    if (this.#form === "task") return { status: 200, body: { id: writeTask(results), status: "Accepted" } };
    if (results.length > 1) return { status: 207, body: results.map(toPart) };
    return results[0]?.successful ? { status: 200, body: { id: 1 } } : { status: 404, body: { errors } };
  }
}

interface Result {
  readonly id: string;
  readonly successful: boolean;
}

const errors = [{ errorCode: "CMN-102", message: "Not found" }];

function toItem({ id, successful }: Result): object {
  return successful ? { id, successful } : { id, successful, errors };
}

function toPart({ id, successful }: Result): object {
  return successful ? { resourceId: id, status: 204 } : { resourceId: id, status: 404, body: { errors } };
}

// A task's id says what came of it, so that its end needs no memory.
function writeTask(results: readonly Result[]): string {
  return results.map(({ id, successful }) => `${id}${successful ? "y" : "n"}`).join("-");
}

function taskAtItsEnd(id: string): object {
  const affectedItems = id.split("-").map((result) => {
    const extensionId = result.slice(0, -1);
    return result.endsWith("y") ? { extensionId, status: "Success" } : { extensionId, status: "Fail", errors };
  });
  return { id, status: "Completed", result: { affectedItems } };
}
