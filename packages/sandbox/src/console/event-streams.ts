import type { ServerResponse } from "node:http";
import type { OperationId } from "../contract/operation.ts";
import type { Fault } from "../faults/faults.ts";
import type { SeenRequest } from "../requests.ts";
import type { Account } from "../state/types.ts";
import { companyView } from "./company-view.ts";
import type { Numbers } from "./numbers.ts";
import { keptRequests, type Messages } from "./protocol.ts";
import { requestView } from "./request-view.ts";
import type { ShownSandbox } from "./shown-sandbox.ts";
import { statusView } from "./status-view.ts";

/** What the streams tell of. */
export interface StreamParts {
  readonly sandbox: ShownSandbox;
  readonly requestNumbers: Numbers<SeenRequest>;
  readonly faultNumbers: Numbers<Fault>;
  readonly operations: readonly OperationId[];
}

interface Stream {
  readonly response: ServerResponse;
  readonly account: Account;
}

/** What the pages know, to see whether it is still so. */
interface Told {
  readonly changes: number;
  readonly status: string;
  /** The last request that they have seen. */
  readonly request: SeenRequest | undefined;
}

const lookEveryMs = 100;

// Who does not read so many bytes is cut off; the page comes back by itself and begins anew.
const unreadBytes = 4_000_000;

/**
 * Tells pages what happens, as server-sent events. While somebody listens it looks ten times a second whether anything has
 * changed: much that happens at once is one message, and nothing is asked of the sandbox while nobody does.
 */
export class EventStreams {
  readonly #parts: StreamParts;
  readonly #streams = new Set<Stream>();
  #fresh: SeenRequest[] = [];
  #timer: NodeJS.Timeout | undefined;
  #unwatch: (() => void) | undefined;
  #told: Told = { changes: 0, status: "", request: undefined };

  /** @param parts - what to tell of */
  constructor(parts: StreamParts) {
    this.#parts = parts;
  }

  /** Tells everything, and from then on what changes, until the connection ends. */
  open(response: ServerResponse, account: Account): void {
    const stream = { response, account };
    // What others have not been told yet is not new to this one.
    this.tell();
    if (this.#streams.size === 0) this.#begin();
    this.#streams.add(stream);
    response.once("close", () => {
      this.#streams.delete(stream);
      if (this.#streams.size === 0) this.#end();
    });
    send(stream, "start", JSON.stringify(this.#startOf(current(this.#parts.sandbox, account))));
  }

  /** Tells at once what has changed. */
  tell(): void {
    if (this.#streams.size === 0) return;
    const { sandbox } = this.#parts;
    const fresh = this.#fresh;
    const before = this.#told;
    this.#remember();
    const after = this.#told;
    // The list was emptied by a reset, or has run on past what the pages know.
    if (before.request !== undefined && !sandbox.requests.includes(before.request)) {
      this.#toEach("start", (account) => this.#startOf(account));
      return;
    }
    if (fresh.length > 0) this.#toAll("requests", this.#views(fresh.slice(-keptRequests)));
    if (after.changes !== before.changes) this.#toEach("company", (account) => companyView(sandbox.state, account));
    if (after.status !== before.status) this.#toAll("status", statusView(sandbox, this.#parts.faultNumbers));
  }

  #begin(): void {
    this.#unwatch = this.#parts.sandbox.watch((request) => this.#fresh.push(request));
    this.#remember();
    this.#lookLater();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#unwatch?.();
  }

  // One look after the other, so that a large company leaves time for requests.
  #lookLater(): void {
    this.#timer = setTimeout(() => {
      try {
        this.tell();
        this.#lookLater();
      } catch {
        // What is wrong in the sandbox is told by the next request that meets it. Pages come back by themselves.
        for (const { response } of this.#streams) response.destroy();
        this.#streams.clear();
        this.#end();
      }
    }, lookEveryMs).unref();
  }

  #remember(): void {
    const { sandbox, faultNumbers } = this.#parts;
    // Work whose time has come is done before anybody looks, as it is before a request.
    sandbox.state.settle(sandbox.clock.now());
    const { nowMs, ...status } = statusView(sandbox, faultNumbers);
    // Time that runs is told once a second.
    const time = status.frozen ? nowMs : Math.floor(nowMs / 1000);
    this.#told = {
      changes: sandbox.state.changes(),
      status: JSON.stringify([time, status]),
      request: sandbox.requests.at(-1),
    };
    this.#fresh = [];
  }

  #startOf(account: Account): Messages["start"] {
    const { sandbox, faultNumbers, operations } = this.#parts;
    return {
      company: companyView(sandbox.state, account),
      status: statusView(sandbox, faultNumbers),
      requests: this.#views(sandbox.requests.slice(-keptRequests)),
      operations,
    };
  }

  #views(requests: readonly SeenRequest[]): Messages["requests"] {
    const { sandbox, requestNumbers } = this.#parts;
    return requests.map((request) => requestView(sandbox, request, requestNumbers.of(request)));
  }

  #toAll<E extends keyof Messages>(event: E, message: Messages[E]): void {
    const text = JSON.stringify(message);
    for (const stream of this.#streams) send(stream, event, text);
  }

  // A message is made once an account, however many look at it.
  #toEach<E extends keyof Messages>(event: E, messageOf: (account: Account) => Messages[E]): void {
    const texts = new Map<string, string>();
    for (const stream of this.#streams) {
      const account = current(this.#parts.sandbox, stream.account);
      const text = texts.get(account.id) ?? JSON.stringify(messageOf(account));
      texts.set(account.id, text);
      send(stream, event, text);
    }
  }
}

// An account that is gone after a reset is shown as it was.
function current({ state }: ShownSandbox, account: Account): Account {
  return state.accounts.get(account.id) ?? state.accounts.find()[0] ?? account;
}

function send({ response }: Stream, event: keyof Messages, json: string): void {
  response.write(`event: ${event}\ndata: ${json}\n\n`);
  if (response.writableLength > unreadBytes) response.destroy();
}
