import { callOptionNames, checkCallOptions } from "../call/call-options.ts";
import type { Operation } from "../call/operation.ts";
import type { AnyClient } from "../client.ts";
import { type Fate, toBulkError } from "../errors/bulk-error.ts";
import { InputError } from "../errors/input-error.ts";
import { isRecord, type ServiceErrorEntry } from "../errors/service-errors.ts";
import { copyInput } from "../request/copy-input.ts";
import type { OptionNames } from "../request/options.ts";
import type { PollOptions } from "../tasks/poller.ts";
import { BulkRun, type BulkRunSetup } from "./bulk-run.ts";
import { chunkSize, chunks } from "./chunks.ts";

/** How many records are sent. `timeoutMs` is the time of each call, or of each task where the calls start tasks. */
export interface BulkOptions extends PollOptions {
  /** Sends fewer records in a call than the contract allows. */
  readonly maxItems?: number;
  /** Throws a `BulkError` unless all records succeeded. */
  readonly throwOnFailure?: boolean;
}

const optionNames = {
  ...callOptionNames,
  maxItems: true,
  throwOnFailure: true,
  intervalMs: true,
} satisfies OptionNames<BulkOptions>;

/** A record that succeeded: the service says so. */
export interface BulkSuccess<Result> {
  /** Its place in the list that was given, from 0. */
  readonly index: number;
  readonly fate: "succeeded";
  /** What the service says of it. Undefined for an operation of your own whose answer is empty. */
  readonly result: Result;
  /** Empty. */
  readonly errors: readonly ServiceErrorEntry[];
}

/** A record that did not succeed, or of which nothing is known. */
export interface BulkFailure {
  /** Its place in the list that was given, from 0. */
  readonly index: number;
  /**
   * `failed`: the service refused it; `unknown`: it was sent and nothing says what came of it, so look before you send it again;
   * `notTried`: it was never sent, or with others alone that it was refused for.
   */
  readonly fate: Exclude<Fate, "succeeded">;
  readonly result: undefined;
  /** The service's reasons, where it gave some for this record. A place in them, as in `records[3]`, counts within one call. */
  readonly errors: readonly ServiceErrorEntry[];
}

/** What became of one record. Decide on `fate`. */
export type BulkOutcome<Result> = BulkSuccess<Result> | BulkFailure;

/** What became of many records. */
export interface BulkResult<Result> {
  /** One outcome for each record, in the order of the records. */
  readonly outcomes: readonly BulkOutcome<Result>[];
  /** Whether all of them succeeded. */
  readonly allSucceeded: boolean;
  /** What stopped it before all records were tried: an error, or the reason of the signal. Undefined when nothing did. */
  readonly stoppedBy: unknown;
  /** How many calls it took: those that had to be taken apart count, looks at a task do not. */
  readonly calls: number;
}

/**
 * Sends many records, in as many calls as the contract's limit asks for, one after the other. All are checked and copied
 * before the first call leaves; from then on trouble does not throw but shows in the result, also an abort, so that what has been
 * done is never lost. A call that is refused because of some of its records is taken apart, until only those fail. Other
 * refusals that concern one call's records let the next call go on; anything else stops it.
 *
 * @param client - sends the calls
 * @param operation - one whose body holds records that may be cut (`operation.bulk`)
 * @param input - its input, with all records in the body
 * @param options - for each of the calls
 * @returns each record's fate; nothing is sent for an empty list
 * @throws InputError for an input that cannot be sent; the reason of a signal that had aborted before; BulkError if asked to
 */
export async function bulk<Result>(
  client: AnyClient,
  operation: Operation,
  input: object,
  options: BulkOptions = {},
): Promise<BulkResult<Result>> {
  checkCallOptions(operation, options, optionNames);
  const { maxItems, throwOnFailure = false, ...pollOptions } = options;
  const sent = readInput(operation, input);
  const run = new BulkRun<Result>({ client, operation, ...sent, options: pollOptions });
  const calls = chunks([...sent.records.keys()], chunkSize(operation, sent.members.maxItems, maxItems));
  pollOptions.signal?.throwIfAborted();
  await run.send(calls);

  const outcomes = run.outcomes.map((outcome, index) => ({ index, ...outcome }));
  const troubles = outcomes.filter(({ fate }) => fate !== "succeeded");
  if (throwOnFailure && troubles.length > 0) {
    throw toBulkError(operation.id, outcomes.length, troubles.map(toTrouble), run.stoppedBy);
  }
  return { outcomes, allSucceeded: troubles.length === 0, stoppedBy: run.stoppedBy, calls: run.calls };
}

function toTrouble({ index, fate, errors }: BulkOutcome<unknown>): Omit<BulkOutcome<unknown>, "result"> {
  return { index, fate, errors };
}

type BulkInput = Pick<BulkRunSetup, "input" | "body" | "records" | "members">;

function readInput(operation: Operation, given: object): BulkInput {
  const members = operation.bulk;
  if (members === undefined) {
    throw new InputError(`${operation.id}: its records cannot be cut into several calls; send it as one`);
  }
  const input = copyInput(operation, given);
  const { body } = input;
  const records = isRecord(body) ? body[members.records] : undefined;
  if (!isRecord(body) || !Array.isArray(records)) {
    throw new InputError(`${operation.id}: body.${members.records} must be a list of records`);
  }
  const wrong = records.findIndex((record) => !isRecord(record));
  if (wrong >= 0) throw new InputError(`${operation.id}: body.${members.records}[${wrong}] must be an object`);
  return { input, body, records, members };
}
