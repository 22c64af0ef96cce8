import {
  type BrokenInput,
  brokenInputs,
  type Contract,
  type ContractOperation,
  exampleInputs,
  type InputOptions,
  type OperationCall,
  type Problem,
  validInputs,
} from "@ringwright/contract/check";
import type { Auth } from "@ringwright/core";
import type { Answer } from "./answer.ts";
import { callByPath } from "./call-by-path.ts";
import type { Comparison } from "./comparison.ts";
import { standInInputs } from "./inputs.ts";
import type { KnownIds } from "./known-ids.ts";
import { type Exception, sandboxException } from "./sandbox-exception.ts";
import type { Shapes } from "./shapes.ts";
import { askBoth, type Call, type Pair, type StandIns, startAnew } from "./side-by-side.ts";

/** What to compare, and where. */
export interface CompareOptions extends InputOptions, StandIns {
  readonly contract: Contract;
  /** The ids that the company has. */
  readonly ids: KnownIds;
  /** Says what an answer looks like. */
  readonly shapes: Shapes;
  readonly operation: ContractOperation;
  /** The generated functions of all operations, by their ids. */
  readonly functions: ReadonlyMap<string, OperationCall>;
}

const atOnce = 16;

/**
 * Asks both with inputs that the contract allows. Prism takes them all. Where the sandbox does as well, both answers have
 * one status and the shape that the contract gives it; where the company's state does not allow it, the refusal has the
 * shape of Prism's with that status.
 *
 * @param options - see `CompareOptions`
 */
export async function compareAccepted(options: CompareOptions): Promise<Comparison> {
  const { contract, shapes, operation, functions } = options;
  const successes = new Map<number, number>();
  const problems: Problem[] = [];
  let refusals = 0;
  const inputs = standInInputs(contract, options.ids, operation, options);
  for (const { kind, input, isBatch, ...rest } of inputs) {
    const auth = startAnew(options.sandbox);
    const task = await startTask(options, auth);
    const call = isBatch ? callByPath(operation) : functionOf(functions, operation);
    const made: Call = { ...rest, operation, call, input: { ...input, ...task } };
    const pair = await askBoth(options, auth, made);
    if ("refusal" in pair) throw pair.refusal;
    const found = differences(shapes, operation, pair);
    const { status } = pair.sandbox;
    if (found.length > 0) problems.push({ input: kind, what: found.join("; "), sent: made.input });
    else if (status < 400) successes.set(status, (successes.get(status) ?? 0) + 1);
    else refusals += 1;
  }
  return { operation: operation.id, requests: inputs.length, successes, refusals, broken: 0, exceptions: [], problems };
}

/**
 * Asks both with inputs that break one fact of the contract: both must refuse, each in a way that the contract declares. What
 * the client refuses reaches neither.
 *
 * @param options - see `CompareOptions`
 */
export async function compareRefused(options: CompareOptions): Promise<Comparison> {
  const { contract, shapes, operation, functions } = options;
  const problems: Problem[] = [];
  const exceptions: Exception[] = [];
  let asked = 0;
  const inputs = brokenInputs(contract, operation, validInputs(contract, operation, options));
  const auth = startAnew(options.sandbox);
  const call = functionOf(functions, operation);
  const compare = async (broken: BrokenInput): Promise<void> => {
    const pair = await askBoth(options, auth, { operation, call, input: broken.input });
    if ("refusal" in pair) return;
    asked += 1;
    const report = (name: "sandbox" | "prism", answer: Answer): void => {
      const found = [...unlikeRefusal(answer), ...shapes.problems(operation.id, answer)].map((what) => `${name}: ${what}`);
      if (found.length > 0) problems.push({ input: broken.what, what: found.join("; "), sent: broken.input });
    };
    const reason = pair.sandbox.status < 400 ? sandboxException(broken) : undefined;
    if (reason === undefined) report("sandbox", pair.sandbox);
    else exceptions.push({ input: broken.what, reason });
    report("prism", pair.prism);
  };
  // What is refused changes nothing, so that several can be under way.
  for (let from = 0; from < inputs.length; from += atOnce) {
    await Promise.all(inputs.slice(from, from + atOnce).map(compare));
  }
  const missed = new Set([...problems, ...exceptions].map(({ input }) => input)).size;
  return {
    operation: operation.id,
    requests: asked,
    successes: new Map(),
    refusals: 0,
    broken: asked - missed,
    exceptions,
    problems,
  };
}

function differences(shapes: Shapes, { id }: ContractOperation, { sandbox, prism, prismAlike }: Pair): string[] {
  const found = [
    ...shapes.problems(id, sandbox).map((what) => `sandbox: ${what}`),
    ...[...new Set([prism, prismAlike])].flatMap((answer) => shapes.problems(id, answer)).map((what) => `prism: ${what}`),
  ];
  if (prism.status >= 400) found.push(`prism: refused what the contract allows with ${prism.status}`);
  if (sandbox.status >= 400) found.push(...[sandbox, prismAlike].flatMap(unlikeRefusal));
  if (sandbox.status !== prismAlike.status) found.push(`sandbox answers ${sandbox.status}, prism ${prismAlike.status}`);
  else if (sandbox.mediaType !== prismAlike.mediaType) {
    found.push(`sandbox answers with ${sandbox.mediaType}, prism with ${prismAlike.mediaType}`);
  }
  return found;
}

// The service's own envelope: clients decide on its codes.
function unlikeRefusal({ status, text }: Answer): string[] {
  if (status < 400 || status >= 500) return [`${status} is no refusal`];
  try {
    const { errors } = JSON.parse(text) as { errors?: { errorCode?: string }[] };
    return typeof errors?.[0]?.errorCode === "string" ? [] : [`the refusal ${status} names no code`];
  } catch {
    return [`the refusal ${status} is no JSON`];
  }
}

// A task exists only once it was started: what the operation that starts it says is put into the input.
async function startTask(options: CompareOptions, auth: Auth): Promise<Readonly<Record<string, unknown>>> {
  const { contract, operation, functions } = options;
  const starter = contract.operations.find(({ task }) => task?.poll === operation.id);
  if (starter?.task === undefined) return {};
  const { id, parameter } = starter.task;
  for (const { input } of exampleInputs(starter)) {
    const pair = await askBoth(options, auth, { operation: starter, call: functionOf(functions, starter), input });
    if ("refusal" in pair) throw pair.refusal;
    const taskId = (JSON.parse(pair.sandbox.text) as Readonly<Record<string, unknown>>)[id];
    if (pair.sandbox.status < 300 && taskId !== undefined) return { [parameter]: taskId };
  }
  throw new Error(`${operation.id}: no example of ${starter.id} starts a task`);
}

function functionOf(functions: ReadonlyMap<string, OperationCall>, { id }: ContractOperation): OperationCall {
  const call = functions.get(id);
  if (call === undefined) throw new Error(`${id}: no package has a function of this name; is its module listed?`);
  return call;
}
