#!/usr/bin/env node
import { readArguments, UsageError, usage } from "./cli/arguments.ts";
import { spareMemory } from "./cli/spare-memory.ts";
import { createSandbox } from "./create-sandbox.ts";
import { SeedError } from "./seed/seed.ts";
import { StoreError } from "./state/store-error.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { help, port, allowedHosts, store, seed, limits, latencyMs } = readArguments(process.argv.slice(2));
    if (help) {
      process.stdout.write(`${usage}\n`);
      return 0;
    }
    spareMemory();
    const sandbox = await createSandbox({
      limits,
      latencyMs,
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
    const login = sandbox.auth(company?.id ?? "");
    process.stdout.write(
      [
        `The sandbox listens at ${url}`,
        `  console        ${url}/`,
        `  reference      ${url}/reference`,
        `  company        ${company?.company}${store === undefined ? "" : `, kept in ${store}`}`,
        `  rate limits    ${typeof limits === "string" ? limits : JSON.stringify(limits)}`,
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
