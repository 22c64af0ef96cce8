import { expect, type TestAPI, test as vitestTest } from "vitest";
import { oncePer } from "../contract/once-per.ts";
import type { OperationId } from "../contract/operation.ts";
import type { Sandbox, SandboxOptions } from "../create-sandbox.ts";
import { createSandbox } from "../index.ts";
import type { LoginOptions, SandboxLogin } from "../login.ts";
import type { CallInput } from "./call-input.ts";
import { bought, called, calledTimes, keptContract } from "./verdicts.ts";

/** What a test gets that asks for it. */
export interface SandboxFixtures {
  /** How the sandbox shall be. `test.override({ sandboxOptions: { limits: "real" } })` changes it for a file or a suite. */
  readonly sandboxOptions: SandboxOptions;
  /** Who logs in: `admin` unless changed, or with an app of its own: `{ who: "user", app: "tidewater-reviewed" }`. */
  readonly login: string | (LoginOptions & { readonly who: string });
  /** A sandbox of the test's own: fresh, and closed behind it. */
  readonly sandbox: Sandbox;
  /** What `createClient` takes to call it: `createClient({ ...connection })`. Its waits cost no real time. */
  readonly connection: SandboxConnection;
}

/** What a client takes to call a sandbox, without a socket. */
export interface SandboxConnection {
  readonly server: string;
  readonly fetch: typeof globalThis.fetch;
  readonly auth: SandboxLogin;
  readonly clock: Sandbox["clock"];
}

/** Vitest's `test`, with a sandbox for each test that asks for it. */
export const test: TestAPI<SandboxFixtures> = vitestTest.extend<SandboxFixtures>({
  sandboxOptions: {},
  login: "admin",
  sandbox: async ({ sandboxOptions }, use) => {
    const sandbox = await createSandbox(await readOnce(sandboxOptions));
    await use(sandbox);
    await sandbox.close();
  },
  connection: async ({ sandbox, login }, use) => {
    const { who, ...options } = typeof login === "string" ? { who: login } : login;
    const { url: server, fetch, clock } = sandbox;
    await use({ server, fetch, clock, auth: sandbox.auth(who, options) });
  },
});

// Reading YAML takes ten times as long as all else: a seed is read once for all tests that share the options.
const readOnce: (options: SandboxOptions) => Promise<SandboxOptions> = oncePer(async (options) => {
  const { seed } = options;
  if (seed === undefined || (typeof seed === "object" && "company" in seed)) return options;
  const [{ parseSeed, readSeed }, { readDocument }] = await Promise.all([
    import("../seed/read-seed.ts"),
    import("../contract/document.ts"),
  ]);
  const { company } = typeof seed === "string" ? readSeed(seed, readDocument()) : parseSeed(seed.yaml, "seed", readDocument());
  return { ...options, seed: { company } };
});

expect.extend({
  toHaveCalled: (sandbox: Sandbox, operation, input) => called(sandbox, operation, input),
  toHaveCalledTimes: (sandbox: Sandbox, operation, times, input) => calledTimes(sandbox, operation, times, input),
  toHaveBought: (sandbox: Sandbox) => bought(sandbox),
  toKeepTheContract: (sandbox: Sandbox) => keptContract(sandbox),
});

declare module "vitest" {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * The sandbox has seen a call of this operation.
     *
     * @param input - what the call held, or a part of that: parameters of path and query by name, and `body`
     */
    toHaveCalled<Id extends OperationId>(operation: Id, input?: CallInput<Id>): R;
    /** The sandbox has seen so many calls of this operation; refused ones count, and so does each repeat of a client. */
    toHaveCalledTimes<Id extends OperationId>(operation: Id, times: number, input?: CallInput<Id>): R;
    /** A call would have cost money at the service; most often with `.not`. */
    toHaveBought(): R;
    /** All requests that the sandbox has seen, and its answers, keep the contract. */
    toKeepTheContract(): R;
  }
}
