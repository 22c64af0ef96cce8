import type { Operation } from "../call/operation.ts";
import { InputError } from "../errors/input-error.ts";
import { isRecord } from "../errors/service-errors.ts";

/** A task as it is kept in a text between two processes. It holds ids and times, and nothing that was sent in secret. */
export interface SavedTask {
  /** The id of the operation that started the task. */
  readonly operation: string;
  readonly taskId: string;
  /** The path parameters of the operation that reads the task, but for the task's own id. */
  readonly path: Readonly<Record<string, string | number>>;
  /** Whether it was started with secrets. They are not kept, so what the service says of the task may repeat them unseen. */
  readonly hadSecrets: boolean;
  /** When the task was started, in milliseconds since the epoch. */
  readonly startedAtMs: number;
  /** Until when it is followed, in milliseconds since the epoch. */
  readonly deadlineAtMs: number;
}

const version = 1;

/** Writes a task down. */
export function writeTask(task: SavedTask): string {
  return JSON.stringify({ version, ...task });
}

/**
 * Reads what `writeTask` wrote.
 *
 * @param operation - the operation that the task must be of
 * @param text - from `writeTask`
 * @throws InputError for any other text, naming what is wrong with it
 */
export function readTask(operation: Operation, text: string): SavedTask {
  const saved = parse(operation, text);
  const { taskId, path, hadSecrets, startedAtMs, deadlineAtMs } = saved;
  if (saved["version"] !== version) throw refusal(operation, `version must be ${version}, not ${saved["version"]}`);
  if (saved["operation"] !== operation.id) {
    throw refusal(operation, `it is a task of ${saved["operation"]}; restore it with that operation`);
  }
  if (typeof taskId !== "string" || taskId === "") throw refusal(operation, "taskId must be the task's id");
  if (typeof startedAtMs !== "number") throw refusal(operation, "startedAtMs must be milliseconds since the epoch");
  if (typeof deadlineAtMs !== "number") throw refusal(operation, "deadlineAtMs must be milliseconds since the epoch");
  if (!isPathInput(path)) throw refusal(operation, "path must hold ids by name");
  return { operation: operation.id, taskId, path, hadSecrets: hadSecrets !== false, startedAtMs, deadlineAtMs };
}

function parse(operation: Operation, text: string): Record<string, unknown> {
  try {
    const saved: unknown = JSON.parse(text);
    if (isRecord(saved)) return saved;
  } catch {
    // said below
  }
  throw refusal(operation, "it must be a text that serialize() gave");
}

function isPathInput(path: unknown): path is Record<string, string | number> {
  return isRecord(path) && Object.values(path).every((value) => typeof value === "string" || typeof value === "number");
}

function refusal(operation: Operation, what: string): InputError {
  return new InputError(`${operation.id}: the saved task cannot be restored: ${what}`, { operation: operation.id });
}
