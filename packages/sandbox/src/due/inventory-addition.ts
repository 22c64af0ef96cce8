import type { Schema } from "../contract/schemas.ts";
import { addToInventory, itemsOf } from "../numbers/inventory.ts";
import type { State } from "../state/state.ts";

/** How long a task is accepted before it begins. */
export const firstStepMs = 1000;

const msPerNumber = 20;

/** A task that adds numbers: it begins, works for a while, and then all that could be added are there. */
export function proceedWithAddition(state: State, taskId: string, atMs: number): void {
  const task = state.tasks.get(taskId);
  if (task === undefined) return;
  const items = itemsOf(task.input as Schema<"InventoryNumber">[]);
  const lastModifiedTime = new Date(atMs).toISOString();
  if (task.status === "Accepted") {
    state.tasks.update(taskId, { status: "InProgress", lastModifiedTime });
    state.due.add(atMs + items.length * msPerNumber, "inventory-addition", taskId, { taskId });
    return;
  }
  const result = addToInventory(state, task.accountId, items);
  state.tasks.update(taskId, { status: "Completed", lastModifiedTime, result, input: undefined });
}
