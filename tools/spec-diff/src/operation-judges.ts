import type { Kind } from "./change.ts";
import type { Judge } from "./compare-members.ts";
import { canonical, isSame, type Json, toList, toObject } from "./json.ts";

const breaking: Judge = () => "breaking";

/** What each permission includes; see "Extensions" in spec/README.md. */
const ladder = ["none", "ReadAccounts", "EditExtensions", "EditAccounts", "Accounts"];

/**
 * What the members of an operation drive: method and retry class show in the generated code, and a change of theirs
 * changes what a caller's program does. Rate groups, roles and lifecycle do not.
 */
export const operationJudges: Readonly<Record<string, Judge>> = {
  "x-method": breaking,
  "x-retry": breaking,
  "x-billable": breaking,
  "x-pagination": extended,
  // Where there was none, the operation's own function stays as it is and gets one more beside it.
  "x-bulk": (before, after) => (before === undefined ? "addition" : extended(before, after)),
  "x-app-permission": (before, after) => {
    const rungs = [ladder.indexOf(String(before)), ladder.indexOf(String(after))] as const;
    if (after === "none") return "addition";
    return rungs[0] > 0 && rungs[1] > 0 && rungs[1] < rungs[0] ? "addition" : "breaking";
  },
  // The names of a task's states may grow; where the task and its result are found may not move.
  "x-task": (before, after) => (taskShape(before) === taskShape(after) ? "note" : "breaking"),
  "x-batch": (before, after) => {
    if (before === undefined) return "addition"; // as with x-bulk
    const [known, now] = [toObject(before), toObject(after)];
    return isSame(known["parameter"], now["parameter"]) && Number(now["maxItems"]) > Number(known["maxItems"])
      ? "addition"
      : "breaking";
  },
  security: (before, after) =>
    after !== undefined && toList(after).length === 0 && before !== undefined ? "addition" : "breaking",
};

/** Members of an operation that are compared part by part. */
export const operationParts: ReadonlySet<string> = new Set([
  "operationId",
  "tags",
  "x-access",
  "parameters",
  "requestBody",
  "responses",
]);

/** An extension that says all it said, and more, takes nothing back. */
function extended(before: Json | undefined, after: Json | undefined): Kind {
  const said = Object.entries(toObject(before));
  return said.length > 0 && said.every(([member, value]) => isSame(value, toObject(after)[member])) ? "note" : "breaking";
}

function taskShape(task: Json | undefined): string {
  const { pending, succeeded, failed, ...shape } = toObject(task);
  return task === undefined ? "" : canonical(shape);
}
