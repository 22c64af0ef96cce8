import { styleText } from "node:util";
import type { Device } from "@ringwright/devices";
import type { Outcome, PersonEvent } from "@ringwright/provisioning";
import { type Applied, isEmpty } from "./apply.ts";
import type { Call, Recording } from "./calls.ts";
import type { Employee } from "./company.ts";
import { markOf } from "./plan-text.ts";
import { newTable } from "./table.ts";
import { counted, inWords } from "./words.ts";

/**
 * The company, a line a phone.
 *
 * @param events - what happened to people, by the ids of their extensions
 */
export function companyTable(company: readonly Employee[], events: ReadonlyMap<string, PersonEvent>): string {
  const table = newTable(["", "Person", "Ext.", "Number", "Phone", "Site", "Queues"]);
  for (const { extension, numbers, devices, queues } of company) {
    table.push([
      markOf(events.get(String(extension.id)) ?? "stays"),
      extension.name ?? "",
      extension.extensionNumber ?? "",
      numbers.join("\n"),
      devices.map(phoneOf).join("\n"),
      extension.site?.name ?? "",
      queues.join("\n"),
    ]);
  }
  return table.toString();
}

function phoneOf({ model, name, type }: Device): string {
  return model?.name ?? name ?? type;
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

/** How applying went, in a line: how many are done, and what a second plan finds. */
export function verdict({ report, tookMs, after }: Applied): string {
  const sites = report.sites.length === 0 ? "" : `${doneOf(report.sites, "site", "sites")}, `;
  const people = `${sites}${doneOf(report.people, "person", "people")} done`;
  const lacking = after.people.filter(({ lacks }) => lacks.length > 0).length;
  const lack = lacking === 0 ? "" : `, ${counted(lacking, "person lacks", "people lack")} something`;
  const left = isEmpty(after) ? "empty" : `not empty: ${counted(after.calls.length, "call")}${lack}`;
  return `${people}, with ${counted(report.calls, "call")} in ${inWords(tookMs)}; a second plan is ${left}`;
}

function doneOf(outcomes: readonly Outcome[], one: string, many: string): string {
  return `${outcomes.filter(({ fate }) => fate === "done").length} of ${counted(outcomes.length, one, many)}`;
}

const words = { failed: "failed", unknown: "is unknown", lacks: "lacks something", notTried: "was not tried", done: "is done" };
// The others are counted.
const mostShown = 20;

/** Who is not done, and why: a line each. */
export function hindered({ report }: Applied): string {
  const outcomes = [...report.sites, ...report.people].filter(({ fate }) => fate !== "done");
  const lines = outcomes.slice(0, mostShown).map(({ name, key, fate, reasons }) => {
    return `  ${styleText("red", "!")} ${name === key ? name : `${name} (${key})`} ${words[fate]}${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}\n`;
  });
  return `${lines.join("")}${outcomes.length > mostShown ? `  and ${outcomes.length - mostShown} more\n` : ""}`;
}

/** What it comes to: how the calls went, and what they would have taken of the service's time. */
export function closing({ calls, waits }: Recording, { plan, tookMs }: Applied): string {
  const all = calls();
  const held = all.filter((call) => call.held).length;
  const closed = all.filter(({ operation }) => operation.access !== undefined).length;
  const openness = closed === 0 ? "Each of them is open to every app." : `${closed} of them are for reviewed apps alone.`;
  const refused = (wanted: number): number => all.filter(({ status }) => status === wanted).length;
  const waited = [...waits].map(([group, count]) => ` ${counted(count, `${group} call`)} waited until the budget had room.`);
  const { boundMs } = plan.times;
  const bound = boundMs === 0 ? "no call had to wait" : `no order of calls can be faster than ${inWords(boundMs)}`;
  return [
    `${counted(all.length, "call")}, ${held} held to the contract: the sandbox checked each request and each of its answers.`,
    openness,
    `${counted(refused(429), "call")} refused for going too fast (429), ${refused(401)} for a token that had ended (401).${waited.join("")}`,
    `At the service's limits it took ${inWords(tookMs)}; ${bound}. Here the sandbox's clock ran ahead.`,
  ].join("\n");
}
