import { inDigits } from "@ringwright/charts/in-digits";
import type { Records } from "../record/topic-record.ts";
import type { Section } from "./section.ts";

/** What was sent, cut and killed, and what became of it. */
export function faultSections({ fuzz, kills, fleet }: Records): Section[] {
  const sent = fuzz.figures;
  const killed = kills.figures;
  const work = fleet.figures;
  const n = (counts: Readonly<Record<string, number>>, name: string): string => inDigits(counts[name] ?? 0);
  return [
    {
      heading: "Hostile requests",
      text: [
        `${n(sent, "requests")} requests with broken paths, heads, bodies and tokens went to the sandbox: ${n(sent, "2xx")} answers of 2xx, ${n(sent, "4xx")} of 4xx, ${n(sent, "5xx")} of 5xx. ${n(sent, "findings")} findings: a finding is a 5xx that nobody asked for, an answer outside the contract, or a company whose parts no longer fit together. ${n(sent, "operations")} operations were reached with success.`,
      ],
      charts: {},
      record: fuzz,
    },
    {
      heading: "Killed while it writes",
      text: [
        `A sandbox over a file was killed ${n(killed, "kills")} times by \`kill -9\` under load, ${n(killed, "killedWhileOpening")} of them while it opened the file. ${n(killed, "answered")} writes had been answered; ${n(killed, "problems")} were lost or half there.`,
      ],
      charts: {},
      record: kills,
    },
    {
      heading: "A fleet that is killed",
      text: [
        `${n(work, "people")} people of ${n(work, "accounts")} accounts, with faults at each service, while a worker and Redis were killed: every account ended as its file says, with nothing lost and nothing bought twice. Two more runs kill a worker, and Redis with all it had, while an answer is on its way: the call is looked up and not sent again.`,
      ],
      charts: {},
      record: fleet,
    },
  ];
}
