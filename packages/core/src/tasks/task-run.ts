import type { FailedFate } from "../call/call-end.ts";
import type { CallOptions } from "../call/call-options.ts";
import type { Operation, TaskMembers } from "../call/operation.ts";
import type { AnyClient } from "../client.ts";
import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import { TaskError } from "../errors/task-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { secretsOf } from "../failure/secrets-of.ts";
import { SentSecrets } from "../failure/sent-secrets.ts";
import { copyInput } from "../request/copy-input.ts";
import { parsePath } from "../request/path.ts";
import { type SavedTask, writeTask } from "./saved-task.ts";
import { type Look, readTaskState, type TaskState } from "./task-state.ts";

/** What a run is made of. */
export interface TaskRunSetup {
  readonly client: AnyClient;
  readonly operation: Operation;
  readonly task: TaskMembers;
  readonly input: object;
  readonly callOptions: CallOptions;
  /** How long to wait between two looks; grows by itself when left out. In milliseconds. */
  readonly intervalMs: number | undefined;
  /** The most the whole task may take, in milliseconds. */
  readonly timeoutMs: number;
  /** A task that another process started. */
  readonly saved?: SavedTask;
}

const firstIntervalMs = 2000;
const longestIntervalMs = 10_000;
const intervalGrowth = 1.5;

/**
 * One task being followed. It moves on only when somebody asks for the next look, and all who ask share that look; so it
 * is started once, and nothing is left running when nobody listens any more.
 */
export class TaskRun<T> {
  readonly #setup: TaskRunSetup;
  /** As it was when the run was made: the task may be started much later, and saved later still. */
  #input: object = {};
  /** What the start and the looks have sent in secret, for what the service says of the task later. */
  readonly #secrets: SentSecrets;
  #asked = 0;
  #looks = 0;
  #state: TaskState | undefined;
  #path: Readonly<Record<string, string | number>> = {};
  #startedAtMs = 0;
  #deadlineAtMs = 0;
  #endsAtMs = 0;
  #look: Promise<void> | undefined;
  #end: { readonly result: T } | { readonly failure: unknown } | undefined;
  #lastTrouble: unknown;
  #fate: FailedFate = "notTried";
  #answer: unknown;

  constructor(setup: TaskRunSetup) {
    const { saved, callOptions } = setup;
    this.#secrets = callOptions.secrets ?? (saved?.hadSecrets ? SentSecrets.unknown() : new SentSecrets());
    this.#setup = { ...setup, callOptions: { ...callOptions, secrets: this.#secrets } };
    if (saved === undefined) {
      this.#copyInput();
      return;
    }
    this.#state = { id: saved.taskId, status: "" };
    this.#path = saved.path;
    this.#setTimes(saved.startedAtMs, saved.deadlineAtMs);
  }

  /** How many states were seen. */
  get looks(): number {
    return this.#looks;
  }

  /** The latest state, once there is one. */
  get state(): TaskState | undefined {
    return this.#state;
  }

  /** Whether it has come to its end, good or bad. */
  get ended(): boolean {
    return this.#end !== undefined;
  }

  /** What became of all that the task was to do, where the run ends without a result. */
  get fate(): FailedFate {
    return this.#fate;
  }

  /** What the service said of the task last: where it failed, it may say what it did before. */
  get answer(): unknown {
    return this.#answer;
  }

  /** Looks until the run has ended, and gives its result. */
  async finish(): Promise<T> {
    while (!this.ended) await this.advance();
    return this.result();
  }

  /**
   * The result of a run that has ended.
   *
   * @throws what it failed with
   */
  result(): T {
    if (this.#end === undefined) throw new RingwrightError(`${this.#setup.operation.id}: the task has not ended yet`);
    if ("failure" in this.#end) throw this.#end.failure;
    return this.#end.result;
  }

  /** Takes one more look; the first starts the task. A failure is kept for `result()`. */
  advance(): Promise<void> {
    if (this.ended) return Promise.resolve();
    this.#look ??= this.#takeLook()
      .catch((failure: unknown) => {
        this.#end = { failure };
      })
      .finally(() => {
        this.#look = undefined;
      });
    return this.#look;
  }

  /** The task as a text, to be followed further by another process. */
  serialize(): string {
    const { operation, saved } = this.#setup;
    if (this.#state === undefined || this.#state.id === "") {
      const what = this.ended ? "there is no task to save" : "the task has no id yet; save it after its first state";
      throw new RingwrightError(`${operation.id}: ${what}`, { operation: operation.id });
    }
    return writeTask({
      operation: operation.id,
      taskId: this.#state.id,
      path: this.#path,
      hadSecrets: saved?.hadSecrets ?? secretsOf(this.#input).length > 0,
      startedAtMs: this.#startedAtMs,
      deadlineAtMs: this.#deadlineAtMs,
    });
  }

  // One that cannot be sent is told to whoever awaits the task.
  #copyInput(): void {
    const { operation, input } = this.#setup;
    try {
      this.#input = copyInput(operation, input);
    } catch (failure) {
      this.#end = { failure };
    }
  }

  #setTimes(startedAtMs: number, deadlineAtMs: number): void {
    const { clock } = this.#setup.client;
    this.#startedAtMs = startedAtMs;
    this.#deadlineAtMs = deadlineAtMs;
    this.#endsAtMs = clock.elapsedMs() + deadlineAtMs - clock.now();
  }

  async #takeLook(): Promise<void> {
    const { client, task, callOptions, timeoutMs } = this.#setup;
    callOptions.signal?.throwIfAborted();
    if (this.#state === undefined) {
      const nowMs = client.clock.now();
      this.#setTimes(nowMs, nowMs + timeoutMs);
      this.#asked++;
      const answer = await this.#start();
      this.#path = pathInput(task, this.#input);
      this.#take(answer);
      return;
    }
    if (this.#asked > 0) {
      const leftMs = this.#endsAtMs - client.clock.elapsedMs();
      await client.clock.sleep(Math.min(this.#intervalMs(), Math.max(leftMs, 0)), callOptions.signal);
      if (client.clock.elapsedMs() >= this.#endsAtMs) throw this.#timeUp();
    }
    this.#asked++;
    const pollInput = { ...this.#path, [task.parameter]: this.#state.id };
    try {
      this.#take(await this.#withinDeadline((signal) => client.send(task.poll, pollInput, { ...callOptions, signal })));
    } catch (error) {
      const timeIsUp = client.clock.elapsedMs() >= this.#endsAtMs;
      if (callOptions.signal?.aborted || !isPassing(error) || (timeIsUp && error instanceof TimeoutError)) throw error;
      this.#lastTrouble = error;
      if (timeIsUp) throw this.#timeUp();
    }
  }

  async #start(): Promise<unknown> {
    const { client, operation, callOptions } = this.#setup;
    const end = await this.#withinDeadline((signal) => client.trySend(operation, this.#input, { ...callOptions, signal }));
    this.#fate = "fate" in end ? end.fate : "unknown"; // from here on the task decides
    if ("error" in end) throw end.error;
    return end.answer;
  }

  #take(answer: unknown): void {
    const { id, status, done } = this.#read(answer);
    this.#state = { id, status };
    this.#looks++;
    if (done) this.#end = { result: answer as T };
  }

  // A task that failed has done nothing only where the service gives a reason for that.
  #read(answer: unknown): Look {
    const { operation, task } = this.#setup;
    this.#answer = answer;
    try {
      return readTaskState(operation, task, answer, this.#secrets, this.#state?.id);
    } catch (error) {
      if (error instanceof TaskError && task.failed.includes(error.status) && error.errors.length > 0) this.#fate = "failed";
      throw error;
    }
  }

  // A call under way ends with the task's time. A restored task whose time is up gets one look all the same: it may have
  // ended while nobody was there. No `AbortSignal.any`: Node would keep a call that never settles for ever.
  async #withinDeadline<Answer>(call: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    const { client, callOptions } = this.#setup;
    const { signal } = callOptions;
    const leftMs = this.#endsAtMs - client.clock.elapsedMs();
    const end = new AbortController();
    const abort = (): void => end.abort(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    const callOff = leftMs > 0 ? client.clock.after(leftMs, () => end.abort(this.#timeUp())) : undefined;
    try {
      return await call(end.signal);
    } finally {
      callOff?.();
      signal?.removeEventListener("abort", abort);
    }
  }

  #intervalMs(): number {
    return this.#setup.intervalMs ?? Math.min(longestIntervalMs, firstIntervalMs * intervalGrowth ** (this.#asked - 1));
  }

  #timeUp(): TimeoutError {
    const { id: operation } = this.#setup.operation;
    const timeoutMs = this.#deadlineAtMs - this.#startedAtMs;
    const { id = "", status = "" } = this.#state ?? {};
    const what = id === "" ? "had not started" : `${id} was ${status || "not seen"}`;
    return new TimeoutError(`${operation}: task ${what} after ${timeoutMs} ms; it may still end at the service`, {
      operation,
      timeoutMs,
      mayBeDone: true,
      cause: this.#lastTrouble,
      redact: this.#secrets.redact,
    });
  }
}

// Trouble on the way to the service says nothing about the task: the next look may go through.
function isPassing(error: unknown): boolean {
  if (error instanceof ApiError) return error.status === 429 || error.status >= 500;
  return error instanceof TimeoutError || (error instanceof NetworkError && !error.lasting);
}

// The poll is about the same account; everything else of the input belonged to the start.
function pathInput(task: TaskMembers, input: object): Record<string, string | number> {
  const values = input as Record<string, unknown>;
  const path: Record<string, string | number> = {};
  for (const name of parsePath(task.poll.path).names) {
    const value = values[name];
    if (name !== task.parameter && (typeof value === "string" || typeof value === "number")) path[name] = value;
  }
  return path;
}
