import { InputError, systemClock } from "@ringwright/core";
import { type FlowJob, FlowProducer, Queue } from "bullmq";
import { Redis } from "ioredis";
import { FleetError } from "./fleet-error.ts";

/** What a job of an account says. It holds no secret: workers have their own fleet file. */
export interface AccountJob {
  readonly run: string;
  readonly account: string;
  /** Ties the spans of workers to that of the run. */
  readonly carrier?: Readonly<Record<string, string>>;
}

/** What a job of a run says. */
export interface RunJob {
  readonly run: string;
}

/** Where a fleet is. */
export interface FleetOptions {
  /** The address of Redis or Valkey, such as `redis://127.0.0.1:6379`. May hold a password. */
  readonly redis: string;
  /** What all keys begin with. `ringwright` when left out. */
  readonly prefix?: string;
  /** How many runs are kept, with the jobs of their accounts; a new one lets go of those before. 2 when left out. */
  readonly keepRuns?: number;
  /** For how long a run, and what an account was doing, is kept where nobody goes on with it, in milliseconds. 30 days when left out. */
  readonly keepMs?: number;
}

/** A connection to a fleet: its queues, and what lies beside them. */
export interface Fleet extends AsyncDisposable {
  /** For what lies beside the queues. */
  readonly redis: Redis;
  /** For the queues: BullMQ defines its scripts on it. */
  readonly queueRedis: Redis;
  readonly prefix: string;
  /** How many runs are kept. */
  readonly keepRuns: number;
  /** For how long what nobody goes on with is kept, in milliseconds. */
  readonly keepMs: number;
  /** BullMQ's own prefix, for what else looks at the queues. */
  readonly queuePrefix: string;
  /** A job an account. */
  readonly accounts: Queue<AccountJob>;
  /** A job a run, which ends when those of its accounts have. */
  readonly runs: Queue<RunJob>;
  addFlow(flow: FlowJob): Promise<void>;
  /**
   * Waits until Redis answers.
   *
   * @throws FleetError where it does not
   */
  reach(): Promise<void>;
  close(): Promise<void>;
}

const reachMs = 5000;
const thirtyDaysMs = 30 * 24 * 3_600_000;

/** The names of the queues. */
export const queueNames = { accounts: "accounts", runs: "runs" } as const;

/**
 * Connects to a fleet.
 *
 * @param options - where it is
 * @throws InputError for options that make no sense
 */
export function openFleet({ redis: address, prefix = "ringwright", keepRuns = 2, keepMs = thirtyDaysMs }: FleetOptions): Fleet {
  needWhole("keepRuns", keepRuns);
  needWhole("keepMs", keepMs);
  // Commands wait while Redis is gone: BullMQ asks for that of its workers, and a turn that is cut short is looked up.
  const queueRedis = new Redis(address, { maxRetriesPerRequest: null });
  // What the calls of many accounts have to say goes out together: half of what a write costs is the way to the kernel.
  const redis = queueRedis.duplicate({ enableAutoPipelining: true });
  let trouble = "no connection came about";
  redis.on("error", ({ message }) => {
    trouble = message;
  });
  queueRedis.on("error", () => {}); // told by the other one
  const queuePrefix = `${prefix}:fleet`;
  const settings = { connection: queueRedis, prefix: queuePrefix };
  const accounts = new Queue<AccountJob>(queueNames.accounts, settings);
  const runs = new Queue<RunJob>(queueNames.runs, settings);
  const flows = new FlowProducer(settings);
  accounts.on("error", () => {});
  runs.on("error", () => {});
  flows.on("error", () => {});
  const close = async (): Promise<void> => {
    await Promise.allSettled([accounts.close(), runs.close(), flows.close()]);
    redis.disconnect();
    queueRedis.disconnect();
  };
  return {
    redis,
    queueRedis,
    prefix,
    keepRuns,
    keepMs,
    queuePrefix,
    accounts,
    runs,
    async reach() {
      const answered = new AbortController();
      const late = systemClock.sleep(reachMs, answered.signal).then(() => {
        throw new FleetError(`Redis does not answer (${trouble}); see that it runs, and that its address is right`);
      });
      await Promise.race([redis.ping(), late]);
      late.catch(() => {});
      answered.abort();
    },
    addFlow: async (flow) => void (await flows.add(flow)),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function needWhole(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new InputError(`${name} must be a whole number above 0, not ${String(value)}`);
}
