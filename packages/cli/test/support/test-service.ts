import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, type Sandbox, type SandboxOptions } from "@ringwright/sandbox";

/** A sandbox on a port, and an environment that knows the way to it. */
export interface TestService extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly url: string;
  /** The secrets of the login, none of which may be shown. */
  readonly secrets: readonly string[];
  /** The server, an empty folder for settings, and a login. */
  readonly env: Readonly<Record<string, string>>;
  /** `env` without the login. */
  readonly bare: Readonly<Record<string, string>>;
}

/**
 * Starts a sandbox.
 *
 * @param options - how it shall be, and which app to log in with
 */
export async function startService({
  app = "tidewater-internal",
  ...options
}: SandboxOptions & { app?: string } = {}): Promise<TestService> {
  const sandbox = await createSandbox(options);
  const { url } = await sandbox.listen(0);
  const folder = await mkdtemp(join(tmpdir(), "ringwright-cli-"));
  const { clientId, clientSecret, jwt } = sandbox.auth("admin", { app }).credentials();
  const bare = { RINGWRIGHT_SERVER: url, XDG_CONFIG_HOME: folder, BROWSER: "none" };
  return {
    sandbox,
    url,
    secrets: [clientSecret, jwt],
    bare,
    env: { ...bare, RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt },
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
