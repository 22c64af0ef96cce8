import type { Operation, TaskMembers } from "../call/operation.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import { isRecord } from "../errors/service-errors.ts";
import { TaskError } from "../errors/task-error.ts";
import type { SentSecrets } from "../failure/sent-secrets.ts";
import { firstReason, serviceErrors } from "../failure/service-errors.ts";

/** A state of a task. */
export interface TaskState {
  /** The task's id. Empty where the service answered at once, without a task. */
  readonly id: string;
  /** The service's word for it, such as `InProgress`. Empty when the answer is the result itself. */
  readonly status: string;
}

/** What one look at a task tells. */
export interface Look extends TaskState {
  readonly done: boolean;
}

/**
 * Reads the state of a task out of an answer. The service's word for it decides; only an answer that has none is the result by
 * the member that shows that.
 *
 * @param operation - the one that started the task
 * @param task - how its answers are to be read
 * @param answer - of the start or of a poll
 * @param secrets - what was sent: none of it stays in an error
 * @param knownId - the task's id, where it is known already
 * @throws TaskError when the task failed, or is in a state that the contract does not know
 * @throws RingwrightError for an answer without a task, and for one about another
 */
export function readTaskState(
  operation: Operation,
  task: TaskMembers,
  answer: unknown,
  secrets: SentSecrets,
  knownId: string = "",
): Look {
  if (!isRecord(answer)) {
    throw new RingwrightError(`${operation.id}: the answer holds no task`, { operation: operation.id });
  }
  const toldId = asText(answer[task.id]);
  const status = asText(answer[task.status]);
  if (status === "" && hasResult(task, answer)) return { id: knownId || toldId, status, done: true }; // its id is its own
  if (knownId !== "" && toldId !== "" && toldId !== knownId) {
    const message = `${operation.id}: the answer is about task ${toldId}, and not about ${knownId}, which was asked for`;
    throw new RingwrightError(message, { operation: operation.id, redact: secrets.redact });
  }
  const id = knownId || toldId;
  if (task.succeeded.includes(status)) return { id, status, done: true };
  if (task.pending.includes(status) && id !== "") return { id, status, done: false };

  const errors = [...serviceErrors(answer["result"], secrets), ...serviceErrors(answer, secrets)];
  throw new TaskError(`${operation.id}: task ${id || "without an id"} ${trouble(task, status, firstReason(errors))}`, {
    operation: operation.id,
    taskId: id,
    status,
    errors,
    redact: secrets.redact,
  });
}

function trouble(task: TaskMembers, status: string, reason: string | undefined): string {
  if (task.failed.includes(status)) return reason === undefined ? "failed; the service gave no reason" : `failed: ${reason}`;
  if (task.pending.includes(status)) return `is ${status}, and cannot be followed`;
  const known = [...task.pending, ...task.succeeded, ...task.failed].join(", ");
  return `is in state "${status}", which the contract does not know (it knows ${known})`;
}

function hasResult({ result }: TaskMembers, answer: Readonly<Record<string, unknown>>): boolean {
  return result !== undefined && answer[result] !== undefined && answer[result] !== null;
}

function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
