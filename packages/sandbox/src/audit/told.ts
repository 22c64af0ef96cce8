import type { AnyCall, Call } from "../handlers/types.ts";
import type { DueKind } from "../state/due.ts";
import type { Change } from "../state/journal.ts";
import type { State } from "../state/state.ts";
import type { Task } from "../state/types.ts";
import { actions, dueActions } from "./actions.ts";
import { record, recordSecrets } from "./record.ts";

/**
 * Does what a call asks for, and tells the audit trail what it changed. Both are in the request's transaction: what is undone
 * was never told.
 *
 * @param call - of any operation
 * @param answer - the operation's handler
 */
export function told<T>(call: AnyCall & Partial<Pick<Call, "caller" | "extension">>, answer: () => T): T {
  const { state, operation, caller, extension, body, nowMs } = call;
  const action = actions.get(operation.id);
  if (action === undefined || caller === undefined) return answer();
  const { result, changes } = state.observe(answer);
  const deed = { state, initiator: caller.extension, extension, atMs: nowMs };
  record(deed, action, changes);
  if (extension !== undefined) recordSecrets({ ...deed, extension }, body);
  return result;
}

/** Does waiting work, and tells the audit trail what it changed in the name of who began it. */
export function toldWhenDue(state: State, kind: DueKind, atMs: number, work: () => void): void {
  const action = dueActions.get(kind);
  if (action === undefined) {
    work();
    return;
  }
  const { changes } = state.observe(work);
  const initiatorId = changes.map(initiatorOf).find((id) => id !== undefined);
  record({ state, initiator: initiatorId === undefined ? undefined : state.extensions.get(initiatorId), atMs }, action, changes);
}

function initiatorOf({ kind, before }: Change): string | undefined {
  return kind === "tasks" ? (before as Task | undefined)?.initiatorId : undefined;
}
