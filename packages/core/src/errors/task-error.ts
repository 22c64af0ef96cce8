import { isMarked } from "./marker.ts";
import { redact } from "./redaction.ts";
import { type ErrorDetails, RingwrightError } from "./ringwright-error.ts";
import { type ServiceErrorEntry, withoutSecrets } from "./service-errors.ts";

/** What a `TaskError` is made of. */
export interface TaskErrorDetails extends ErrorDetails {
  readonly taskId: string;
  readonly status: string;
  readonly errors?: readonly ServiceErrorEntry[];
}

/** A long-running task failed, or reached a state that the contract does not know. */
export class TaskError extends RingwrightError {
  override readonly name = "TaskError";
  /** The task's id. */
  readonly taskId: string;
  /** The state it ended in. */
  readonly status: string;
  /** The reasons that the service gave; empty where it gave none. */
  readonly errors: readonly ServiceErrorEntry[];

  constructor(message: string, details: TaskErrorDetails) {
    super(message, details);
    const { redact: safe = redact } = details;
    this.taskId = safe(details.taskId);
    this.status = safe(details.status);
    this.errors = withoutSecrets(details.errors ?? [], safe);
  }

  /** Whether `value` is a `TaskError`, also one of another copy of this package. */
  static override is(value: unknown): value is TaskError {
    return isMarked(value, "TaskError");
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), taskId: this.taskId, status: this.status, errors: this.errors };
  }
}
