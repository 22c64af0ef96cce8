import type { Sandbox, SandboxOptions } from "./create-sandbox.ts";
import { nodeProblem } from "./node-problem.ts";

export type { BudgetGauge, LimitedGroup, LimitFigures, Limits } from "./access/rate-limits.ts";
export type { SandboxClock } from "./clock.ts";
export type { OperationId } from "./contract/operation.ts";
export type { Sandbox, SandboxOptions } from "./create-sandbox.ts";
export type { Fault, FaultOptions, Faults } from "./faults/faults.ts";
export type { Origins } from "./http/cors.ts";
export type { LoginOptions, SandboxCredentials, SandboxLogin, SandboxSession } from "./login.ts";
export type { SeenRequest } from "./requests.ts";
export { SeedError } from "./seed/seed.ts";
export type { Listening, ListenOptions, Pages } from "./server/listen.ts";
export type { Snapshot } from "./snapshot.ts";
export type { Collection, Match, Slice } from "./state/collection.ts";
export type { State } from "./state/state.ts";
export { StoreError } from "./state/store-error.ts";
export type * as stateTypes from "./state/types.ts";

// Said on import, by modules that an older Node can load; those that it cannot come with the first sandbox.
const problem = nodeProblem();
if (problem !== undefined) throw new Error(problem);

/**
 * Makes a sandbox: in memory, seeded, standing still in time, the same each time.
 *
 * @param options - how it shall be
 * @throws SeedError for a seed that is not valid; StoreError for a store that cannot be used; RangeError for an origin that is none
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const program = await import("./create-sandbox.ts");
  return program.createSandbox(options);
}
