import { chunkSize, chunks, concernsItsItems } from "../bulk/chunks.ts";
import { type CallEnd, type CallFailure, isRefusal } from "../call/call-end.ts";
import { type CallOptions, callOptionNames, checkCallOptions } from "../call/call-options.ts";
import type { BatchMembers, Operation } from "../call/operation.ts";
import type { AnyClient } from "../client.ts";
import { toBulkError } from "../errors/bulk-error.ts";
import { InputError, inputError } from "../errors/input-error.ts";
import { SentSecrets } from "../failure/sent-secrets.ts";
import { copyInput } from "../request/copy-input.ts";
import { checkPlain } from "../request/input.ts";
import { kindOf } from "../request/kind-of.ts";
import type { OptionNames } from "../request/options.ts";
import { IdList, toId } from "../request/path.ts";
import { batchAccept, type ReadBatch, readBatchAnswer } from "./answer.ts";
import type { BatchFailure, BatchLeftover, BatchOutcome } from "./outcome.ts";

/** How a batch is sent. `timeoutMs` is the time of each call. */
export interface BatchOptions extends CallOptions {
  /** Names fewer ids in a call than the contract allows. */
  readonly maxItems?: number;
  /** Throws a `BulkError` unless all ids succeeded. */
  readonly throwOnFailure?: boolean;
}

const optionNames = { ...callOptionNames, maxItems: true, throwOnFailure: true } satisfies OptionNames<BatchOptions>;

/** What became of several ids. */
export interface BatchResult<T> {
  /** One outcome for each id, in the order of the ids. */
  readonly outcomes: readonly BatchOutcome<T>[];
  /** Whether all of them succeeded. */
  readonly allSucceeded: boolean;
  /** What stopped it before all ids were tried: an error, or the reason of the signal. Undefined when nothing did. */
  readonly stoppedBy: unknown;
}

/**
 * Calls an operation for several ids at once: they share one call of the rate budget, as many as the contract allows.
 * All ids are checked and copied before the first call leaves, and calls follow one another; from then on trouble does not throw but
 * shows in the result, also an abort. A refusal that concerns one call's ids lets the next call go on; anything else stops it.
 *
 * @param client - sends the calls
 * @param operation - one whose path takes several ids (`operation.batch`)
 * @param ids - the values of that path parameter
 * @param input - its other parameters, and its body, which is for each of the ids
 * @param options - for each of the calls
 * @returns each id's fate; nothing is sent for an empty list
 * @throws InputError for an input that cannot be sent; the reason of a signal that had aborted before; BulkError if asked to
 */
export async function batch<T>(
  client: AnyClient,
  operation: Operation,
  ids: readonly (string | number)[],
  input: object = {},
  options: BatchOptions = {},
): Promise<BatchResult<T>> {
  checkCallOptions(operation, options, optionNames);
  const { maxItems, throwOnFailure = false, ...callOptions } = options;
  const sent = readInput(operation, ids, input);
  const parts = chunks(sent.ids, chunkSize(operation, sent.members.maxItems, maxItems));
  const inputOf = (part: readonly string[]): object => ({ ...sent.input, [sent.members.parameter]: new IdList(part) });
  callOptions.signal?.throwIfAborted();
  const secrets = callOptions.secrets ?? new SentSecrets();
  const sendOptions = { ...callOptions, secrets, headers: { ...callOptions.headers, accept: batchAccept } };

  const outcomes: BatchOutcome<T>[] = [];
  let stoppedBy: unknown;
  for (const part of parts) {
    if (stoppedBy !== undefined) {
      outcomes.push(...part.map((id) => ({ id, fate: "notTried" as const })));
      continue;
    }
    const end = await sendPart<T>(client, operation, part, inputOf(part), sendOptions);
    if ("answer" in end) {
      outcomes.push(...end.answer.outcomes);
      stoppedBy = end.answer.misfit;
      continue;
    }
    if (end.error instanceof InputError && outcomes.length === 0) throw end.error;
    outcomes.push(...part.map((id) => wholeCallFate(id, end)));
    if (!concernsItsItems(end)) stoppedBy = end.error;
  }

  const troubles = outcomes.flatMap((outcome, index) =>
    outcome.fate === "succeeded" ? [] : [{ index, fate: outcome.fate, errors: outcome.error?.errors ?? [] }],
  );
  if (throwOnFailure && troubles.length > 0) throw toBulkError(operation.id, outcomes.length, troubles, stoppedBy);
  return { outcomes, allSucceeded: troubles.length === 0, stoppedBy };
}

async function sendPart<T>(
  client: AnyClient,
  operation: Operation,
  ids: readonly string[],
  input: object,
  options: CallOptions & { readonly secrets: SentSecrets },
): Promise<CallEnd<ReadBatch<T>>> {
  const end = await client.tryExchange(operation, input, options);
  if ("error" in end) return end;
  try {
    return { ...end, answer: await readBatchAnswer<T>(operation, ids, end.answer, end.afterDoubt, options.secrets) };
  } catch (error) {
    return { error, fate: "unknown" };
  }
}

function wholeCallFate(id: string, { fate, error }: CallFailure): BatchFailure | BatchLeftover {
  if (fate === "failed" && isRefusal(error)) return { id, fate, status: error.status, error };
  return { id, fate: fate === "notTried" ? fate : "unknown" };
}

/** What is sent. The caller keeps no hold of it. */
interface BatchInput {
  readonly ids: readonly string[];
  readonly input: object;
  readonly members: BatchMembers;
}

function readInput(operation: Operation, given: unknown, input: unknown): BatchInput {
  const members = operation.batch;
  if (members === undefined) throw new InputError(`${operation.id}: it takes one id at a time; call it for each`);
  if (!Array.isArray(given)) throw inputError(operation.id, `ids must be a list of ids, not ${kindOf(given)}`);
  const ids = Array.from(given, (id, index) => toId(operation, `ids[${index}]`, id));
  refuseDoubles(operation, ids);
  const { parameter } = members;
  checkPlain(operation.id, "the input", input);
  if (parameter in input) {
    throw inputError(operation.id, `${parameter} is told by the ids; leave it out of the input`);
  }
  // Any id: the ids have been looked at.
  return { ids, input: copyInput(operation, { ...input, [parameter]: "1" }), members };
}

// Of two calls with the same id, the second would tell of what the first has done: that it is gone, for one.
function refuseDoubles(operation: Operation, ids: readonly string[]): void {
  const places = new Map<string, number>();
  for (const [place, id] of ids.entries()) {
    const before = places.get(id);
    if (before !== undefined) throw inputError(operation.id, `ids[${place}] is ids[${before}] once more; name each id once`);
    places.set(id, place);
  }
}
