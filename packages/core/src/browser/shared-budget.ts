import type { BudgetReport, BudgetWait } from "../rate-limit/budget-store.ts";
import type { RateFigures } from "../rate-limit/rate-figures.ts";

/** Calls that were answered at one moment. */
interface Moment {
  readonly atMs: number;
  calls: number;
}

/** A call under way, and when it is over even if nobody says so: its tab may have been closed. */
interface Place {
  readonly id: number;
  readonly overAtMs: number;
}

/** What all tabs know of a budget, as it is kept. Times are wall time, which the tabs of a machine have in common. */
export interface SharedBudget {
  /** When it was last looked at. */
  seenAtMs: number;
  /** How many places were taken so far: the next one's id. */
  places: number;
  /** What an answer told; the figures of whoever asks hold until then. */
  limit: number | undefined;
  windowMs: number | undefined;
  penaltyUntilMs: number;
  /** The oldest first. */
  answered: Moment[];
  underWay: Place[];
}

/** The same margin as the window in memory has: the edge of a window is nobody's. */
const marginMs = 1;

/** A budget of which nothing is known yet. */
export function newBudget(nowMs: number): SharedBudget {
  const nothing = { limit: undefined, windowMs: undefined, answered: [], underWay: [] };
  return { seenAtMs: nowMs, places: 0, penaltyUntilMs: Number.NEGATIVE_INFINITY, ...nothing };
}

/**
 * A budget as it is kept.
 *
 * @param value - what stands under its key
 * @returns undefined where there is none, or something else
 */
export function sharedBudget(value: unknown): SharedBudget | undefined {
  const { seenAtMs, answered, underWay } = (value ?? {}) as Partial<SharedBudget>;
  return typeof seenAtMs === "number" && Array.isArray(answered) && Array.isArray(underWay) ? (value as SharedBudget) : undefined;
}

/**
 * Takes a place, or says how long to wait.
 *
 * @param budget - is changed
 * @param figures - hold until an answer tells better ones
 * @param nowMs - wall time
 * @param leaseMs - the longest a call takes
 * @returns the place's id, or the wait
 */
export function takePlace(budget: SharedBudget, figures: RateFigures, nowMs: number, leaseMs: number): number | BudgetWait {
  settleTime(budget, nowMs);
  const { limit, windowMs } = known(budget, figures);
  const holding = countSince(budget, nowMs - windowMs - marginMs) + budget.underWay.length;
  if (nowMs < budget.penaltyUntilMs || holding >= limit) return forecastWait(budget, figures, nowMs, 0);
  budget.places += 1;
  budget.underWay.push({ id: budget.places, overAtMs: nowMs + leaseMs });
  return budget.places;
}

/**
 * Books what became of a call.
 *
 * @param budget - is changed
 * @param place - as it was taken; undefined for a call that took it elsewhere
 * @param figures - as for `takePlace`
 * @param nowMs - wall time
 * @param leaseMs - as for `takePlace`
 */
export function settlePlace(
  budget: SharedBudget,
  place: number | undefined,
  report: BudgetReport,
  figures: RateFigures,
  nowMs: number,
  leaseMs: number,
): void {
  settleTime(budget, nowMs);
  budget.underWay = budget.underWay.filter(({ id }) => id !== place);
  if (report.call === "unsent") return;
  // The service may have counted all those beside it that held a place at any time since it left.
  const leftAtMs = nowMs - report.durationMs;
  const own = 1 + budget.underWay.length + countSince(budget, leftAtMs - known(budget, figures).windowMs - marginMs);
  budget.limit = report.limit ?? budget.limit;
  budget.windowMs = report.windowMs ?? budget.windowMs;
  const { limit, windowMs } = known(budget, figures);
  // What the service counts beyond the tabs' own calls, others have made, and when nobody knows: now is never too early.
  const strangers = report.remaining === undefined ? 0 : Math.min(limit - report.remaining - own, limit);
  addAnswered(budget, nowMs, 1 + Math.max(0, strangers));
  if (report.penaltyMs !== undefined) {
    budget.penaltyUntilMs = Math.max(budget.penaltyUntilMs, nowMs + report.penaltyMs + marginMs);
  }
  // Kept for longer than they hold a place, for the call that leaves now and takes the longest.
  const forgottenMs = nowMs - windowMs - marginMs - leaseMs;
  budget.answered = budget.answered.filter(({ atMs }) => atMs > forgottenMs);
}

/**
 * The least that a call would wait with `ahead` others before it. Calls under way may have been answered since the budget was
 * seen, and at the earliest then.
 *
 * @param budget - as it was seen last
 * @param figures - as for `takePlace`
 * @param nowMs - wall time
 */
export function forecastWait(budget: SharedBudget, figures: RateFigures, nowMs: number, ahead: number): BudgetWait {
  const { limit, windowMs } = known(budget, figures);
  const holdMs = windowMs + marginMs;
  const held = budget.answered.filter(({ atMs }) => atMs > nowMs - holdMs);
  if (budget.seenAtMs > nowMs - holdMs) held.push({ atMs: budget.seenAtMs, calls: budget.underWay.length });
  let lacking = held.reduce((sum, { calls }) => sum + calls, 0) + (ahead % limit) + 1 - limit;
  let freeAtMs = Math.max(nowMs, budget.penaltyUntilMs);
  for (const { atMs, calls } of held) {
    if (lacking <= 0) break;
    lacking -= calls;
    freeAtMs = Math.max(freeAtMs, atMs + holdMs);
  }
  return {
    waitMs: freeAtMs + Math.floor(ahead / limit) * holdMs - nowMs,
    reason: nowMs < budget.penaltyUntilMs ? "penalty" : "budget",
  };
}

function known({ limit, windowMs }: SharedBudget, figures: RateFigures): RateFigures {
  return { limit: limit ?? figures.limit, windowMs: windowMs ?? figures.windowMs };
}

function countSince({ answered }: SharedBudget, atMs: number): number {
  return answered.reduce((sum, moment) => (moment.atMs > atMs ? sum + moment.calls : sum), 0);
}

function addAnswered({ answered }: SharedBudget, atMs: number, calls: number): void {
  const last = answered.at(-1);
  if (last?.atMs === atMs) last.calls += calls;
  else answered.push({ atMs, calls });
}

function settleTime(budget: SharedBudget, nowMs: number): void {
  // The machine's clock was set back: what is written goes back with it. One that jumps ahead cannot be told from time that passes.
  const byMs = Math.min(0, nowMs - budget.seenAtMs);
  if (byMs < 0) {
    budget.penaltyUntilMs += byMs;
    budget.answered = budget.answered.map(({ atMs, calls }) => ({ atMs: atMs + byMs, calls }));
    budget.underWay = budget.underWay.map(({ id, overAtMs }) => ({ id, overAtMs: overAtMs + byMs }));
  }
  budget.seenAtMs = nowMs;
  // A tab was closed with calls under way. The service may have counted them until the end.
  for (const { overAtMs } of budget.underWay.filter((place) => place.overAtMs <= nowMs)) addAnswered(budget, overAtMs, 1);
  budget.underWay = budget.underWay.filter((place) => place.overAtMs > nowMs);
  budget.answered.sort((a, b) => a.atMs - b.atMs);
}
