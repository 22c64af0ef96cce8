import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AccountTakenError,
  cancelRun,
  type Fleet,
  FleetError,
  FleetFileError,
  fleetFileSchema,
  isEnded,
  openFleet,
  pauseFleet,
  queueNames,
  readFleetFile,
  readSecret,
  readStatus,
  resumeFleet,
  retryAccounts,
  startRun,
  workFleet,
} from "@ringwright/fleet";
import { fleetTelemetry } from "@ringwright/fleet/opentelemetry";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";
import { outcomeOf } from "../world.ts";
import { errorDetails, leaky } from "./errors.ts";

// A fleet whose Redis is gone, at an address with a password.
async function withoutRedis(work: (fleet: Fleet) => Promise<unknown>): Promise<readonly unknown[]> {
  const fleet = openFleet({ redis: `redis://:${encodeURIComponent(planted.password)}@127.0.0.1:1` });
  await fleet.close();
  return outcomeOf(() => work(fleet));
}

// Secrets where the names of them belong.
async function readSpoilt(): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "ringwright-secrets-"));
  try {
    const path = join(folder, "fleet.yaml");
    const credentials = { clientId: planted.code, clientSecret: planted.clientSecret, jwt: { jwt: planted.jwt } };
    const account = { name: planted.accessToken, company: "a.yaml", credentials, colour: planted.header };
    await writeFile(path, JSON.stringify({ redis: planted.password, accounts: [account] }));
    return await readFleetFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const source = (name: string): { readonly env: string } => ({ env: name });
const account = {
  name: "astoria",
  company: "astoria.yaml",
  server: "https://service.example",
  credentials: { clientId: source("ID"), clientSecret: source("SECRET"), jwt: source("JWT") },
};
const env = { ID: "tidewater", SECRET: planted.clientSecret, JWT: planted.jwt };

/** The cases of `@ringwright/fleet`. */
export const fleetCases: Cases = {
  AccountTakenError: () => [new AccountTakenError(leaky, errorDetails)],
  FleetError: () => [new FleetError(leaky, errorDetails)],
  FleetFileError: () => [new FleetFileError([{ file: "fleet.yaml", line: 1, column: 1, place: "", message: "is wrong" }])],
  cancelRun: () => withoutRedis((fleet) => cancelRun(fleet)),
  fleetFileSchema: () => [fleetFileSchema],
  isEnded: () => [isEnded({ run: "a", startedAtMs: 0, isCancelled: false, isPaused: false, accounts: [] })],
  openFleet: {
    because: "the client of ioredis in it knows the password of its Redis",
    gives: () => withoutRedis(async (fleet) => fleet),
  },
  pauseFleet: () => withoutRedis(pauseFleet),
  queueNames: () => [queueNames],
  readFleetFile: () => outcomeOf(readSpoilt),
  readSecret: {
    because: "it gets them for whoever asks",
    gives: () => outcomeOf(() => readSecret(source("JWT"), "jwt of astoria", env)),
  },
  readStatus: () => withoutRedis((fleet) => readStatus(fleet)),
  resumeFleet: () => withoutRedis(resumeFleet),
  retryAccounts: () => withoutRedis((fleet) => retryAccounts(fleet)),
  startRun: () => withoutRedis((fleet) => startRun(fleet, new Map())),
  workFleet: () =>
    withoutRedis(async (fleet) => {
      const worker = workFleet(fleet, [account], { env });
      await worker.close();
      return worker;
    }),
};

/** The cases of `@ringwright/fleet/opentelemetry`. */
export const fleetTelemetryCases: Cases = {
  fleetTelemetry: () => [fleetTelemetry()],
};
