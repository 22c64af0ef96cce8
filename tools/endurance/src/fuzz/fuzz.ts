import { createSandbox, type Sandbox, type SeenRequest } from "@ringwright/sandbox";
import { countRecords } from "../count-records.ts";
import { brokenInvariants } from "../invariants/index.ts";
import { usedHeapBytes } from "../memory.ts";
import { Random } from "../random.ts";
import { type DrawnRequest, drawRequest } from "./draw-request.ts";
import { type FuzzOperation, fuzzOperations } from "./operations.ts";
import { describeRequest } from "./request.ts";
import { Tally } from "./tally.ts";
import { World } from "./world.ts";

/** What to send, and whom to tell. */
export interface FuzzOptions {
  /** The same seed sends the same requests. */
  readonly seed: number;
  /** The first request to judge, counted from 0; its round is played from its start. */
  readonly from: number;
  readonly count: number;
  /** After how many requests the invariants are checked. */
  readonly checkEvery: number;
  /** Told of each round's end. */
  readonly onRound?: (done: number) => void;
  /** Told of each request before it is sent, from the first one to judge on. */
  readonly onRequest?: (index: number, drawn: DrawnRequest) => void;
}

/** Something that must not be. */
export interface Finding {
  /** Of the request. */
  readonly index: number;
  readonly what: string;
  readonly request: string;
}

/** What a run has shown. */
export interface FuzzReport {
  readonly tally: Tally;
  readonly findings: readonly Finding[];
  /** Operations of the contract that no request has reached with success. */
  readonly unreached: readonly string[];
  /** The heap after each round, the sandbox set back and all garbage gone. */
  readonly heapBytes: readonly number[];
  /** How much more of the heap was in use at the end of a round than after it: the state's records and the list of requests. */
  readonly mostHeldBytes: number;
  /** How many records the state held at the end of the longest round. */
  readonly mostRecords: number;
  readonly slowest: { readonly index: number; readonly tookMs: number };
}

/** A sandbox goes back to its start after so many requests, so that any of them can be repeated without all before it. */
export const roundSize = 5000;

// Far beyond the slowest answer, and still an end.
const patienceMs = 10_000;
const mostFindings = 20;
// The sandbox keeps the last five hundred requests, and cuts its list when there are twice as many.
const mostKeptRequests = 1000;
// Counted like the service's own, but nobody reaches them.
const roomyLimits = { light: 1_000_000, medium: 1_000_000, heavy: 1_000_000, auth: 1_000_000 };

/**
 * Sends hostile requests to a sandbox in this process, and looks at its answers and its state.
 *
 * @param options - see `FuzzOptions`
 */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { seed, from, count, onRound } = options;
  const operations = fuzzOperations(seed);
  const errors: unknown[] = [];
  await using sandbox = await createSandbox({
    answers: "enforced",
    limits: roomyLimits,
    onError: (error) => void errors.push(error),
  });
  const run = {
    options,
    operations,
    sandbox,
    errors,
    tally: new Tally(),
    findings: [] as Finding[],
    slowest: { index: 0, tookMs: 0 },
    mostRecords: 0,
  };
  const heapBytes: number[] = [];
  let mostHeldBytes = 0;
  for (let round = Math.floor(from / roundSize); round * roundSize < from + count; round += 1) {
    sandbox.reset();
    await playRound(run, round);
    const fullBytes = usedHeapBytes();
    sandbox.reset();
    heapBytes.push(usedHeapBytes());
    mostHeldBytes = Math.max(mostHeldBytes, fullBytes - (heapBytes.at(-1) ?? 0));
    onRound?.(run.tally.requests);
    if (run.findings.length >= mostFindings) break;
  }
  const { tally, findings, slowest, mostRecords } = run;
  const unreached = operations.map(({ contract }) => contract.id).filter((id) => !tally.succeeded.has(id));
  return { tally, findings, unreached, heapBytes, mostHeldBytes, slowest, mostRecords };
}

interface Run {
  readonly options: FuzzOptions;
  readonly operations: readonly FuzzOperation[];
  readonly sandbox: Sandbox;
  readonly errors: unknown[];
  readonly tally: Tally;
  readonly findings: Finding[];
  slowest: FuzzReport["slowest"];
  mostRecords: number;
}

async function playRound(run: Run, round: number): Promise<void> {
  const { sandbox, operations, options } = run;
  const { from, count, checkEvery, onRequest } = options;
  const random = new Random(options.seed, round);
  const world = await World.of(sandbox, random);
  const end = Math.min(from + count, (round + 1) * roundSize);
  const heard: SeenRequest[] = [];
  const unwatch = sandbox.watch((request) => void heard.push(request));
  let known = new Set<string>();
  for (let index = round * roundSize; index < end; index += 1) {
    const drawn = drawRequest(operations, world, random);
    const judged = index >= from;
    if (judged) onRequest?.(index, drawn);
    const startMs = performance.now();
    const { status, trouble } = await send(sandbox, drawn);
    const tookMs = performance.now() - startMs;
    const seen = heard.splice(0).at(-1);
    const problems = problemsOf(run, status, trouble, seen, tookMs);
    if (judged && ((index + 1) % checkEvery === 0 || index + 1 === end)) {
      const broken = brokenInvariants(sandbox.state);
      problems.push(...broken.filter((what) => !known.has(what)));
      known = new Set(broken);
      if (sandbox.requests.length > mostKeptRequests) problems.push(`keeps ${sandbox.requests.length} requests`);
    }
    if (judged) {
      if (tookMs > run.slowest.tookMs) run.slowest = { index, tookMs };
      run.tally.add(drawn.hostility, status, seen?.operation);
      if (problems.length > 0) run.findings.push({ index, what: problems.join("\n"), request: describeRequest(drawn.request) });
      if (run.findings.length >= mostFindings) break;
    }
    world.pass();
    // Work that waits comes due: phones are shipped, tasks done, reservations and logins end.
    if (random.chance(0.01)) sandbox.clock.advance(random.pick([1000, 5000, 61_000, 600_000, 3_700_000, 90_000_000]));
  }
  unwatch();
  run.mostRecords = Math.max(run.mostRecords, countRecords(sandbox.state));
}

async function send(sandbox: Sandbox, { request }: DrawnRequest): Promise<{ status: number; trouble?: unknown }> {
  const { method, target, headers, body } = request;
  const mayHaveBody = method !== "GET" && method !== "HEAD" && body !== undefined;
  try {
    const answer = await sandbox.fetch(`${sandbox.url}${target}`, {
      method,
      headers,
      redirect: "manual",
      ...(mayHaveBody ? { body } : {}),
    });
    const text = await answer.text();
    if (answer.headers.get("content-type")?.startsWith("application/json")) JSON.parse(text);
    return { status: answer.status };
  } catch (error) {
    return { status: 0, trouble: error };
  }
}

function problemsOf({ errors }: Run, status: number, trouble: unknown, seen: SeenRequest | undefined, tookMs: number): string[] {
  const problems: string[] = [];
  if (trouble !== undefined) problems.push(`no answer: ${textOf(trouble)}`);
  if (status >= 500) problems.push(`answered with ${status} (${seen?.operation})`);
  if (seen?.violation !== undefined) problems.push(`breaks the contract: ${seen.violation}`);
  if (tookMs > patienceMs) problems.push(`answered after ${Math.round(tookMs)} ms`);
  problems.push(...errors.splice(0).map(textOf));
  return problems;
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
