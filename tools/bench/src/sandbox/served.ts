import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { StandIn } from "./stand-in.ts";

/** A stand-in that answers. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  /** From the start of its process to its first answer. */
  readonly readyMs: number;
  /** The memory that its process has now, in megabytes; undefined where the system does not tell. */
  residentMB(): number | undefined;
  /** The processor time of all its threads so far; undefined where the system does not tell. */
  cpuMs(): number | undefined;
}

const betweenTriesMs = 2;
const longestMs = 60_000;
// Linux tells times in hundredths of a second, whatever its own clock does.
const clockTickMs = 10;

/**
 * Starts a stand-in, and waits until it answers.
 *
 * @param standIn - which one
 * @throws Error with what it printed, when it ends by itself or does not answer within a minute
 */
export async function serve({ name, args }: StandIn): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // The bench measures what users get, whatever conditions it was started with itself.
  const env = { ...process.env, NODE_OPTIONS: "" };
  const startMs = performance.now();
  const child = spawn(process.execPath, args(port), { env, stdio: ["ignore", "ignore", "pipe"] });
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  while (!(await answers(`${url}/restapi/v1.0/status`))) {
    const isOver = child.exitCode !== null || child.signalCode !== null;
    if (isOver || performance.now() - startMs > longestMs) {
      await end(child);
      throw new Error(`${name} ${isOver ? "ended" : "does not answer"}\n${printed}`);
    }
    await delay(betweenTriesMs);
  }
  return {
    url,
    readyMs: performance.now() - startMs,
    residentMB: () => {
      const status = accountOf(child.pid, "status");
      return status === undefined ? undefined : readResidentMB(status);
    },
    cpuMs: () => {
      const stat = accountOf(child.pid, "stat");
      return stat === undefined ? undefined : readCpuMs(stat);
    },
    [Symbol.asyncDispose]: () => end(child),
  };
}

/**
 * Reads Linux's account of a process's memory: what it has now, in megabytes.
 *
 * @param status - the text of `/proc/<pid>/status`
 */
export function readResidentMB(status: string): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error(`no "VmRSS" in the account of the process:\n${status}`);
  return (Number(kilobytes) * 1024) / 1e6;
}

/**
 * Reads Linux's account of a process's time: what it spent itself, and what the system did for it.
 *
 * @param stat - the text of `/proc/<pid>/stat`
 */
export function readCpuMs(stat: string): number {
  // The name in brackets may hold anything; the state follows it, as the third field. (proc_pid_stat(5))
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [Number(fields[14 - 3]), Number(fields[15 - 3])];
  return (user + system) * clockTickMs;
}

function accountOf(pid: number | undefined, name: string): string | undefined {
  return process.platform === "linux" ? readFileSync(`/proc/${pid}/${name}`, "utf8") : undefined;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode === 200));
    }).on("error", () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
