import type { RateGroup } from "@ringwright/core";
import { counted, inWords } from "../output/in-words.ts";
import { type Html, html } from "./html.ts";
import { type PlanSummary, type SummaryCall, summaryOf } from "./summary.ts";

const width = 1000;
const left = 90;
const right = 30;
const laneHeight = 44;
const top = 14;
const barWidth = 7;

/** When a plan's calls are sent at the service's limits: a line for each rate group, a bar for those that go together. */
export function timeline({ calls, groups, times }: PlanSummary): Html {
  const spanMs = Math.max(times.totalMs, 1000);
  const x = (ms: number): number => Math.round(left + (ms / spanMs) * (width - left - right));
  const lanes = groups.filter(({ changing }) => changing > 0).map(({ group }) => group);
  const bottom = top + lanes.length * laneHeight;
  const most = Math.max(...lanes.flatMap((group) => together(calls, group).map(({ length }) => length)));
  return html`<svg viewBox="0 0 ${width} ${bottom + 26}" role="img" aria-label="When calls are sent, by rate group">
${ticks(spanMs).map(
  (
    ms,
  ) => html`<line class="tick" x1="${x(ms)}" x2="${x(ms)}" y1="${top}" y2="${bottom}"/><text class="axis" x="${x(ms)}" y="${bottom + 18}" text-anchor="middle">${inWords(ms)}</text>
`,
)}${
  times.readingMs > 0
    ? html`<rect class="reading" x="${left}" y="${top}" width="${x(times.readingMs) - left}" height="${bottom - top}"><title>The account is read: ${inWords(times.readingMs)}</title></rect>
`
    : ""
}${lanes.map((group, index) => lane(group, together(calls, group), { y: top + index * laneHeight, most, x }))}</svg>`;
}

interface Place {
  readonly y: number;
  /** How many calls go together at most. */
  readonly most: number;
  readonly x: (ms: number) => number;
}

function lane(group: RateGroup, bars: readonly (readonly SummaryCall[])[], { y, most, x }: Place): Html {
  const base = y + laneHeight - 6;
  return html`<text class="lane" x="0" y="${base - 4}">${group}</text><line class="base" x1="${left}" x2="${width - right}" y1="${base}" y2="${base}"/>
${bars.map((bar) => {
  const height = Math.max(3, Math.round((bar.length / most) * (laneHeight - 14)));
  const atMs = bar[0]?.atMs ?? 0;
  return html`<rect class="${group}" x="${x(atMs)}" y="${base - height}" width="${barWidth}" height="${height}"><title>${titleOf(bar, atMs)}</title></rect>
`;
})}`;
}

// Under a limit calls go in bursts: a bar for each keeps the drawing small, however many there are.
function together(calls: readonly SummaryCall[], group: RateGroup): SummaryCall[][] {
  return [
    ...Map.groupBy(
      calls.filter((call) => call.group === group),
      ({ atMs }) => atMs,
    ).values(),
  ];
}

function titleOf(bar: readonly SummaryCall[], atMs: number): string {
  const kinds = [...Map.groupBy(bar, ({ operation }) => operation)].map(
    ([operation, { length }]) => `${summaryOf(operation)}: ${length}`,
  );
  return `${counted(bar.length, "call")} after ${inWords(atMs)}. ${kinds.join("; ")}`;
}

const steps = [1, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 86_400].map((seconds) => seconds * 1000);

function ticks(spanMs: number): number[] {
  const step = steps.find((ms) => spanMs / ms <= 10) ?? 86_400_000 * Math.ceil(spanMs / 864_000_000);
  return Array.from({ length: Math.floor(spanMs / step) + 1 }, (_, index) => index * step);
}
