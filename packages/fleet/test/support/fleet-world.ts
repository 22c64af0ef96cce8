import { type ChildProcess, fork } from "node:child_process";
import { on, once } from "node:events";
import { fileURLToPath } from "node:url";
import type { FleetAccount, WorkOptions } from "../../src/index.ts";
import type { SandboxesTold } from "./account-content.ts";

/** Sandboxes in a process of their own. */
export interface Sandboxes extends AsyncDisposable {
  readonly accounts: readonly FleetAccount[];
  /** The variables that the accounts' credentials name. */
  readonly env: Readonly<Record<string, string>>;
  content(): Promise<SandboxesTold>;
  /** Waits until so many more calls have come that change something. */
  changes(count: number, signal?: AbortSignal): Promise<void>;
}

/** A worker in a process of its own. */
export interface WorkerProcess {
  readonly process: ChildProcess;
  /** Ends when it works. */
  readonly ready: Promise<unknown>;
  /** How much of the processor it has told of so far, in milliseconds: up to the end of its last turn. */
  readonly processorMs: number;
  /** How many turns have ended in it. */
  readonly turns: number;
}

interface Received {
  readonly changes?: number;
  readonly content?: SandboxesTold;
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
  let changes = 0;
  child.on("message", (message: Received) => {
    changes = message.changes ?? changes;
  });
  return {
    accounts,
    env,
    async content() {
      const told = received(child, ({ content }) => content !== undefined);
      child.send("content");
      const { content } = await told;
      if (content === undefined) throw new Error("the sandboxes have ended");
      return content;
    },
    async changes(count, signal) {
      const atLeast = changes + count;
      await received(child, () => changes >= atLeast, signal);
    },
    [Symbol.asyncDispose]: () => end(child),
  };
}

async function received(
  child: ChildProcess,
  isIt: (message: Received) => boolean,
  signal: AbortSignal = new AbortController().signal,
): Promise<Received> {
  for await (const [message] of on(child, "message", { signal })) if (isIt(message)) return message;
  throw new Error("the sandboxes have ended");
}

/** Starts a worker. */
export function startWorker(
  where: { redis: string; prefix: string },
  { accounts, env }: Pick<Sandboxes, "accounts" | "env">,
  options: Omit<WorkOptions, "telemetry" | "onTurn" | "env">,
): WorkerProcess {
  const child = start("work.ts", { ...env, WORK: JSON.stringify({ ...where, accounts, options }) });
  const worker = { process: child, ready: once(child, "message"), processorMs: 0, turns: 0 };
  child.on("message", ({ processorMs, end: ending }: { processorMs: number; end?: string }) => {
    worker.processorMs = processorMs;
    if (ending !== undefined) worker.turns += 1;
  });
  return worker;
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
