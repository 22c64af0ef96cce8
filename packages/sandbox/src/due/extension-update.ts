import type { Schema } from "../contract/schemas.ts";
import { changeExtension } from "../handlers/extension-changes.ts";
import { statusReason } from "../handlers/extension-status.ts";
import { attempt, serviceError, unknownReference } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, Task } from "../state/types.ts";

type Change = Schema<"ExtensionBulkUpdateRecord">;
type Outcome = Schema<"ExtensionUpdateOutcome">;

/** How long a bulk update waits for its turn, in milliseconds of the sandbox's time. */
export const extensionUpdateStartMs = 1000;
/** How long a bulk update works on each extension. */
export const extensionUpdateRecordMs = 100;
/** How long an ended bulk update can be asked for. */
export const extensionUpdateKeptMs = 86_400_000;

/** Takes a bulk update of extensions a state further: to work, to its end with the changes made, and at last away. */
export function advanceExtensionUpdate(state: State, taskId: string, atMs: number): void {
  const task = state.tasks.get(taskId);
  const account = task === undefined ? undefined : state.accounts.get(task.accountId);
  if (task === undefined || account === undefined) return;
  const again = (delayMs: number): void => state.due.add(atMs + delayMs, "extension-update", taskId, { taskId });
  const lastModifiedTime = new Date(atMs).toISOString();
  if (task.status === "Accepted") {
    state.tasks.update(taskId, { status: "InProgress", lastModifiedTime });
    again(extensionUpdateRecordMs * changesOf(task).length);
  } else if (task.status === "InProgress") {
    const affectedItems = changesOf(task).map((change) => makeChange(state, account, change));
    const result: Schema<"ExtensionBulkUpdateResult"> = { affectedItems };
    state.tasks.update(taskId, { status: "Completed", lastModifiedTime, input: undefined, result });
    again(extensionUpdateKeptMs);
  } else state.tasks.delete(taskId);
}

function changesOf({ input }: Task): readonly Change[] {
  return input as readonly Change[];
}

function makeChange(state: State, account: Account, { id, reason, comment, ...change }: Change): Outcome {
  const made = attempt(state, () => {
    const extension = state.extensions.get(id);
    if (extension?.accountId !== account.id) return unknownReference("id");
    const brief = {
      ...(reason === undefined ? {} : { reason: statusReason(reason) }),
      ...(comment === undefined ? {} : { comment }),
    };
    const statusInfo = Object.keys(brief).length === 0 ? change.statusInfo : { ...brief, ...change.statusInfo };
    return changeExtension(state, account, extension, { ...change, ...(statusInfo === undefined ? {} : { statusInfo }) });
  });
  if (made.ok) return { extensionId: id, status: "Success" };
  return { extensionId: id, status: "Fail", errors: [serviceError(made.refusal)] };
}
