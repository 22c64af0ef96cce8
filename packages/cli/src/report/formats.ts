import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { CountedProblem } from "@ringwright/contract-check";
import { counted } from "../output/in-words.ts";
import { tableOf } from "../output/table.ts";
import { code } from "../plan/print-markdown.ts";
import { version } from "../version.ts";
import type { Output } from "../world.ts";
import {
  countsSentence,
  exchangesSentence,
  foundOf,
  operationOf,
  placeOf,
  skippedSentence,
  unreadSentence,
} from "./sentences.ts";
import type { Verdict } from "./verdict.ts";
import { element, xmlText } from "./xml.ts";

/** Makes a text of a verdict. */
export type Format = (verdict: Verdict, output: Output) => string;

/** The formats of `--format`, by name. */
export const formats: Readonly<Record<string, Format>> = { table, json, junit, sarif, markdown };

const head = ["kind", "operation", "place", "found", "expected", "times"];

function cells(problem: CountedProblem): string[] {
  const { kind, expected, count } = problem;
  return [kind, operationOf(problem), placeOf(problem), foundOf(problem), expected, String(count)];
}

function table(verdict: Verdict, output: Output): string {
  const problems = [...verdict.breaches, ...verdict.others];
  return [
    `${exchangesSentence(verdict)}\n`,
    problems.length === 0 ? "" : tableOf(output, head, problems.map(cells)),
    ...[skippedSentence(verdict), unreadSentence(verdict), countsSentence(verdict)].flatMap((line) =>
      line === undefined ? [] : [`${line}\n`],
    ),
  ].join("");
}

function json(verdict: Verdict): string {
  const { source, files, report, skipped, breaches, others, accepted, gone, unread } = verdict;
  const { exchanges, clean, incomplete, operations } = report;
  const value = { source, files, exchanges, clean, incomplete, skipped, operations, breaches, others, accepted, gone, unread };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function markdown(verdict: Verdict): string {
  const problems = [...verdict.breaches, ...verdict.others];
  const rows = problems.map((problem) => `| ${cells(problem).map(code).join(" | ")} |\n`);
  const left = [skippedSentence(verdict), unreadSentence(verdict)];
  return [
    "## Contract checks\n\n",
    `${exchangesSentence(verdict)}\n`,
    ...left.flatMap((line) => (line === undefined ? [] : [`${line}\n`])),
    `**${countsSentence(verdict)}**\n`,
    problems.length === 0 ? "" : `\n| ${head.join(" | ")} |\n|${"---|".repeat(head.length)}\n${rows.join("")}`,
  ].join("");
}

// A test for each operation; what is no breach is written beside it.
function junit(verdict: Verdict): string {
  const names = new Set([
    ...verdict.report.operations.map(({ operation }) => operation),
    ...[...verdict.breaches, ...verdict.others].map(operationOf),
  ]);
  const of = (problems: readonly CountedProblem[], name: string): CountedProblem[] =>
    problems.filter((one) => operationOf(one) === name);
  const cases = [...names].sort().map((name) => {
    const notes = of(verdict.others, name).map(told).join("\n");
    return element("testcase", { classname: "contract", name }, [
      ...failure(of(verdict.breaches, name)),
      ...(notes === "" ? [] : [element("system-out", {}, [xmlText(notes)])]),
    ]);
  });
  const failing = new Set(verdict.breaches.map(operationOf)).size;
  const counts = { name: `ringwright ${verdict.command}`, tests: names.size, failures: failing };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", counts, [element("testsuite", counts, cases)])}\n`;
}

// One for all of a test: some of what reads JUnit's XML takes no more.
function failure([first, ...more]: readonly CountedProblem[]): string[] {
  if (first === undefined) return [];
  const message = more.length === 0 ? told(first) : `${told(first)}, and ${more.length} more`;
  return [element("failure", { type: first.kind, message }, [xmlText([first, ...more].map(told).join("\n"))])];
}

function told({ message, count, details }: CountedProblem): string {
  const words = details === undefined || details.words.length === 0 ? "" : `: ${details.words.join(", ")}`;
  return `${message} (${counted(count, "time")}${words})`;
}

const levels = { broken: "error", "new value": "warning", unknown: "note" } as const;
const rules = {
  broken: "What the contract says does not hold.",
  "new value": "A word that is not among those of an enum.",
  unknown: "Something that the contract does not know.",
} as const;

function sarif(verdict: Verdict): string {
  const [file] = verdict.files;
  const result = (problem: CountedProblem, suppressed: boolean) => ({
    ruleId: problem.kind.replace(" ", "-"),
    level: verdict.breaches.includes(problem) ? "error" : levels[problem.kind],
    message: { text: problem.message },
    occurrenceCount: problem.count,
    locations: [
      {
        ...(file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: 1 } } }),
        logicalLocations: [{ name: operationOf(problem), fullyQualifiedName: `${operationOf(problem)}/${placeOf(problem)}` }],
      },
    ],
    partialFingerprints: {
      "ringwrightPlace/v1": [problem.kind, operationOf(problem), placeOf(problem), problem.found, problem.expected].join("/"),
    },
    ...(suppressed ? { suppressions: [{ kind: "external", justification: "in the baseline" }] } : {}),
  });
  const driver = {
    name: "ringwright",
    version,
    rules: Object.entries(rules).map(([kind, text]) => ({ id: kind.replace(" ", "-"), shortDescription: { text } })),
  };
  const results = [
    ...[...verdict.breaches, ...verdict.others].map((problem) => result(problem, false)),
    ...verdict.accepted.map((problem) => result(problem, true)),
  ];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

// Relative to the folder of the run, as what shows results wants it. What lies elsewhere has a whole address.
function uriOf(file: string): string {
  const path = relative("", file);
  if (path.startsWith("..") || isAbsolute(path)) return pathToFileURL(file).href;
  return path.split(sep).map(encodeURIComponent).join("/");
}
