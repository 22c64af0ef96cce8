import { setTimeout as delay } from "node:timers/promises";
import { type BudgetGauge, type Limits, RateLimits } from "./access/rate-limits.ts";
import { Clock, type SandboxClock } from "./clock.ts";
import { consolePages } from "./console/pages.ts";
import { type ContractDocument, readDocument } from "./contract/document.ts";
import { operationsOf } from "./contract/operation.ts";
import { createRouter } from "./contract/router.ts";
import { validatorsOf } from "./contract/validators.ts";
import { settleDue } from "./due/index.ts";
import { FaultList, type Faults } from "./faults/faults.ts";
import { gathers, handlers } from "./handlers/index.ts";
import { createCors, type Origins } from "./http/cors.ts";
import { createPipeline } from "./http/pipeline.ts";
import { type LoginOptions, loginAs, type SandboxLogin } from "./login.ts";
import { needOptions } from "./need-options.ts";
import { RequestLog, type SeenRequest } from "./requests.ts";
import { plant } from "./seed/plant.ts";
import type { Seed } from "./seed/seed.ts";
import { addMainSite } from "./seed/site-extensions.ts";
import { readTidewater } from "./seed/tidewater.ts";
import { createEngine } from "./server/engine.ts";
import { sandboxFetch } from "./server/fetch.ts";
import { type Listening, type ListenOptions, listen } from "./server/listen.ts";
import { needSnapshot, noSnapshot, type Snapshot } from "./snapshot.ts";
import { openDatabase } from "./state/database.ts";
import { imageProblem } from "./state/image-problem.ts";
import { createState, type State } from "./state/state.ts";
import { StoreError } from "./state/store-error.ts";
import { damagedStore, isConstraint, storeTrouble } from "./state/store-trouble.ts";

/** How a sandbox shall be. */
export interface SandboxOptions {
  /**
   * A seed file, its text, or what it would say as an object, which may be larger than a text; the company of the contract's
   * examples when left out. A store that is not empty is not seeded.
   */
  readonly seed?: string | { readonly yaml: string } | { readonly company: object };
  /** A file to keep everything in; in memory when left out. */
  readonly store?: string;
  /** The rate limits; `off` when left out. */
  readonly limits?: Limits;
  /** `frozen` (the default) stands still at the seed's time until it is moved; `real` is the machine's own time. */
  readonly time?: "frozen" | "real";
  /** The web pages that may call, as the browser asks for it (CORS); those of this machine (`loopback`) when left out. */
  readonly origins?: Origins;
  /** Latency of every answer, in real milliseconds. */
  readonly latencyMs?: number;
  /**
   * What to do with answers that break the contract: `enforced` turns them into a 500, `reported` notes them with the
   * request. Under a test runner that sets NODE_ENV to `test` it is `enforced`, else `reported`.
   */
  readonly answers?: "unchecked" | "reported" | "enforced";
  /** Decides which calls a fault's share hits. */
  readonly random?: number;
  /** Told of faults of the sandbox's own, which callers see as CMN-203; they are written to stderr when left out. */
  readonly onError?: (error: unknown, requestId: string) => void;
}

/** A RingCentral account on this machine. */
export interface Sandbox extends AsyncDisposable {
  /** Its address: that of the port it listens on, else one that only its `fetch` knows. Without a slash at its end. */
  readonly url: string;
  /** Asks the sandbox without a socket, at any address. */
  readonly fetch: typeof globalThis.fetch;
  /** Serves on a port of the loopback interface, with the console at `/`; 0 takes any free one. */
  listen(port?: number, options?: Omit<ListenOptions, "port">): Promise<Listening>;
  /** A way in as one of its users: the key of a role, an extension number, an id or a mail address. */
  auth(who: string, options?: LoginOptions): SandboxLogin;
  /** What it knows, to look into; write with care. */
  readonly state: State;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  /** The last requests, the newest last. */
  readonly requests: readonly SeenRequest[];
  /** How many requests it no longer keeps: it keeps the last five hundred at least. */
  readonly forgottenRequests: number;
  /** Calls `watcher` with each request to come, until the function that it returns is called. */
  watch(watcher: (request: SeenRequest) => void): () => void;
  /** How full the rate budgets are that have been drawn from. */
  readonly budgets: readonly BudgetGauge[];
  /** The contract that it speaks. */
  readonly document: ContractDocument;
  /** Back to the start: the seed, the clock, the budgets, the requests; faults are taken away. */
  reset(): void;
  /** A copy of everything it knows. */
  snapshot(): Snapshot;
  /**
   * Puts everything back as it was; budgets are filled.
   *
   * @throws TypeError for what is no snapshot of this version, and says why; nothing is changed then
   */
  restore(snapshot: Snapshot): void;
  /** Stops listening and closes the store. */
  close(): Promise<void>;
}

// Ends in a name that no real host can have (RFC 2606).
const addressWithoutPort = "https://sandbox.test";

/**
 * Makes a sandbox: in memory, seeded, standing still in time, the same each time.
 *
 * @param options - how it shall be
 * @throws SeedError for a seed that is not valid; StoreError for a store that cannot be used; RangeError for an
 *   option that is not known, and for an origin or limits that are none
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  needOptions(options);
  const cors = createCors(options.origins ?? "loopback");
  const { store = ":memory:", onError = reportError } = options;
  const document = readDocument();
  const { state, start } = await open(store, options, document);
  const report = (error: unknown, requestId: string): void => onError(storeTrouble(error, store), requestId);
  // Time goes on where it cannot be kept.
  const keepTime = (nowMs: number): void => {
    try {
      state.setMeta("lastMs", String(nowMs));
    } catch (error) {
      report(error, "");
    }
  };
  const restore = ({ nowMs, image }: Snapshot): void => {
    try {
      state.restore(image);
    } catch (error) {
      throw isConstraint(error)
        ? noSnapshot(`the records do not go together (${error.message})`, error)
        : storeTrouble(error, store);
    }
    if (clock.frozen) clock.reset(nowMs);
    limits.reset();
  };
  let closed = false;
  const clock = new Clock({
    startMs: start.nowMs,
    frozen: options.time !== "real",
    isBusy: () => engine.busy,
    realMs: () => performance.now(),
    // A store that is closed no longer needs to know.
    onMove: (nowMs) => closed || keepTime(nowMs),
  });
  const limits = new RateLimits(options.limits ?? "off");
  const operations = operationsOf(document);
  const faults = new FaultList(
    options.random ?? 1,
    operations.map(({ id }) => id),
  );
  const log = new RequestLog();
  const pipeline = createPipeline({
    document,
    validators: validatorsOf(document),
    state,
    limits,
    handlers,
    gathers,
    answers: options.answers ?? (process.env["NODE_ENV"] === "test" ? "enforced" : "reported"),
    onError: report,
  });
  const sleep = async (delayMs: number, signal?: AbortSignal): Promise<void> =>
    void (await delay(delayMs, undefined, signal === undefined ? {} : { signal }));
  const router = createRouter(operations);
  const engine = createEngine({ router, pipeline, faults, log, clock, cors, latencyMs: options.latencyMs ?? 0, sleep });
  const servers = new Set<Listening>();

  const sandbox: Sandbox = {
    get url() {
      const [first] = servers;
      return first?.url ?? addressWithoutPort;
    },
    fetch: sandboxFetch(engine, sleep),
    async listen(port = 0, listenOptions = {}) {
      const server = await listen(engine, { pages: consolePages(sandbox), ...listenOptions, port });
      servers.add(server);
      return {
        ...server,
        async close() {
          servers.delete(server);
          await server.close();
        },
      };
    },
    auth: (who, login = {}) => loginAs(state, who, login, () => clock.now()),
    state,
    clock,
    faults,
    get requests() {
      return log.list;
    },
    get forgottenRequests() {
      return log.forgotten;
    },
    watch: (watcher) => log.watch(watcher),
    get budgets() {
      return limits.gauges(clock.now());
    },
    document,
    reset() {
      restore(start);
      faults.reset();
      log.clear();
      pipeline.reset();
    },
    snapshot: () => ({ nowMs: clock.now(), image: state.image() }),
    restore(snapshot) {
      needSnapshot(snapshot);
      restore(snapshot);
    },
    async close() {
      if (closed) return;
      closed = true;
      await Promise.all([...servers].map((server) => server.close()));
      keepTime(clock.now());
      state.close();
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
  return sandbox;
}

// A store that was there before goes back to what it holds now.
async function open(
  store: string,
  options: SandboxOptions,
  document: ContractDocument,
): Promise<{ readonly state: State; readonly start: Snapshot }> {
  const database = openDatabase(store);
  try {
    const state = createState(database, settleDue);
    const isNew = state.meta("startMs") === undefined && state.accounts.count() === 0;
    if (isNew) plant(state, await seedOf(options, document));
    const problem = isNew ? undefined : imageProblem(state.image());
    if (problem !== undefined) throw damagedStore(store, problem);
    state.transaction(() => {
      for (const account of state.accounts.find()) addMainSite(state, account);
    });
    return { state, start: { nowMs: startOf(state, options), image: state.image() } };
  } catch (error) {
    database.close();
    throw storeTrouble(error, store);
  }
}

async function seedOf({ seed }: SandboxOptions, document: ContractDocument): Promise<Seed> {
  if (seed === undefined) return readTidewater();
  const { checkSeed, parseSeed, readSeed } = await import("./seed/read-seed.ts");
  if (typeof seed === "string") return readSeed(seed, document);
  return "yaml" in seed ? parseSeed(seed.yaml, "seed", document) : checkSeed(seed.company, document);
}

// Time that stands still begins where the seed says, or where a store left off; it must not go back.
function startOf(state: State, { time }: SandboxOptions): number {
  if (time === "real") return Date.now();
  return Number(state.meta("lastMs") ?? state.meta("startMs"));
}

function reportError(error: unknown, requestId: string): void {
  const what = error instanceof StoreError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`sandbox: ${requestId === "" ? "" : `request ${requestId} failed: `}${what}\n`);
}
