import { createSandbox, type Sandbox, type Snapshot } from "@ringwright/sandbox";
import { describeRequest, type FuzzRequest } from "../fuzz/request.ts";
import { World } from "../fuzz/world.ts";
import { Random } from "../random.ts";
import { type Growth, inTurn } from "./growth.ts";
import { leastOf, type Measured, problemOf } from "./judge.ts";
import { type GrowingOperation, growingOperations, operationGrowths } from "./operation-growths.ts";
import { populate } from "./populate.ts";
import { timeOf } from "./time-of.ts";

/** What to grow, and whom to tell. */
export interface GrowOptions {
  /** The id of the only operation to look at; all when left out. */
  readonly only?: string | undefined;
  /** Whether ways to grow that are much alike are all tried, or take turns; all when left out. */
  readonly ways?: "all" | "in turn";
  /** Told when all requests of an operation are answered. */
  readonly onOperation?: (done: number, of: number) => void;
}

/** A request that takes too long. */
export interface SlowAnswer {
  readonly operation: string;
  /** Where it grows, and what it grows by. */
  readonly growth: string;
  readonly what: string;
  /** The request, shortened. */
  readonly request: string;
}

/** What a run has shown. */
export interface GrowReport {
  /** How many ways there were to grow. */
  readonly growths: number;
  readonly findings: readonly SlowAnswer[];
  /** Operations that took at least one of their grown requests. */
  readonly taken: readonly string[];
  readonly slowest: { readonly growth: string; readonly ms: number };
}

const smallBytes = 64_000;
/** How far a request grows. */
export const fullBytes = 1_000_000;
const tries = 5;
// Each with a phone, a line, numbers and a place in a queue. What looks through all of them for each item of a list shows itself
// where they are many; a company of few is put back sooner.
const few = 30;
const many = 1000;
// All that waits comes due: tasks, parcels, reservations.
const laterMs = 3 * 86_400_000;

/**
 * Lets each request of the contract grow to a megabyte, in each of its places, and measures its answer, the next one after it,
 * and the work that it leaves for later.
 */
export async function grow({ only, ways = "all", onOperation }: GrowOptions = {}): Promise<GrowReport> {
  const operations = growingOperations(only);
  await using small = await createSandbox({ answers: "enforced", onError: () => {} });
  await using large = await createSandbox({ answers: "enforced", onError: () => {} });
  const companies = [companyOf(small, few, false), companyOf(large, many, true)];
  const run: Run = { growths: 0, findings: [], taken: new Set(), slowest: { growth: "", ms: 0 } };
  for (const [index, operation] of operations.entries()) {
    for (const company of companies) {
      await growOperation(run, company, operation, (all) => (ways === "all" ? all : inTurn(all, index)));
    }
    onOperation?.(index + 1, operations.length);
  }
  return { ...run, taken: [...run.taken] };
}

interface Run {
  growths: number;
  readonly findings: SlowAnswer[];
  readonly taken: Set<string>;
  slowest: GrowReport["slowest"];
}

interface Company {
  readonly sandbox: Sandbox;
  readonly start: Snapshot;
  /** Whether it is large. */
  readonly crowd: boolean;
}

function companyOf(sandbox: Sandbox, people: number, crowd: boolean): Company {
  populate(sandbox.state, people);
  return { sandbox, start: sandbox.snapshot(), crowd };
}

async function growOperation(
  run: Run,
  { sandbox, start, crowd }: Company,
  operation: GrowingOperation,
  choose: (all: readonly Growth[]) => readonly Growth[],
): Promise<void> {
  // Only lists of a body need many people.
  if (crowd && operation.contract.body === undefined) return;
  const { id } = operation.contract;
  sandbox.restore(start);
  const random = new Random(1);
  const world = await World.of(sandbox, random);
  const scale = scaleFor(sandbox, world);
  const growths = operationGrowths(operation, world, random).filter((growth) => (growth.crowd ?? false) === crowd);
  for (const growth of choose(growths)) {
    run.growths += 1;
    const name = `${growth.place} by ${growth.by}`;
    for (const { measured, what, request } of await climb(growth, scale)) {
      if (measured.status < 400) run.taken.add(id);
      if (measured.answerMs > run.slowest.ms) run.slowest = { growth: `${id} ${name}`, ms: measured.answerMs };
      if (what !== undefined) run.findings.push({ operation: id, growth: name, what, request: describeRequest(request) });
    }
  }
}

interface Step {
  readonly request: FuzzRequest;
  readonly measured: Measured;
  readonly what: string | undefined;
}

/** Measures a request of so many bytes. */
type Scale = (request: FuzzRequest, bytes: number) => Promise<Measured>;

// From size to size, until one takes too long: the next one would take for ever.
async function climb(growth: Growth, scale: Scale): Promise<Step[]> {
  const steps: Step[] = [];
  for (const bytes of [growth.readBytes ?? smallBytes, fullBytes]) {
    const request = growth.at(bytes);
    const smaller = steps.at(-1)?.measured;
    let measured = await scale(request, bytes);
    for (let count = 1; count < tries && problemOf(measured, smaller) !== undefined; count += 1) {
      measured = leastOf(measured, await scale(request, bytes));
    }
    const what = problemOf(measured, smaller);
    steps.push({ request, measured, what });
    if (what !== undefined) break;
  }
  return steps;
}

function scaleFor(sandbox: Sandbox, world: World): Scale {
  const small: FuzzRequest = {
    method: "GET",
    target: "/restapi/v1.0/account/~",
    headers: { Authorization: `Bearer ${world.token("admin")}` },
  };
  const before = sandbox.snapshot();
  return async (request, bytes) => {
    const changes = sandbox.state.changes();
    const { value: status, ms: answerMs } = await timeOf(() => ask(sandbox, request));
    if (sandbox.state.changes() === changes) return { bytes, status, answerMs, nextMs: 0, laterMs: 0 };
    const next = await timeOf(() => ask(sandbox, small));
    sandbox.clock.advance(laterMs);
    const later = await timeOf(() => ask(sandbox, small));
    sandbox.restore(before);
    return { bytes, status, answerMs, nextMs: next.ms, laterMs: later.ms };
  };
}

async function ask(sandbox: Sandbox, { method, target, headers, body }: FuzzRequest): Promise<number> {
  const answer = await sandbox.fetch(`${sandbox.url}${target}`, {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined || method === "GET" ? {} : { body: Buffer.from(body) }),
  });
  await answer.arrayBuffer();
  return answer.status;
}
