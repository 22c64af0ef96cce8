import { createSandbox } from "../create-sandbox.ts";
import { SeedError } from "../seed/seed.ts";
import { StoreError } from "../state/store-error.ts";
import type { App } from "../state/types.ts";
import { readArguments, UsageError, usage } from "./arguments.ts";
import { spareMemory } from "./spare-memory.ts";

/**
 * Runs the command until it is told to stop.
 *
 * @param argv - without node and the script
 * @returns what the process shall end with
 */
export async function runCommand(argv: readonly string[]): Promise<number> {
  try {
    const { help, port, allowedHosts, store, seed, limits, latencyMs, origins } = readArguments(argv);
    if (help) {
      process.stdout.write(`${usage}\n`);
      return 0;
    }
    spareMemory();
    const sandbox = await createSandbox({
      limits,
      latencyMs,
      origins,
      time: "real",
      ...(store === undefined ? {} : { store }),
      ...(seed === undefined ? {} : { seed }),
    });
    const { url } = await sandbox.listen(port, { allowedHosts }).catch(async (error: Error) => {
      await sandbox.close();
      throw new UsageError(error.message, { cause: error });
    });
    const company = sandbox.state.accounts.find()[0];
    // The system extension has the account's id, and the owner for its user.
    const login = sandbox.auth(company?.id ?? "").credentials();
    process.stdout.write(
      [
        `The sandbox listens at ${url}`,
        `  console        ${url}/`,
        `  reference      ${url}/reference`,
        `  company        ${company?.company}${store === undefined ? "" : `, kept in ${store}`}`,
        `  rate limits    ${typeof limits === "string" ? limits : JSON.stringify(limits)}`,
        `  app            ${describeApps(sandbox.state.apps.find(), login.clientId)}`,
        `  RINGWRIGHT_SERVER=${url}`,
        `  RC_CLIENT_ID=${login.clientId}`,
        `  RC_CLIENT_SECRET=${login.clientSecret}`,
        `  RC_JWT=${login.jwt}`,
        `Stop it with Ctrl-C.\n`,
      ].join("\n"),
    );
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    });
    await sandbox.close();
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof SeedError || error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

// The app that is printed, and those for which the vendor has opened more.
function describeApps(apps: readonly App[], clientId: string): string {
  const describe = ({ id, access }: App): string => `${id} (${access})`;
  const printed = apps.filter(({ id }) => id === clientId);
  const others = apps.filter(({ id, access }) => id !== clientId && access !== "open");
  return [...printed.map(describe), ...(others.length === 0 ? [] : [`for more: ${others.map(describe).join(", ")}`])].join("; ");
}
