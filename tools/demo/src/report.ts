import { styleText } from "node:util";
import Table from "cli-table3";
import { type Call, held } from "./calls.ts";
import type { Onboarded } from "./onboard.ts";

/** The people, and what the service gave them. */
export function peopleTable(onboarded: readonly Onboarded[]): string {
  const table = newTable(["Person", "E-mail", "Ext.", "Phone", "Model", "Numbers"]);
  for (const { person, device, numbers } of onboarded) {
    table.push([
      `${person.firstName} ${person.lastName}`,
      person.email,
      person.extensionNumber,
      person.deviceId,
      device.model?.name ?? device.type,
      numbers.map(({ phoneNumber }) => phoneNumber).join(" "),
    ]);
  }
  return table.toString();
}

/** The calls, summed up by operation. */
export function callsTable(calls: readonly Call[]): string {
  const table = newTable(["Operation", "Request", "Group", "Calls", "Answers", "Contract"]);
  for (const [operationId, own] of Map.groupBy(calls, ({ operation }) => operation.id)) {
    const { method, path, group } = (own[0] as Call).operation;
    const statuses = [...new Set(own.map(({ status }) => status))].join(" ");
    const broken = own.filter((call) => !held(call)).length;
    const verdict = broken === 0 ? styleText("green", "held") : styleText("red", `${broken} broken`);
    table.push([
      operationId,
      `${method} ${path.replace("/restapi", "").replace("{accountId}", "~")}`,
      group,
      own.length,
      statuses,
      verdict,
    ]);
  }
  return table.toString();
}

// Colours are our own: the library would write them into a pipe as well.
function newTable(head: readonly string[]): Table.Table {
  return new Table({ head: head.map((name) => styleText("bold", name)), style: { head: [], border: [], compact: true } });
}
