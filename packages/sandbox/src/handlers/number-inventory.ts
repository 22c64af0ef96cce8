import { hash } from "node:crypto";
import type { Schema } from "../contract/schemas.ts";
import { firstStepMs } from "../due/inventory-addition.ts";
import { notFound } from "../http/refusal.ts";
import { addToInventory, itemsOf } from "../numbers/inventory.ts";
import type { Task } from "../state/types.ts";
import type { Topic } from "./types.ts";

type Operations = "addPhoneNumbersToInventory" | "readInventoryAddTask";

/** Up to so many numbers are added at once; more, and ranges, become a task. */
const fewNumbers = 50;

/** Numbers that carriers bring in. */
export const numberInventory: Topic<Operations> = {
  addPhoneNumbersToInventory({ state, account, caller, body, nowMs }) {
    const items = itemsOf(body.records);
    const isRange = body.records.some(({ phoneNumber }) => phoneNumber.endsWith("*"));
    if (items.length <= fewNumbers && !isRange) {
      return { status: 200, body: { records: addToInventory(state, account.id, items) } };
    }
    const now = new Date(nowMs).toISOString();
    const task = state.tasks.insert({
      id: hash("sha1", `inventory addition ${state.count("inventoryAddition")}`, "hex").slice(0, 14),
      accountId: account.id,
      kind: "inventoryAddition",
      status: "Accepted",
      creationTime: now,
      lastModifiedTime: now,
      initiatorId: caller.extension.id,
      input: body.records,
    });
    state.due.add(nowMs + firstStepMs, "inventory-addition", task.id, { taskId: task.id });
    return { status: 202, body: taskView(task) };
  },

  readInventoryAddTask({ state, account, path }) {
    const task = state.tasks.get(path.taskId);
    if (task?.accountId !== account.id || task.kind !== "inventoryAddition") return notFound("taskId");
    if (task.status !== "Completed") return { status: 200, body: taskView(task) };
    return { status: 200, body: { records: task.result as Schema<"InventoryAdditionResult">[] } };
  },
};

function taskView({ id, status, creationTime }: Task): Schema<"InventoryAdditionTask"> {
  return { id, status, creationTime };
}
