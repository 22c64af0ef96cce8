import type { Session } from "../auth/auth.ts";
import { lendToken } from "../auth/lend-token.ts";
import type { CallContext, Layer } from "../call/onion.ts";
import type { Reply } from "../call/reply.ts";
import type { Clock } from "../clock.ts";
import { BudgetQueue } from "../rate-limit/budget-queue.ts";
import type { BudgetReport, BudgetStore } from "../rate-limit/budget-store.ts";
import { penaltyMs } from "../rate-limit/penalty.ts";
import type { GroupFigures, LimitedGroup } from "../rate-limit/rate-figures.ts";
import { type RateHeaders, readRateHeaders } from "../rate-limit/rate-headers.ts";
import type { Hooks } from "../telemetry/hooks.ts";

/** What the rate limits of a client are made of. */
export interface RateLimitSetup {
  readonly server: string;
  /** The client's session, asked for with each call: the session itself calls through this layer. */
  readonly session: () => Session;
  readonly figures: GroupFigures;
  readonly store: BudgetStore;
  readonly clock: Clock;
  readonly hooks: Hooks;
}

// Calls by path name themselves after their path, so their number has no bound.
const mostCorrections = 1000;

/**
 * Lets a call leave when its budget has room, and waits before a 429 rather than after it. There is a budget for each
 * server, token owner and group. It begins with the plan's figures and is corrected by what each answer tells.
 */
export function rateLimitLayer(setup: RateLimitSetup): Layer {
  const { server, session, figures, store, clock, hooks } = setup;
  const queues = new Map<string, BudgetQueue>();
  const corrections = new Map<string, LimitedGroup>();

  function queueOf(group: LimitedGroup): BudgetQueue {
    const key = `${server} ${session().owner} ${group}`;
    const known = queues.get(key);
    if (known !== undefined) return known;
    const queue = new BudgetQueue({ key, group, ...figures[group] }, store, clock, hooks);
    queues.set(key, queue);
    return queue;
  }

  return async (context, next) => {
    const { operation } = context;
    if (operation.group === "NoThrottling") return next(context);
    // Whose budget it is shows when somebody is logged in. Whoever has to wait for a renewal waits here, without a place in it.
    if (operation.credentials === undefined) (await lendToken(session(), context)).end();
    const group = corrections.get(operation.id) ?? operation.group;
    const queue = queueOf(group);
    const turn = queue.enter(context);
    if (turn !== undefined) await turn;

    const leftAtMs = clock.elapsedMs();
    let response: Reply;
    try {
      response = await next(context);
    } catch (error) {
      await queue.settle(reportWithoutAnswer(context, clock.elapsedMs() - leftAtMs));
      throw error;
    }
    const told = readRateHeaders(response.headers);
    const report = reportOfAnswer(context, response, told, clock.elapsedMs() - leftAtMs);
    if (told.group === undefined || told.group === group) {
      const settled = queue.settle(report);
      if (settled !== undefined) await settled;
    } else {
      // The service counts the operation elsewhere than the contract says. Its word counts from now on.
      if (corrections.size >= mostCorrections) corrections.clear();
      corrections.set(operation.id, told.group);
      await queue.settle({ call: "unsent", durationMs: report.durationMs });
      await queueOf(told.group).settle({ ...report, call: "moved" });
    }
    return response;
  };
}

function reportWithoutAnswer(context: CallContext, durationMs: number): BudgetReport {
  return { call: context.inDoubt ? "sent" : "unsent", durationMs };
}

function reportOfAnswer(
  { attempt }: CallContext,
  response: Reply,
  { limit, remaining, windowMs }: RateHeaders,
  durationMs: number,
): BudgetReport {
  return {
    call: "sent",
    durationMs,
    ...(limit === undefined ? {} : { limit }),
    ...(remaining === undefined ? {} : { remaining }),
    ...(windowMs === undefined ? {} : { windowMs }),
    ...(response.status === 429 ? { penaltyMs: penaltyMs(response.headers, attempt) } : {}),
  };
}
