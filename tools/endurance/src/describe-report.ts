import type { Finding, FuzzReport } from "./fuzz/fuzz.ts";
import type { GrowReport, SlowAnswer } from "./growth/grow.ts";

// A short run reaches few, and their names would say nothing.
const fewNames = 10;

/** What a run was about in one line: counts, what was reached, what it took. */
export function describeReport({
  tally,
  findings,
  unreached,
  heapBytes,
  mostHeldBytes,
  slowest,
  mostRecords,
}: FuzzReport): string {
  const [rarest, times] = [...tally.succeeded].reduce(
    (least, next) => (next[1] < least[1] ? next : least),
    ["none", Number.POSITIVE_INFINITY],
  );
  const [first = 0, last = 0] = [heapBytes[0], heapBytes.at(-1)];
  return [
    `${tally.requests} requests (${counts(tally.byHostility)})`,
    counts(tally.byClass),
    `${findings.length} findings`,
    `${tally.succeeded.size} operations reached with success, least often ${rarest} (${times})${unreached.length === 0 || unreached.length > fewNames ? "" : `, not ${unreached.join(", ")}`}`,
    `${mostRecords} records at most`,
    `slowest answer ${Math.round(slowest.tookMs)} ms (request ${slowest.index})`,
    `heap ${megabytes(first)} MB after the first round, ${megabytes(last)} MB after the last, ${megabytes(mostHeldBytes)} MB more before a reset`,
  ].join("; ");
}

/** What must not be, with its request and how to repeat it. */
export function describeFinding({ index, what, request }: Finding, seed: number): string {
  return `${what}\n${request}\nAgain: pnpm fuzz --seed ${seed} --from ${index} --count 1`;
}

/** What a run that let requests grow was about, in one line. */
export function describeGrowth({ growths, findings, taken, slowest }: GrowReport): string {
  return [
    `${growths} ways to grow`,
    `${findings.length} findings`,
    `${taken.length} operations took a request that had grown`,
    `slowest answer ${Math.round(slowest.ms)} ms (${slowest.growth})`,
  ].join("; ");
}

/** A request that takes too long, and how to repeat it. */
export function describeSlowAnswer({ operation, growth, what, request }: SlowAnswer): string {
  return `${operation}, ${growth}: ${what}\n${request}\nAgain: pnpm fuzz --grow --only ${operation}`;
}

function counts(record: Readonly<Record<string, number>>): string {
  return Object.entries(record)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
