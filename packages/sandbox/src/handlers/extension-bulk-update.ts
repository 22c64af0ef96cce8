import { hash } from "node:crypto";
import type { Schema } from "../contract/schemas.ts";
import { extensionUpdateStartMs } from "../due/extension-update.ts";
import { notFound } from "../http/refusal.ts";
import type { Uris } from "../http/uris.ts";
import type { Task } from "../state/types.ts";
import { given } from "../views/given.ts";
import { passwordStandIn, pinStandIn } from "./login-secrets.ts";
import type { Topic } from "./types.ts";

/** Changing many extensions in a task that takes its time. */
export const extensionBulkUpdate: Topic<"bulkUpdateExtensions" | "readExtensionBulkUpdateTask"> = {
  bulkUpdateExtensions({ state, account, caller, body, nowMs, uris }) {
    const now = new Date(nowMs).toISOString();
    const hex = hash("sha256", `ringwright task ${state.count("extensionBulkUpdate")}`, "hex").slice(0, 32);
    const task = state.tasks.insert({
      id: `${account.id}-${account.id}-${hex}`,
      accountId: account.id,
      kind: "extensionBulkUpdate",
      status: "Accepted",
      creationTime: now,
      lastModifiedTime: now,
      initiatorId: caller.extension.id,
      input: body.records.map(withoutSecrets),
    });
    state.due.add(nowMs + extensionUpdateStartMs, "extension-update", task.id, { taskId: task.id });
    return { status: 200, body: taskView(uris, task) };
  },

  readExtensionBulkUpdateTask({ state, account, path, uris }) {
    const task = state.tasks.get(path.taskId);
    if (task?.accountId !== account.id || task.kind !== "extensionBulkUpdate") return notFound("taskId");
    return { status: 200, body: taskView(uris, task) };
  },
};

// Neither is kept: it is enough to know whether they will do.
function withoutSecrets(record: Schema<"ExtensionBulkUpdateRecord">): Schema<"ExtensionBulkUpdateRecord"> {
  const { password, ivrPin, ...rest } = record;
  return {
    ...rest,
    ...given({
      password: password === undefined ? undefined : passwordStandIn(password),
      ivrPin: ivrPin === undefined ? undefined : pinStandIn(ivrPin),
    }),
  };
}

function taskView(uris: Uris, task: Task): Schema<"ExtensionBulkUpdateTask"> {
  const { id, accountId, status, creationTime, lastModifiedTime } = task;
  const result = task.result as Schema<"ExtensionBulkUpdateResult"> | undefined;
  return {
    uri: uris.inAccount(accountId, `extension-bulk-update/tasks/${id}`),
    id,
    status,
    creationTime: inSeconds(creationTime),
    lastModifiedTime: inSeconds(lastModifiedTime),
    ...(result === undefined ? {} : { result }),
  };
}

// Tasks write their times without milliseconds.
function inSeconds(time: string): string {
  return time.replace(/\.\d{3}Z$/, "Z");
}
