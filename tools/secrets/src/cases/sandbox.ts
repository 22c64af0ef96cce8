import { updateExtension } from "@ringwright/accounts";
import { createClient, jwtAuth, memoryTokenStore } from "@ringwright/core";
import { createSandbox, SeedError, StoreError } from "@ringwright/sandbox";
import { runCommand } from "@ringwright/sandbox/command";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";
import { outcomeOf } from "../world.ts";

/** The cases of `@ringwright/sandbox`. Its credentials and tokens are its own. */
export const sandboxCases: Cases = {
  SeedError: () => [new SeedError("a seed")],
  StoreError: () => [new StoreError("a store")],
  createSandbox: async ({ secrets }) => {
    const sandbox = await createSandbox();
    const login = sandbox.auth("admin");
    const store = memoryTokenStore();
    const auth = jwtAuth({ ...login.credentials(), store });
    const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, auth, clock: sandbox.clock });
    const update = (password: string) =>
      updateExtension(client, { extensionId: "2719501004", body: { ivrPin: planted.ivrPin, password } });
    const calls = [await outcomeOf(() => update(planted.password)), await outcomeOf(() => update("PLANTED-without-a-digit"))];
    const session = login.connect();
    const { clientSecret, jwt } = login.credentials();
    const tokens = await store.load();
    if (tokens?.refreshToken === undefined) throw new Error("nobody has logged in, so there are no tokens to look for");
    Object.assign(secrets, {
      clientSecret,
      jwt,
      accessToken: tokens.accessToken,
      refreshToken: tokens.refreshToken,
      sessionToken: await session.accessToken(),
      weakPassword: "PLANTED-without-a-digit",
    });
    return [sandbox, login, session, client, client.session, store, ...calls.flat()];
  },
};

/** The cases of `@ringwright/sandbox/command`. The login of its own sandbox it prints; what it gives is a figure. */
export const sandboxCommandCases: Cases = {
  runCommand: async () => [await runCommand(["--help"])],
};
