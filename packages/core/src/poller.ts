import type { CallOptions } from "./call-options.ts";
import type { AnyClient } from "./client.ts";
import { RingwrightError } from "./errors/ringwright-error.ts";
import { TaskError } from "./errors/task-error.ts";
import type { Operation, TaskMembers } from "./operation.ts";

/** A state of a task. */
export interface TaskState {
  readonly id: string;
  readonly status: string;
}

/** A long-running task. `await` gives its result, `for await` gives its states as they come. */
export interface Poller<T> extends PromiseLike<T>, AsyncIterable<TaskState> {}

/** How a task is followed. */
export interface PollOptions extends CallOptions {
  /** How long to wait between two looks, in milliseconds. 2000 when left out. */
  readonly intervalMs?: number;
}

const defaultIntervalMs = 2000;

/**
 * Starts a task and follows it. Nothing is sent before it is awaited or iterated.
 *
 * @param client - sends the calls
 * @param operation - the operation that starts the task
 * @param input - its input
 * @param options - for each of the calls
 * @throws TaskError when the task fails or reaches a state that the contract does not know
 */
export function poller<T>(client: AnyClient, operation: Operation, input: object, options: PollOptions = {}): Poller<T> {
  const task = operation.task;
  if (task === undefined) throw new RingwrightError(`${operation.id} starts no task`, { operation: operation.id });

  async function* answers(): AsyncGenerator<Record<string, unknown>, void> {
    let answer = await client.send<Record<string, unknown>>(operation, input, options);
    yield answer;
    while (task !== undefined && isPending(operation, task, answer)) {
      await client.clock.sleep(options.intervalMs ?? defaultIntervalMs, options.signal);
      const id = answer[task.id] as string;
      answer = await client.send(task.poll, { ...pathInput(input), [task.parameter]: id }, options);
      yield answer;
    }
  }

  let result: Promise<T> | undefined;
  async function finish(): Promise<T> {
    let last: unknown;
    for await (const answer of answers()) last = answer;
    return last as T;
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a task is awaitable by design
    then: (onFulfilled, onRejected) => {
      result ??= finish();
      return result.then(onFulfilled, onRejected);
    },
    async *[Symbol.asyncIterator]() {
      for await (const answer of answers()) {
        yield { id: String(answer[task.id] ?? ""), status: String(answer[task.status] ?? "") };
      }
    },
  };
}

function isPending(operation: Operation, task: TaskMembers, answer: Record<string, unknown>): boolean {
  if (task.result !== undefined && task.result in answer) return false;
  const taskId = String(answer[task.id]);
  const status = String(answer[task.status]);
  if (task.pending.includes(status)) return true;
  if (task.succeeded.includes(status)) return false;
  const what = task.failed.includes(status) ? "failed" : `is in state ${status}, which the contract does not know`;
  throw new TaskError(`${operation.id}: task ${taskId} ${what}`, { operation: operation.id, taskId, status });
}

// The poll names the same account; everything else of the input belonged to the start.
function pathInput(input: object): object {
  return "accountId" in input ? { accountId: input.accountId } : {};
}
