import { createHash } from "node:crypto";
import type { BudgetStore } from "@ringwright/core";
import type { CompanyFile } from "@ringwright/provisioning";
import { UnrecoverableError } from "bullmq";
import type { FleetAccount } from "../file/fleet-file.ts";
import { AccountJournal } from "../journal/account-journal.ts";
import type { Fleet } from "../run/fleet.ts";
import { ofRedis } from "../run/of-redis.ts";
import { redisProcess } from "../run/redis-process.ts";
import { readRunOf } from "../run/run-record.ts";
import type { FleetTelemetry } from "../telemetry/fleet-telemetry.ts";
import { type AccountEnd, playAccount } from "../turn/play-account.ts";
import { replay } from "../turn/replay.ts";
import { Turn, type TurnEnd } from "../turn/turn.ts";
import { turnBudgets } from "../turn/turn-budgets.ts";
import { turnClock } from "../turn/turn-clock.ts";
import { version } from "../version.ts";
import { accountClient, type Secrets } from "./account-client.ts";
import { isTrouble } from "./trouble.ts";

/** What turns are taken with. */
export interface TurnSetup {
  readonly fleet: Fleet;
  readonly store: BudgetStore;
  readonly telemetry: FleetTelemetry | undefined;
  readonly closing: AbortSignal;
  readonly longestTurnMs: number;
  readonly longestCallMs: number;
  readonly settleMs: number;
  readonly pace: number;
}

/** Whose turn it is. */
export interface TurnOf {
  readonly run: string;
  readonly account: FleetAccount;
  readonly secrets: Secrets;
  /** How often the account was begun anew. */
  readonly tries: number;
  readonly onPlan: (plan: { readonly people: number; readonly boundMs: number }) => Promise<void>;
  readonly onChange: () => void;
}

/**
 * Takes one turn of an account: sends what its budgets allow now.
 *
 * @throws what hinders the account; `isTrouble` tells what hinders the turn alone
 */
export async function takeTurn(setup: TurnSetup, of: TurnOf): Promise<TurnEnd<AccountEnd>> {
  const { fleet, telemetry } = setup;
  const { run, account, secrets } = of;
  const [record, { id, startedAtMs }] = await ofRedis(
    `run ${run}`,
    Promise.all([readRunOf(fleet, run, account.name), redisProcess(fleet.redis)]),
  );
  if (record === undefined) throw new UnrecoverableError(`run ${run} is not kept any more; start another`);
  if (record.isCancelled) throw new UnrecoverableError("cancelled");
  const { company, redisId } = record;

  const turn = new Turn(setup.longestTurnMs, setup.closing);
  const journal = await AccountJournal.open(fleet.redis, {
    key: `${fleet.prefix}:fleet:journal:{${account.name}}`,
    generation: hash([id, version, run, account.server, company, String(of.tries)]),
    settleMs: setup.settleMs,
    keepMs: fleet.keepMs,
    lostUntilMs: id === redisId ? 0 : startedAtMs + setup.settleMs,
    fail: (error) => turn.fail(error),
  });
  if ("untilMs" in journal) return { kind: "waits", untilMs: journal.untilMs };

  const client = accountClient({
    ...setup,
    account,
    secrets,
    turn,
    budgets: turnBudgets(setup.store, turn, ({ group, reason, waitMs }) => telemetry?.onWait(group, reason, waitMs)),
    telemetry: replay(journal, turn, telemetry?.calls, ({ operation, method }, fate) => {
      telemetry?.onStep(operation.id, fate);
      if (method !== "GET") of.onChange();
    }),
    clock: turnClock(journal, turn, setup.pace),
  });
  try {
    const end = await turn.play(async () => {
      const played = await playAccount(client, JSON.parse(company) as CompanyFile, journal.journal, of.onPlan);
      await journal.flush();
      return played;
    });
    if (end.kind === "done") await journal.end();
    return end;
  } catch (error) {
    if (!isTrouble(error)) await journal.end();
    throw error;
  } finally {
    await journal.release().catch(() => {}); // then the next turn takes it
  }
}

function hash(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}
