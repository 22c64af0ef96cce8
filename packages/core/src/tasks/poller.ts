import { type CallOptions, callOptionNames, checkCallOptions } from "../call/call-options.ts";
import type { Operation, TaskMembers } from "../call/operation.ts";
import type { AnyClient } from "../client.ts";
import { InputError } from "../errors/input-error.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import type { OptionNames } from "../request/options.ts";
import { readTask } from "./saved-task.ts";
import { TaskRun } from "./task-run.ts";
import type { TaskState } from "./task-state.ts";

/**
 * A long-running task. `await` gives its result, `for await` gives its states as they come. However often it is awaited
 * or iterated, it is started once, and all share the same looks at it. Leaving a loop stops looking; awaiting goes on.
 */
export interface Poller<T> extends PromiseLike<T>, AsyncIterable<TaskState> {
  /**
   * The task as a text without secrets: the operation, ids and times. Keep it, and `restorePoller` follows the task
   * further, in another process or on another day.
   *
   * @throws RingwrightError before the service has answered the start, or when it answered without a task
   */
  serialize(): string;
}

/** How a task is followed. */
export interface PollOptions extends CallOptions {
  /** How long to wait between two looks, in milliseconds. When left out: 2000 at first, growing to 10000. */
  readonly intervalMs?: number;
  /** The most the whole task may take, in milliseconds. 900000 (15 minutes) when left out. Each call has the client's time. */
  readonly timeoutMs?: number;
}

const optionNames = { ...callOptionNames, intervalMs: true } satisfies OptionNames<PollOptions>;

const defaultTimeoutMs = 15 * 60_000;

/**
 * Starts a task and follows it. Nothing is sent before it is awaited or iterated.
 *
 * @param client - sends the calls
 * @param operation - the operation that starts the task
 * @param input - its input
 * @param options - how it is followed
 * @throws when awaited: TaskError when the task fails or reaches a state that the contract does not know; TimeoutError
 * when its time is up; what `client.send` throws
 */
export function poller<T>(client: AnyClient, operation: Operation, input: object, options: PollOptions = {}): Poller<T> {
  return toPoller(newTaskRun<T>(client, operation, input, options));
}

/** What `poller` follows, for those who have to know how far it came. */
export function newTaskRun<T>(client: AnyClient, operation: Operation, input: object, options: PollOptions): TaskRun<T> {
  checkCallOptions(operation, options, optionNames);
  const { intervalMs, timeoutMs = defaultTimeoutMs, ...callOptions } = options;
  const task = checkTask(operation, intervalMs, timeoutMs);
  return new TaskRun<T>({ client, operation, task, input, callOptions, intervalMs, timeoutMs });
}

/**
 * Follows a task further that was saved. Nothing is started again. A task whose time has passed since is looked at once.
 *
 * @param client - sends the calls
 * @param operation - the operation that started the task
 * @param text - what the first poller's `serialize()` gave
 * @param options - how it is followed; `timeoutMs` gives it that much time from now
 * @throws InputError for a text that is no saved task of this operation
 */
export function restorePoller<T>(client: AnyClient, operation: Operation, text: string, options: PollOptions = {}): Poller<T> {
  checkCallOptions(operation, options, optionNames);
  const { intervalMs, timeoutMs, ...callOptions } = options;
  const task = checkTask(operation, intervalMs, timeoutMs);
  const kept = readTask(operation, text);
  const saved = timeoutMs === undefined ? kept : { ...kept, deadlineAtMs: client.clock.now() + timeoutMs };
  const setup = { client, operation, task, input: {}, callOptions, intervalMs, saved };
  return toPoller(new TaskRun<T>({ ...setup, timeoutMs: saved.deadlineAtMs - saved.startedAtMs }));
}

function toPoller<T>(run: TaskRun<T>): Poller<T> {
  return {
    // biome-ignore lint/suspicious/noThenProperty: a task is awaitable by design
    then: (onFulfilled, onRejected) => run.finish().then(onFulfilled, onRejected),
    async *[Symbol.asyncIterator]() {
      for (let seen = 0; ; ) {
        if (run.looks > seen && run.state !== undefined) {
          seen = run.looks;
          yield run.state;
        } else if (run.ended) {
          run.result(); // throws what the task failed with
          return;
        } else {
          await run.advance();
        }
      }
    },
    serialize: () => run.serialize(),
  };
}

function checkTask(operation: Operation, intervalMs: number | undefined, timeoutMs: number | undefined): TaskMembers {
  if (operation.task === undefined) {
    throw new RingwrightError(`${operation.id} starts no task`, { operation: operation.id });
  }
  if (intervalMs !== undefined && !(intervalMs >= 0)) {
    throw new InputError(`${operation.id}: intervalMs must be milliseconds from 0, not ${intervalMs}`);
  }
  if (timeoutMs !== undefined && !(timeoutMs > 0)) {
    throw new InputError(`${operation.id}: timeoutMs must be milliseconds above 0, not ${timeoutMs}`);
  }
  return operation.task;
}
