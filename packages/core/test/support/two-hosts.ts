import { type ChildProcessByStdio, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** A machine of its own: a process in a network of its own, which is gone when the process is. */
export interface Host {
  /** All lines that its process has written so far. */
  readonly lines: readonly string[];
  /** Waits until it has written so many lines. */
  untilLines(count: number): Promise<void>;
  /** Sends its process a line. */
  tell(line: string): void;
  /** Runs `ip` on it. */
  ip(command: string): void;
  /** Sets one of its kernel's figures, by the path under /proc/sys. */
  tune(figure: string, value: number): void;
}

/** Two machines on one cable. */
export interface TwoHosts extends AsyncDisposable {
  /** At 10.77.0.1. */
  readonly near: Host;
  /** At 10.77.0.2. */
  readonly far: Host;
}

// Who runs tests is root in a container, and seldom elsewhere.
const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];

/** Why there can't be two hosts on this machine, and what would help; undefined where there can. */
export function whyNoHosts(): string | undefined {
  const trial = "unshare --net ip link add name cable type veth peer name end";
  const [command = "", ...args] = [...asRoot, ...trial.split(" ")];
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status === 0) return undefined;
  const reason = error?.message ?? stderr.trim();
  return `two hosts want Linux, root and iproute2 (Debian: apt-get install iproute2): ${reason}`;
}

/**
 * Starts two processes, each on a host of its own, and joins them. A process writes its id as its first line, and ends when
 * its standard input does.
 *
 * @param near - the first one's script and arguments
 * @param far - the second one's
 */
export async function startTwoHosts(near: readonly string[], far: readonly string[]): Promise<TwoHosts> {
  const [nearProcess, farProcess] = [startApart(near), startApart(far)];
  const end = async (): Promise<void> => {
    await Promise.all([nearProcess, farProcess].map(endProcess));
  };
  try {
    const [nearHost, farHost] = await Promise.all([hostOf(nearProcess), hostOf(farProcess)]);
    nearHost.ip(`link add name cable type veth peer name cable netns ${farHost.lines[0]}`);
    nearHost.ip("addr add 10.77.0.1/24 dev cable");
    farHost.ip("addr add 10.77.0.2/24 dev cable");
    for (const host of [nearHost, farHost]) host.ip("link set cable up");
    return { near: nearHost, far: farHost, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

type HostProcess = ChildProcessByStdio<Writable, Readable, null>;

function startApart(script: readonly string[]): HostProcess {
  const [command = "", ...args] = [...asRoot, "unshare", "--net", process.execPath, ...script];
  return spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
}

async function endProcess(child: HostProcess): Promise<void> {
  child.stdin.destroy();
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
}

async function hostOf({ stdin, stdout }: HostProcess): Promise<Host> {
  const lines: string[] = [];
  const reader = createInterface(stdout).on("line", (line) => lines.push(line));
  const closed = once(reader, "close").then(() => Promise.reject(new Error("the host's process has ended")));
  closed.catch(() => {});
  const untilLines = async (count: number): Promise<void> => {
    while (lines.length < count) await Promise.race([once(reader, "line"), closed]);
  };
  await untilLines(1);
  const run = (...words: string[]): void => {
    const [command = "", ...args] = [...asRoot, "nsenter", `--net=/proc/${lines[0]}/ns/net`, ...words];
    execFileSync(command, args);
  };
  return {
    lines,
    untilLines,
    tell: (line) => void stdin.write(`${line}\n`),
    ip: (command) => run("ip", ...command.split(" ")),
    tune: (figure, value) => run("sh", "-c", `echo ${value} > /proc/sys/${figure}`),
  };
}
