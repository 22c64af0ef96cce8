import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Where a sandbox in another process listens, and how to get in: as the owner, and as a user who logs in. */
export interface Address {
  readonly url: string;
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly jwt: string;
}

/** A process that holds a sandbox over a file. */
export interface Victim {
  /** Lets it open the file, once it has loaded its code; from then on nothing is between it and the file. */
  open(): Promise<void>;
  /** Waits until it listens; undefined where it was killed before. */
  listening(): Promise<Address | undefined>;
  /** Kills it at once: it can do nothing about it. */
  kill(): void;
  /** Waits until it is gone. */
  readonly ended: Promise<void>;
}

const script = fileURLToPath(new URL("victim.ts", import.meta.url));

/** Starts a process that will hold a sandbox over `store` once it is told to open it. */
export function startVictim(store: string): Victim {
  const child = spawn(process.execPath, ["--conditions=ringwright-source", script, store], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  // A victim that was killed reads no more.
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async open() {
      await lines.next();
      child.stdin.write("\n");
    },
    async listening() {
      const { value } = await lines.next();
      return value === undefined ? undefined : (JSON.parse(value) as Address);
    },
    kill: () => void child.kill("SIGKILL"),
    ended: once(child, "exit").then(() => undefined),
  };
}
