import { type ChildProcess, fork } from "node:child_process";
import { on, once } from "node:events";
import { fileURLToPath } from "node:url";
import type { FleetAccount, WorkOptions } from "../../src/index.ts";

/** What an account holds at the end. */
export interface AccountContent {
  readonly people: readonly string[];
  readonly numbers: readonly (readonly string[])[];
  readonly phones: readonly number[];
  readonly forwarding: readonly number[];
  readonly spare: number;
}

/** Sandboxes in a process of their own. */
export interface Sandboxes extends AsyncDisposable {
  readonly accounts: readonly FleetAccount[];
  /** The variables that the accounts' credentials name. */
  readonly env: Readonly<Record<string, string>>;
  /** How many calls were refused for going too fast, and what each account holds. */
  content(): Promise<{ readonly refused: number; readonly accounts: readonly AccountContent[] }>;
  /** Waits until so many calls have come that change something. */
  changes(count: number): Promise<void>;
}

interface Received {
  readonly changes?: number;
  readonly refused?: number;
  readonly accounts?: readonly AccountContent[];
}

/** Starts sandboxes, one an account. */
export async function startSandboxes(
  settings: { accounts: number; people: number; windowSeconds: number; faults?: number; seed?: number },
  named = "account",
): Promise<Sandboxes> {
  const child = start("sandboxes.ts", { SANDBOXES: JSON.stringify(settings) });
  const [{ sandboxes }] = (await once(child, "message")) as [
    { sandboxes: { url: string; credentials: Record<"clientId" | "clientSecret" | "jwt", string> }[] },
  ];
  const env: Record<string, string> = {};
  const accounts = sandboxes.map(({ url, credentials }, index): FleetAccount => {
    const name = `${named}-${index}`;
    const source = (member: "clientId" | "clientSecret" | "jwt"): { env: string } => {
      const variable = `${name}_${member}`.toUpperCase().replaceAll("-", "_");
      env[variable] = credentials[member];
      return { env: variable };
    };
    return {
      name,
      company: "unused.yaml",
      server: url,
      credentials: { clientId: source("clientId"), clientSecret: source("clientSecret"), jwt: source("jwt") },
    };
  });
  const received = async (isIt: (message: Received) => boolean): Promise<Received> => {
    for await (const [message] of on(child, "message")) if (isIt(message)) return message;
    throw new Error("the sandboxes have ended");
  };
  return {
    accounts,
    env,
    async content() {
      child.send("content");
      const { refused = 0, accounts: content = [] } = await received(({ accounts: told }) => told !== undefined);
      return { refused, accounts: content };
    },
    async changes(count) {
      await received(({ changes = 0 }) => changes >= count);
    },
    [Symbol.asyncDispose]: () => end(child),
  };
}

/** Starts a worker in a process of its own. */
export function startWorker(
  where: { redis: string; prefix: string },
  { accounts, env }: Pick<Sandboxes, "accounts" | "env">,
  options: Omit<WorkOptions, "telemetry" | "onTurn" | "env">,
): ChildProcess {
  return start("work.ts", { ...env, WORK: JSON.stringify({ ...where, accounts, options }) });
}

/** Kills a process and waits for its end. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

function start(script: string, env: Readonly<Record<string, string>>): ChildProcess {
  return fork(fileURLToPath(new URL(script, import.meta.url)), [], {
    execArgv: ["--conditions=ringwright-source"],
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}
