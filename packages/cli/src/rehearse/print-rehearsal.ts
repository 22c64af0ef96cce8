import { styleText } from "node:util";
import { reportText } from "../apply/print-report.ts";
import { counted, inWords, plain } from "../output/in-words.ts";
import { planText } from "../plan/print-text.ts";
import { isDone, nameOf } from "../plan/sentences.ts";
import type { Output } from "../world.ts";
import { type RehearsalSummary, wentWell } from "./rehearsal-summary.ts";

/**
 * How a rehearsal went, as text: the plan, what became of everybody, how long it took, and what is left.
 *
 * @param output - where it will be shown: it decides on colours and width
 */
export function rehearsalText(output: Output, summary: RehearsalSummary): string {
  const { plan, sites, people, changeCalls } = summary;
  const head = planText(output, plan);
  if (isDone(plan) && wentWell(summary)) return head;
  const title = styleText("bold", "Rehearsed on a copy of the account", { stream: output });
  const tail = [timesSentence(summary), faultsSentence(summary), leftSentence(summary)].filter((line) => line !== "");
  return `${head}\n${title}\n${reportText(output, { sites, people, calls: changeCalls })}${tail.map((line) => `${plain(line)}\n`).join("")}`;
}

function timesSentence({ calls, tookMs, boundMs, tooFast }: RehearsalSummary): string {
  const took = `At the service's limits it took ${inWords(tookMs)}, with ${counted(calls, "call")}; no order of calls can be faster than ${inWords(boundMs)}.`;
  return `${took} ${tooFast === 0 ? "None was" : `${tooFast} of them were`} refused for going too fast.`;
}

function faultsSentence({ faults }: RehearsalSummary): string {
  if (faults.length === 0) return "";
  const all = faults.reduce((sum, { happened }) => sum + happened, 0);
  return `Made to fail: ${counted(all, "call")} (${faults.map(({ what, happened }) => `${happened} ${what}`).join(", ")}).`;
}

function leftSentence({ left: { calls, sites, people } }: RehearsalSummary): string {
  const names = [...sites, ...people].map(nameOf);
  if (calls === 0 && names.length === 0) return "A second plan is empty.";
  const shown = names.slice(0, 5).join(", ");
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  return `A second plan is not empty: ${counted(calls, "call")} for ${shown}${more}.`;
}
