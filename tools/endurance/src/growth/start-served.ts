import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Where a sandbox in another process listens. */
export interface ServedAddress {
  /** With the console. */
  readonly url: string;
  /** The same sandbox; its answers tell in `X-Processor-Ms` how long its thread has had a processor. */
  readonly watchedUrl: string;
  /** Of the owner. */
  readonly token: string;
}

/** A process that holds a sandbox. */
export interface Served extends AsyncDisposable {
  readonly address: ServedAddress;
  /** Puts its company back to how it was. */
  restore(): Promise<void>;
}

/**
 * Starts a process with a sandbox on a port.
 *
 * @param people - how many more than its seed's its company has
 */
export async function startServed(people: number): Promise<Served> {
  const child = fork(fileURLToPath(new URL("served.ts", import.meta.url)), [String(people)], {
    execArgv: ["--conditions=ringwright-source"],
  });
  const [address] = (await once(child, "message")) as [ServedAddress];
  return {
    address,
    async restore() {
      child.send("restore");
      await once(child, "message");
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
