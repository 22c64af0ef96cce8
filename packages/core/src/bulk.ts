import { bulkItems, type ItemOutcome, matchItems } from "./bulk/items.ts";
import { wholeCallOutcome } from "./bulk/whole-call.ts";
import { chunkSize, chunks, concernsItsItems } from "./chunks.ts";
import type { AnyClient } from "./client.ts";
import { type Fate, toBulkError } from "./errors/bulk-error.ts";
import { InputError } from "./errors/input-error.ts";
import { SentSecrets } from "./errors/sent-secrets.ts";
import { isRecord, type ServiceErrorEntry } from "./errors/service-errors.ts";
import type { BulkMembers, Operation } from "./operation.ts";
import { type PollOptions, poller } from "./poller.ts";

/** How many records are sent. `timeoutMs` is the time of each call, or of each task where the calls start tasks. */
export interface BulkOptions extends PollOptions {
  /** Sends fewer records in a call than the contract allows. */
  readonly maxItems?: number;
  /** Throws a `BulkError` unless all records succeeded. */
  readonly throwOnFailure?: boolean;
}

/** What became of one record. */
export interface BulkOutcome<Result> {
  /** Its place in the list that was given, from 0. */
  readonly index: number;
  /**
   * `succeeded`; `failed`: the service refused it; `unknown`: the call that held it broke off, so look before you send it
   * again; `notTried`: it was never sent.
   */
  readonly fate: Fate;
  /** The service's answer about it, where it succeeded and the service said more than that. */
  readonly result: Result | undefined;
  /** The service's reasons, where it failed. */
  readonly errors: readonly ServiceErrorEntry[];
}

/** What became of many records. */
export interface BulkResult<Result> {
  /** One outcome for each record, in the order of the records. */
  readonly outcomes: readonly BulkOutcome<Result>[];
  /** Whether all of them succeeded. */
  readonly allSucceeded: boolean;
  /** What stopped it before all records were tried: an error, or the reason of the signal. Undefined when nothing did. */
  readonly stoppedBy: unknown;
}

/**
 * Sends many records, in as many calls as the contract's limit asks for, one after the other. What has been done is never
 * lost: once the first call has left, trouble does not throw but shows in the result, also an abort. A refusal that
 * concerns one call's records lets the next call go on; anything else stops it.
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
  const { maxItems, throwOnFailure = false, ...pollOptions } = options;
  const { body, records, members } = checkInput(operation, input);
  const size = chunkSize(operation, members.maxItems, maxItems);
  pollOptions.signal?.throwIfAborted();

  const outcomes: BulkOutcome<Result>[] = [];
  const add = (found: readonly ItemOutcome<Result>[]): void => {
    for (const outcome of found) outcomes.push({ index: outcomes.length, ...outcome });
  };
  let stoppedBy: unknown;
  for (const part of chunks(records, size)) {
    if (stoppedBy !== undefined) {
      add(part.map(() => ({ fate: "notTried", result: undefined, errors: [] })));
      continue;
    }
    const secrets = new SentSecrets(pollOptions.secrets); // of this call alone: records may be many
    const partInput = { ...input, body: { ...body, [members.records]: part } };
    try {
      const answer = await sendPart(client, operation, partInput, { ...pollOptions, secrets });
      add(matchItems<Result>(part, bulkItems(answer), secrets));
    } catch (error) {
      if (error instanceof InputError) throw error;
      const outcome = wholeCallOutcome(error);
      add(part.map(() => ({ ...outcome, result: undefined })));
      if (!concernsItsItems(error)) stoppedBy = error;
    }
  }

  const troubles = outcomes.filter(({ fate }) => fate !== "succeeded");
  if (throwOnFailure && troubles.length > 0) {
    throw toBulkError(operation.id, outcomes.length, troubles.map(toTrouble), stoppedBy);
  }
  return { outcomes, allSucceeded: troubles.length === 0, stoppedBy };
}

async function sendPart(client: AnyClient, operation: Operation, input: object, options: PollOptions): Promise<unknown> {
  if (operation.task !== undefined) return await poller<unknown>(client, operation, input, options);
  const { intervalMs: _, ...callOptions } = options;
  return await client.send<unknown>(operation, input, callOptions);
}

function toTrouble({ index, fate, errors }: BulkOutcome<unknown>): Omit<BulkOutcome<unknown>, "result"> {
  return { index, fate, errors };
}

interface CheckedInput {
  readonly body: Record<string, unknown>;
  readonly records: readonly unknown[];
  readonly members: BulkMembers;
}

function checkInput(operation: Operation, input: object): CheckedInput {
  const members = operation.bulk;
  if (members === undefined) {
    throw new InputError(`${operation.id}: its records cannot be cut into several calls; send it as one`);
  }
  const body = "body" in input ? input.body : undefined;
  const records = isRecord(body) ? body[members.records] : undefined;
  if (!isRecord(body) || !Array.isArray(records)) {
    throw new InputError(`${operation.id}: body.${members.records} must be a list of records`);
  }
  return { body, records, members };
}
