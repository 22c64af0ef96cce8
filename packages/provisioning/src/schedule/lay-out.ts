import type { LimitedGroup, RateGroup } from "@ringwright/core";
import { type CallWay, callKindOf } from "../calls/call-kinds.ts";
import { canBeAlone } from "../calls/extensions.ts";
import { chunks } from "../chunks.ts";
import type { UpdateExtension, Work } from "../plan/work.ts";
import { type Limits, sendingMs } from "./limits.ts";
import type { PlannedCall } from "./planned-call.ts";
import { orderWork } from "./work-order.ts";

/** A call, before it is known which calls it has to wait for. */
interface Batch {
  readonly way: CallWay;
  readonly work: readonly Work[];
  readonly level: number;
}

/** Calls, and how many of each group have been sent before, to read the account. */
export interface Layout {
  readonly calls: readonly PlannedCall[];
  /** No order of calls under the limits can be faster, in milliseconds. */
  readonly boundMs: number;
}

/**
 * Lays work out in calls: as many pieces in each as the contract allows, and changes of extensions as a task or by themselves,
 * whichever lets the groups of the rate limits be done sooner, side by side.
 *
 * @param work - in which none is stuck
 * @param sent - how many calls of each group were sent before
 */
export function layOut(work: readonly Work[], limits: Limits, sent: ReadonlyMap<RateGroup, number>): Layout {
  const { levels, before } = orderWork(work);
  const levelOf = (piece: Work): number => levels.get(piece) ?? 0;
  const batches = [...Map.groupBy(work, (piece) => markOf(piece, levelOf(piece))).values()].flatMap((alike) =>
    cut(alike, levelOf),
  );
  const { chosen, boundMs } = balance(batches, limits, sent);
  const inOrder = chosen.toSorted((one, other) => one.level - other.level);
  const callOf = new Map(inOrder.flatMap(({ work: pieces }, index) => pieces.map((piece) => [piece, index] as const)));
  const calls = inOrder.map(({ way, work: pieces }) => {
    const earlier = pieces.flatMap((piece) => before.get(piece) ?? []).map((piece) => callOf.get(piece) ?? 0);
    return { way, work: pieces, after: [...new Set(earlier)].sort((one, other) => one - other) };
  });
  return { calls, boundMs };
}

// What nothing waits for may wait for others of its kind, and share their call.
function markOf(piece: Work, level: number): string {
  const { mark } = callKindOf(piece.kind);
  const isLast = (piece.gives ?? []).length === 0;
  return `${piece.kind} ${mark?.(piece) ?? ""} ${isLast ? "" : level}`;
}

function cut(alike: readonly Work[], levelOf: (piece: Work) => number): Batch[] {
  const work = alike.toSorted((one, other) => levelOf(one) - levelOf(other));
  const way = (work[0] as Work).kind;
  const { atOnce } = callKindOf(way);
  return chunks(work, atOnce).map((part) => ({ way, work: part, level: Math.max(...part.map(levelOf)) }));
}

// A task is a call, and a look at it at least: two changes by themselves cost no more.
const fewAlone = 2;

/**
 * Chooses which tasks become calls by themselves. With as few windows of the limits as can be, those whose parts are fewest
 * make room for the others: each task that goes saves a Heavy call and costs a Medium one for each of its records.
 */
function balance(
  batches: readonly Batch[],
  limits: Limits,
  sent: ReadonlyMap<RateGroup, number>,
): { readonly chosen: readonly Batch[]; readonly boundMs: number } {
  const movable = batches.filter(isMovable).sort((one, other) => one.work.length - other.work.length);
  const counts = new Map(sent);
  for (const { way } of batches) add(counts, callKindOf(way).operation.group, 1);
  const takesMs = (): number => Math.max(0, ...[...counts].map(([group, count]) => sendingMs(limits, group, count)));
  // How long it takes where none of them goes, the first, the first two, and so on.
  const times = [
    takesMs(),
    ...movable.map(({ work }) => {
      add(counts, taskGroup, -1);
      add(counts, aloneGroup, work.length);
      return takesMs();
    }),
  ];
  const boundMs = Math.min(...times);
  const few = movable.filter(({ work }) => work.length <= fewAlone).length;
  const withFew = times.indexOf(boundMs, few);
  const apart = new Set(movable.slice(0, withFew < 0 ? times.indexOf(boundMs) : withFew));
  const chosen = batches.flatMap((batch) => (apart.has(batch) ? takeApart(batch) : [batch]));
  return { chosen, boundMs };
}

const taskGroup = callKindOf("updateExtension").operation.group as LimitedGroup;
const aloneGroup = callKindOf("updateExtensionAlone").operation.group as LimitedGroup;

function isMovable({ way, work }: Batch): boolean {
  return way === "updateExtension" && work.every((piece) => canBeAlone(piece as UpdateExtension));
}

function takeApart({ work, level }: Batch): Batch[] {
  return work.map((piece) => ({ way: "updateExtensionAlone", work: [piece], level }));
}

function add(counts: Map<RateGroup, number>, group: RateGroup, count: number): void {
  counts.set(group, (counts.get(group) ?? 0) + count);
}
