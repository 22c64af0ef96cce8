import { type ErrorDetails, RingwrightError } from "./ringwright-error.ts";

/** What a `TaskError` is made of. */
export interface TaskErrorDetails extends ErrorDetails {
  readonly taskId: string;
  readonly status: string;
}

/** A long-running task failed, or reached a state that the contract does not know. */
export class TaskError extends RingwrightError {
  override readonly name = "TaskError";
  /** The task's id. */
  readonly taskId: string;
  /** The state it ended in. */
  readonly status: string;

  constructor(message: string, details: TaskErrorDetails) {
    super(message, details);
    this.taskId = details.taskId;
    this.status = details.status;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), taskId: this.taskId, status: this.status };
  }
}
