import { styleText } from "node:util";
import type { Device } from "@ringwright/devices";
import Table from "cli-table3";
import type { Call, Recording } from "./calls.ts";
import type { Employee } from "./company.ts";
import type { Onboarding } from "./onboard.ts";
import { counted, inWords } from "./words.ts";

/**
 * The company, a line a phone.
 *
 * @param isNew - tells who came with the roster
 */
export function companyTable(company: readonly Employee[], isNew: (extension: Employee["extension"]) => boolean): string {
  const table = newTable(["", "Person", "Ext.", "Number", "Phone", "Parcel", "Queues"]);
  for (const { extension, numbers, devices, queues } of company) {
    table.push([
      isNew(extension) ? styleText("green", "+") : "",
      extension.name ?? "",
      extension.extensionNumber ?? "",
      numbers.join("\n"),
      devices.map(phoneOf).join("\n"),
      devices.map(parcelOf).join("\n"),
      queues.join("\n"),
    ]);
  }
  return table.toString();
}

function phoneOf({ model, name, type }: Device): string {
  return model?.name ?? name ?? type;
}

function parcelOf({ shipping }: Device): string {
  return [shipping?.status, shipping?.trackingNumber].filter((part) => part !== undefined).join(" ");
}

/** The calls, summed up by operation. */
export function callsTable(calls: readonly Call[]): string {
  const table = newTable(["Operation", "Request", "Group", "Calls", "Answers", "Contract"]);
  for (const [operationId, own] of Map.groupBy(calls, ({ operation }) => operation.id)) {
    const { method, path, group } = (own[0] as Call).operation;
    const statuses = [...new Set(own.map(({ status }) => status))].join(" ");
    const broken = own.filter(({ held }) => !held).length;
    const verdict = broken === 0 ? styleText("green", "held") : styleText("red", `${broken} did not hold`);
    const shownPath = path.replace("/restapi", "").replace("{accountId}", "~");
    table.push([operationId, `${method} ${shownPath}`, group, own.length, statuses, verdict]);
  }
  return table.toString();
}

/** What it comes to: how the calls went, and what they would have taken of the service's time. */
export function closing({ calls, waits }: Recording, { setUpMs, shippingMs }: Onboarding): string {
  const all = calls();
  const held = all.filter((call) => call.held).length;
  const refused = all.filter(({ status }) => status === 429).length;
  const closed = all.filter(({ operation }) => operation.access !== undefined).length;
  const openness = closed === 0 ? "Each of them is open to every app." : `${closed} of them are for the vendor's own apps alone.`;
  const waited = [...waits].map(([group, count]) => ` ${counted(count, `${group} call`)} waited until the budget had room.`);
  const setUp = setUpMs > 0 ? `the set-up takes ${inWords(setUpMs)} at least` : "no call of the set-up has to wait";
  const shipping = shippingMs > 0 ? `, and the phones leave ${inWords(shippingMs)} later` : "";
  return [
    `${counted(all.length, "call")}, ${held} held to the contract: the sandbox checked each request and each of its answers.`,
    openness,
    `${counted(refused, "call")} refused for going too fast.${waited.join("")}`,
    `At the service's limits ${setUp}${shipping}. Here the sandbox's clock ran ahead.`,
  ].join("\n");
}

// Colours are our own: the library would write them into a pipe as well.
function newTable(head: readonly string[]): Table.Table {
  return new Table({ head: head.map((name) => styleText("bold", name)), style: { head: [], border: [], compact: true } });
}
