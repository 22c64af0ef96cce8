import { execFile } from "node:child_process";
import { type CheckReport, createTally } from "@ringwright/contract-check";
import { startProxy } from "@ringwright/contract-check/proxy";
import { createSandbox, type Sandbox, type SeenRequest } from "@ringwright/sandbox";
import { ownEnvironment } from "./own-environment.ts";

/** What a program did. */
export interface Played {
  /** Where the sandbox was. */
  readonly url: string;
  /** What it printed: what the SDK gave it. */
  readonly report: unknown;
  /** How its calls and their answers stand to the contract, as a user's check tells it. */
  readonly checks: CheckReport;
  /** What the sandbox saw of it. */
  readonly requests: readonly SeenRequest[];
  /** The extensions that it changes, as the sandbox keeps them at the end. */
  readonly changed: readonly Changed[];
  /** Logins that have not ended. */
  readonly sessions: number;
}

/** What the programs change of an extension. */
export interface Changed {
  readonly extensionNumber: string | undefined;
  readonly jobTitle: string | undefined;
  readonly department: string | undefined;
  readonly costCenterId: string | undefined;
}

const changedNumbers = ["102", "103", "150"];

// Half of what a bulk update waits for its turn: a program sees each state of its task.
const pollStepMs = 500;

// Before there was PKCE every app had a secret, and some of their SDKs end no session without one.
const olderApp = {
  clientId: "older-program",
  clientSecret: "older-program-secret",
  redirectUri: "https://older.tidewater.example/oauth/callback",
} as const;

/**
 * Runs a program on a sandbox of its own, with real rate limits, that holds each answer to the contract. In front of it a proxy of
 * contract-check looks at each call.
 *
 * @param folder - where the program lies, with its SDK installed
 * @throws Error with what the program wrote, when it fails or prints no JSON
 */
export async function play(folder: string, program: string): Promise<Played> {
  await using sandbox = await createSandbox({ answers: "enforced", limits: "real" });
  sandbox.state.apps.insert({
    id: olderApp.clientId,
    name: "Older program",
    clientSecret: olderApp.clientSecret,
    access: "open",
    permissions: ["ReadAccounts"],
    grants: ["code", "refresh"],
    redirectUris: [olderApp.redirectUri],
  });
  const tally = createTally();
  await using proxy = await startProxy({ upstream: (await sandbox.listen()).url, onCheck: tally.add });
  const { url } = proxy;
  // Time goes on with each poll, so that nobody has to wait.
  sandbox.watch(({ operation }) => {
    if (operation === "readExtensionBulkUpdateTask") sandbox.clock.advance(pollStepMs);
  });
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const publicApp = publicAppOf(sandbox);
  const output = await run(program, folder, JSON.stringify({ server: url, clientId, clientSecret, jwt, publicApp, olderApp }));
  await proxy.settled();
  return {
    url,
    report: parseReport(program, output),
    checks: tally.report(),
    requests: [...sandbox.requests],
    changed: sandbox.state.extensions
      .find({ extensionNumber: changedNumbers })
      .map(({ extensionNumber, contact, costCenterId }) => {
        const { jobTitle, department } = contact ?? {};
        return { extensionNumber, jobTitle, department, costCenterId };
      }),
    sessions: sandbox.state.sessions.find().length,
  };
}

function publicAppOf({ state }: Sandbox): { readonly clientId: string; readonly redirectUri: string | undefined } {
  const app = state.apps.first({ clientSecret: undefined });
  if (app === undefined) throw new Error("The sandbox's company must have an app without a secret");
  return { clientId: app.id, redirectUri: app.redirectUris[0] };
}

// The sandbox runs in this process, so the program must not block it.
function run(program: string, folder: string, sandbox: string): Promise<string> {
  const options = { cwd: folder, env: { ...ownEnvironment, SANDBOX: sandbox }, timeout: 60_000 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program], options, (error, stdout, stderr) =>
      error === null
        ? resolve(stdout)
        : reject(new Error(`${program}: ${error.killed ? "took over 60 seconds\n" : ""}${stderr}`)),
    );
  });
}

function parseReport(program: string, output: string): unknown {
  try {
    return JSON.parse(output);
  } catch (error) {
    throw new Error(`${program} printed no JSON but: ${output}`, { cause: error });
  }
}
