import { randomUUID } from "node:crypto";
import type { CompanyFile } from "@ringwright/provisioning";
import { createSandbox, type Sandbox, type SandboxOptions } from "@ringwright/sandbox";
import { inject } from "vitest";
import { type Fleet, type FleetAccount, openFleet } from "../../src/index.ts";
import { companyOf, seedOf } from "./companies.ts";

/** Sandboxes in this process, and a fleet of them on the tests' Redis. */
export interface Here extends AsyncDisposable {
  readonly fleet: Fleet;
  readonly sandboxes: readonly Sandbox[];
  readonly accounts: readonly FleetAccount[];
  readonly env: Readonly<Record<string, string>>;
  /** What each account shall be. */
  readonly companies: ReadonlyMap<string, CompanyFile>;
}

/** Makes a fleet of so many accounts, which so many people join each. */
export async function fleetHere(
  count: number,
  people: number,
  options: SandboxOptions = {},
  redis: string = inject("redis")?.url ?? "",
): Promise<Here> {
  const fleet = openFleet({ redis, prefix: randomUUID() });
  const env: Record<string, string> = {};
  const sandboxes: Sandbox[] = [];
  const accounts: FleetAccount[] = [];
  for (let index = 0; index < count; index += 1) {
    const sandbox = await createSandbox({ seed: { company: seedOf(people) }, time: "real", ...options });
    const { url } = await sandbox.listen();
    const secrets = sandbox.auth("admin").credentials();
    for (const [member, secret] of Object.entries(secrets)) env[`A${index}_${member}`] = secret;
    const from = (member: string): { env: string } => ({ env: `A${index}_${member}` });
    const credentials = { clientId: from("clientId"), clientSecret: from("clientSecret"), jwt: from("jwt") };
    sandboxes.push(sandbox);
    accounts.push({ name: `account-${index}`, company: "unused.yaml", server: url, credentials });
  }
  return {
    fleet,
    sandboxes,
    accounts,
    env,
    companies: new Map(accounts.map(({ name }) => [name, companyOf(people)])),
    async [Symbol.asyncDispose]() {
      await fleet.close();
      await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
    },
  };
}
