import { type ListedItem, makeOrderedDevices } from "../handlers/device-order-item.ts";
import { attempt, serviceError } from "../http/refusal.ts";
import type { State } from "../state/state.ts";

/** The id of the task that makes an order's devices. */
export function orderTaskId(orderId: string): string {
  return `order-${orderId}`;
}

/** Makes the devices of an order that was taken with `async`; it fails where its user has gone meanwhile. */
export function fillOrder(state: State, orderId: string, atMs: number): void {
  const task = state.tasks.get(orderTaskId(orderId));
  const account = task === undefined ? undefined : state.accounts.get(task.accountId);
  if (task === undefined || account === undefined) return;
  const items = task.input as readonly ListedItem[];
  const made = attempt(state, () => makeOrderedDevices(state, account, orderId, items, atMs).map(({ id }) => id));
  state.tasks.update(task.id, {
    lastModifiedTime: new Date(atMs).toISOString(),
    input: undefined,
    ...(made.ok ? { status: "Completed", result: made.value } : { status: "Failed", result: serviceError(made.refusal) }),
  });
}
