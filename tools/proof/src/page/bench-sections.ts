import type { TableName } from "@ringwright/bench/arguments";
import type { Column, Table } from "@ringwright/bench/table";
import type { BarChart } from "@ringwright/charts/bar-chart";
import { inDigits } from "@ringwright/charts/in-digits";
import type { Records } from "../record/topic-record.ts";
import type { Section } from "./section.ts";
import { markdownTable } from "./words.ts";

interface ChartOf {
  readonly title: string;
  readonly note: string;
  /** The column. */
  readonly key: string;
  /** Rows that are left out. */
  readonly without?: readonly string[];
  readonly digits?: number;
  readonly line?: BarChart["line"];
}

interface BenchSection {
  readonly topic: TableName;
  readonly heading: string;
  readonly lead: string;
  readonly charts: Readonly<Record<string, ChartOf>>;
}

const sections: readonly BenchSection[] = [
  {
    topic: "onboarding",
    heading: "A thousand people",
    lead: "Each gets a role, a phone, a number and an emergency location, and every fourth comes into a call queue, at the service's rate limits. No order of the plan's calls is faster than the *bound*. These are minutes of the service's time, the same on any machine. [How it is measured](benchmarks.md#onboarding-a-thousand-people-onboarding)",
    charts: {
      onboarding: {
        title: "Onboarding a thousand people at the service's limits",
        note: "minutes of the service's time; fewer are better",
        key: "minutes",
        digits: 1,
      },
    },
  },
  {
    topic: "cpu",
    heading: "Time of a call",
    lead: "Reading one device with all layers: rate limits, retries, deadlines, errors. Processor time beside a bare `fetch` in the same round. [How it is measured](benchmarks.md#time-of-a-call-cpu)",
    charts: {
      "call-in-sequence": {
        title: "A call, one after another",
        note: "processor time, × fetch; less is better",
        key: "sequentialRatio",
        line: { at: 1.1, text: "bar 1.10" },
      },
      "call-at-once": {
        title: "A call, 64 at once",
        note: "processor time, × fetch; less is better",
        key: "atOnceRatio",
        line: { at: 1.1, text: "bar 1.10" },
      },
    },
  },
  {
    topic: "bundle",
    heading: "Size on a page",
    lead: "One operation, bundled for browsers and minified. What a page gets first is drawn; what comes with the first login is in the table. [How it is measured](benchmarks.md#size-on-a-page-bundle)",
    charts: {
      size: {
        title: "A page that reads one device",
        note: "bytes, gzip; fewer are better",
        key: "gzipBytes",
        line: { at: 10_000, text: "bar 10,000" },
      },
    },
  },
  {
    topic: "install",
    heading: "An install",
    lead: "For production, by npm. [How it is measured](benchmarks.md#install-install)",
    charts: {},
  },
  {
    topic: "types",
    heading: "What types cost",
    lead: "A program that calls every operation once, checked by TypeScript 5.9. [How it is measured](benchmarks.md#types-types)",
    charts: {
      types: {
        title: "Types of a program that calls every operation",
        note: "instantiations by the compiler; fewer are better",
        key: "instantiations",
        without: ["an empty file"],
      },
    },
  },
  {
    topic: "import",
    heading: "An import",
    lead: "In a fresh process. [How it is measured](benchmarks.md#import-import)",
    charts: { import: { title: "Importing in a fresh process", note: "milliseconds; fewer are better", key: "medianMs" } },
  },
  {
    topic: "sandbox",
    heading: "The sandbox beside Prism",
    lead: "The sandbox checks, stores and remembers; Prism answers with an example. Each is a process of its own, asked over 16 connections. [How it is measured](benchmarks.md#the-sandbox-beside-prism-sandbox)",
    charts: {
      "sandbox-reads": { title: "Readings of a device", note: "a second; more are better", key: "readsPerSecond" },
      "sandbox-creations": { title: "Creations of an extension", note: "a second; more are better", key: "createsPerSecond" },
    },
  },
  {
    topic: "check",
    heading: "Checking a call",
    lead: "What contract-check takes above the fetch that it is around. [How it is measured](benchmarks.md#checking-a-call-check)",
    charts: {},
  },
  {
    topic: "generate",
    heading: "Generating",
    lead: "From the contract to code. [How it is measured](benchmarks.md#generating-generate)",
    charts: {},
  },
];

/** The parts of the page that the bench's tables make. */
export function benchSections(records: Records): Section[] {
  return sections.map(({ topic, heading, lead, charts }) => {
    const { figures: table } = records[topic];
    return {
      heading,
      text: [lead, tableOf(table)],
      charts: Object.fromEntries(Object.entries(charts).map(([name, chart]) => [name, chartOf(table, chart)])),
      record: records[topic],
    };
  });
}

function chartOf({ columns, rows }: Table, { title, note, key, without = [], digits, line }: ChartOf): BarChart {
  const shown = rows.filter(({ name, figures }) => figures[key] !== undefined && !without.includes(name));
  return {
    title,
    note,
    digits: digits ?? columns.find((column) => column.key === key)?.digits ?? 0,
    rows: shown.map(({ name, figures }) => ({ name, figures: [figures[key] ?? 0], isOwn: isOurs(name) })),
    ...(line === undefined ? {} : { line }),
  };
}

function isOurs(name: string): boolean {
  return /^(ringwright|sandbox)\b/.test(name);
}

function tableOf({ columns, rows }: Table): string {
  const notes = rows.some(({ note }) => note !== undefined);
  return markdownTable(
    ["", ...columns.map(({ title }) => title), ...(notes ? ["what it does"] : [])],
    columns.length,
    rows.map(({ name, figures, note = "" }) => [
      isOurs(name) ? `**${name}**` : name,
      ...columns.map((column) => figureIn(column, figures)),
      ...(notes ? [note] : []),
    ]),
  );
}

function figureIn({ key, digits }: Column, figures: Readonly<Record<string, number>>): string {
  const figure = figures[key];
  return figure === undefined ? "" : inDigits(figure, digits);
}
