import type { CountedProblem } from "@ringwright/contract-check";
import { counted } from "../output/in-words.ts";
import type { Verdict } from "./verdict.ts";

/** How many exchanges there were, and how many of them differ from nothing. */
export function exchangesSentence({ report, source }: Verdict): string {
  const { exchanges, clean, operations, incomplete } = report;
  const parts = incomplete === 0 ? "" : ` Of ${counted(incomplete, "exchange")} a part was not recorded.`;
  return `${source}: ${counted(exchanges, "exchange")} of ${counted(operations.length, "operation")}, ${clean} clean.${parts}`;
}

/** What was not looked at; undefined where that is nothing. */
export function skippedSentence({ skipped }: Verdict): string | undefined {
  const { others, preflights, unanswered, cached } = skipped;
  const told = [
    [others, "of other servers or paths"],
    [preflights, "preflights"],
    [unanswered, "without an answer"],
    [cached, "from a cache"],
  ] as const;
  const said = told.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.length === 0 ? undefined : `Skipped: ${said.join(", ")}.`;
}

/** Which reads were not done; undefined where all were. */
export function unreadSentence({ unread = [] }: Verdict): string | undefined {
  const said = [...Map.groupBy(unread, ({ reason }) => reason)].map(
    ([reason, reads]) => `${reads.map(({ operation }) => operation).join(", ")} (${reason})`,
  );
  return said.length === 0 ? undefined : `Not read: ${said.join("; ")}.`;
}

/** What it comes to. */
export function countsSentence({ breaches, others, accepted, gone }: Verdict): string {
  const count = (kind: CountedProblem["kind"]): number => others.filter((one) => one.kind === kind).length;
  const told = [
    counted(breaches.length, "breach", "breaches"),
    ...[
      [count("new value"), "new value", "new values"],
      [count("unknown"), "thing unknown to the contract", "things unknown to the contract"],
      [accepted.length, "accepted by the baseline", "accepted by the baseline"],
      [gone, "of the baseline no longer met", "of the baseline no longer met"],
    ].flatMap(([number, one, many]) => (number === 0 ? [] : [counted(Number(number), String(one), String(many))])),
  ];
  return `${told.join(", ")}.`;
}

/** Which operation a problem is of; a method and path where it is of none. */
export function operationOf({ operation, method, path }: CountedProblem): string {
  return operation ?? `${method} ${path}`;
}

/** The type of what is there, with new values where they may be shown. */
export function foundOf({ found, details }: CountedProblem): string {
  return details === undefined || details.words.length === 0 ? found : `${found}: ${details.words.join(", ")}`;
}

/** Where in the exchange a problem is. */
export function placeOf({ part, place }: CountedProblem): string {
  return place === "" ? part : `${part} ${place}`;
}
