import { addTo } from "../add-to.ts";
import type { Work } from "../plan/work.ts";

/** Work, with the work that has to be done before. */
export interface WorkOrder {
  /** In the given order; `level` is how many others, at most, come before it one after another. */
  readonly levels: ReadonlyMap<Work, number>;
  readonly before: ReadonlyMap<Work, readonly Work[]>;
  /** Work that waits for itself, or for what nobody gives. */
  readonly stuck: ReadonlySet<Work>;
}

/** Finds out which work has to wait for which. */
export function orderWork(work: readonly Work[]): WorkOrder {
  const givers = new Map<string, Work[]>();
  for (const piece of work) for (const token of piece.gives ?? []) addTo(givers, token, piece);
  const levels = new Map<Work, number>();
  const before = new Map<Work, readonly Work[]>();
  const waiting = new Map<Work, number>();
  const followers = new Map<Work, Work[]>();
  const stuck = new Set<Work>();
  for (const piece of work) {
    const needs = piece.needs ?? [];
    const earlier = giversOf(needs, givers);
    before.set(piece, earlier);
    if (needs.some((token) => !givers.has(token))) stuck.add(piece);
    else waiting.set(piece, earlier.length);
    for (const one of earlier) addTo(followers, one, piece);
  }
  const ready = [...waiting].flatMap(([piece, count]) => (count === 0 ? [piece] : []));
  for (const piece of ready) {
    levels.set(piece, Math.max(-1, ...(before.get(piece) ?? []).map((earlier) => levels.get(earlier) ?? 0)) + 1);
    for (const follower of followers.get(piece) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  for (const piece of waiting.keys()) if (!levels.has(piece)) stuck.add(piece);
  return { levels, before, stuck };
}

const none: readonly Work[] = [];

function giversOf(needs: readonly string[], givers: ReadonlyMap<string, readonly Work[]>): readonly Work[] {
  const lists = needs.map((token) => givers.get(token) ?? none);
  // Most work waits for one thing at most.
  return lists.length < 2 ? (lists[0] ?? none) : [...new Set(lists.flat())];
}
