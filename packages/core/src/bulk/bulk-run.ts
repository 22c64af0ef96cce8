import { type CallFailure, type CallSuccess, type FailedFate, isRefusal } from "../call/call-end.ts";
import type { BulkMembers, Operation } from "../call/operation.ts";
import type { AnyClient } from "../client.ts";
import { InputError } from "../errors/input-error.ts";
import type { ServiceErrorEntry } from "../errors/service-errors.ts";
import { TaskError } from "../errors/task-error.ts";
import { SentSecrets } from "../failure/sent-secrets.ts";
import { newTaskRun, type PollOptions } from "../tasks/poller.ts";
import { concernsItsItems } from "./chunks.ts";
import { bulkItems, type ItemOutcome, matchItems } from "./items.ts";
import { namedRecords, type SentRecords, type Separation, separate } from "./separate.ts";

/** What a run is made of. The caller keeps no hold of any of it. */
export interface BulkRunSetup {
  readonly client: AnyClient;
  readonly operation: Operation;
  readonly input: object;
  /** The input's body, which holds all records. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly records: readonly unknown[];
  readonly members: BulkMembers;
  readonly options: PollOptions;
}

/** The records of one call, by their places in the whole list. */
type Places = readonly number[];

/** How a call that held records failed. A task may have said before what it did with some of them. */
type PartFailure = CallFailure & { readonly saidBefore?: unknown };

// In a row, with no call that goes through between them. Nine take ten records apart, and nine find one among five hundred.
const mostHalvings = 10;
// Of one call of the list, in all: a service that names one bad record at a time would be asked as often as there are records.
const mostSeparations = 50;

/** Many records on their way, call by call. Until a call has told what became of it, a record is not tried. */
export class BulkRun<Result> {
  /** What became of each record, in order. */
  readonly outcomes: ItemOutcome<Result>[];
  /** How many calls were made. */
  calls = 0;
  /** What ended the run before all records were tried. */
  stoppedBy: unknown;

  readonly #setup: BulkRunSetup;
  #halvingsLeft = mostHalvings;
  #separationsLeft = mostSeparations;

  constructor(setup: BulkRunSetup) {
    this.#setup = setup;
    this.outcomes = setup.records.map(() => sameFate<Result>("notTried"));
  }

  /**
   * Makes the calls one after the other, until one meets what would meet the next as well.
   *
   * @throws InputError for options that no call can be made with
   */
  async send(calls: readonly Places[]): Promise<void> {
    for (const call of calls) {
      this.#separationsLeft = mostSeparations;
      await this.#sendCall(call);
    }
  }

  async #sendCall(call: Places): Promise<void> {
    const waiting = [call]; // the next one is at the end
    for (let places = waiting.pop(); places !== undefined && this.stoppedBy === undefined; places = waiting.pop()) {
      const secrets = new SentSecrets(this.#setup.options.secrets); // of this call alone: records may be many
      const end = await this.#sendPart(places, secrets);
      if ("error" in end && end.error instanceof InputError && this.calls === 0) throw end.error;
      this.calls++;
      if ("answer" in end) this.#succeeded(places, end, secrets);
      else waiting.push(...this.#failed(places, end, secrets).reverse());
    }
  }

  #inputOf(places: Places): object {
    const { input, body, records, members } = this.#setup;
    return { ...input, body: { ...body, [members.records]: places.map((place) => records[place]) } };
  }

  async #sendPart(places: Places, secrets: SentSecrets): Promise<CallSuccess<unknown> | PartFailure> {
    const { client, operation } = this.#setup;
    const options = { ...this.#setup.options, secrets };
    const input = this.#inputOf(places);
    if (operation.task === undefined) {
      const { intervalMs: _, ...callOptions } = options;
      return client.trySend(operation, input, callOptions);
    }
    const run = newTaskRun(client, operation, input, options);
    try {
      return { answer: await run.finish(), afterDoubt: false }; // what starts a task is sent once
    } catch (error) {
      return { error, fate: run.fate, saidBefore: run.answer };
    }
  }

  #succeeded(places: Places, { answer, afterDoubt }: CallSuccess<unknown>, secrets: SentSecrets): void {
    this.#halvingsLeft = mostHalvings;
    // An empty answer says that all went through, but not that something was bought.
    const allDone = answer === undefined && !this.#setup.operation.billable;
    const outcomes = allDone
      ? places.map(() => ({ fate: "succeeded", result: undefined as Result, errors: [] }) as const)
      : this.#match(places, answer, secrets);
    // What is refused now may have been done by the attempt before, whose answer was lost.
    this.#tell(places, (index) => {
      const outcome = outcomes[index] ?? sameFate("unknown");
      return afterDoubt && outcome.fate === "failed" ? sameFate("unknown", outcome.errors) : outcome;
    });
  }

  /** @returns the calls that take the place of one that was refused because of some of its records */
  #failed(places: Places, end: PartFailure, secrets: SentSecrets): Places[] {
    const { error, saidBefore } = end;
    const parts = this.#separate(places, end);
    if (parts !== undefined) {
      if (parts.refused.size === 0) this.#halvingsLeft--;
      const goesOn = this.#separationsLeft-- > 0;
      const others = sameFate<Result>("notTried", goesOn ? [] : reasonsOf(error)); // they were refused with the rest
      this.#tell(places, (index) => (parts.refused.has(index) ? sameFate("failed", parts.refused.get(index)) : others));
      return goesOn ? parts.rest.map((rest) => rest.map((index) => places[index] as number)) : [];
    }
    const said = this.#match(places, saidBefore, secrets);
    const silent = this.#silentFates(places, end, said);
    this.#tell(places, (index) => {
      const outcome = said[index];
      return outcome === undefined || outcome.fate === "unknown" ? silent(index) : outcome;
    });
    if (!concernsItsItems(end)) this.stoppedBy = error;
    return [];
  }

  // What became of a record of which the answer does not speak. A task that got as far as some may have done any other.
  #silentFates(
    places: Places,
    { error, fate }: PartFailure,
    said: readonly ItemOutcome<Result>[],
  ): (index: number) => ItemOutcome<Result> {
    if (fate !== "failed") return () => sameFate(fate);
    if (!(error instanceof TaskError)) return () => sameFate(fate, reasonsOf(error));
    const named = namedRecords(this.#sent(places), error.errors);
    const isPartly = named.size > 0 || said.some((outcome) => outcome.fate !== "unknown");
    if (!isPartly) return () => sameFate(fate, error.errors);
    return (index) => (named.has(index) ? sameFate("failed", named.get(index)) : sameFate("unknown"));
  }

  #separate(places: Places, end: PartFailure): Separation | undefined {
    if (!concernsItsItems(end)) return undefined;
    return separate(this.#sent(places), end.error, this.#halvingsLeft > 0 && this.#separationsLeft > 0);
  }

  #sent(places: Places): SentRecords {
    return { member: this.#setup.members.records, count: places.length, input: this.#inputOf(places) };
  }

  #match(places: Places, answer: unknown, secrets: SentSecrets): ItemOutcome<Result>[] {
    const { records } = this.#setup;
    const sent = places.map((place) => records[place]);
    return matchItems<Result>(sent, bulkItems(answer) ?? [], secrets);
  }

  #tell(places: Places, outcomeOf: (index: number) => ItemOutcome<Result>): void {
    for (const [index, place] of places.entries()) this.outcomes[place] = outcomeOf(index);
  }
}

function reasonsOf(error: unknown): readonly ServiceErrorEntry[] {
  return isRefusal(error) || error instanceof TaskError ? error.errors : [];
}

function sameFate<Result>(fate: FailedFate, errors: readonly ServiceErrorEntry[] = []): ItemOutcome<Result> {
  return { fate, result: undefined, errors };
}
