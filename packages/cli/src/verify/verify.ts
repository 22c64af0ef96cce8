import { writeFile } from "node:fs/promises";
import type { GlobalOptions } from "../global-options.ts";
import { complain, exitCodes } from "../output/describe-error.ts";
import { counted } from "../output/in-words.ts";
import { needPlace } from "../output/need-place.ts";
import { write } from "../output/write.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { baselineOf, readBaseline } from "./baseline.ts";
import { formats } from "./formats.ts";
import { gatherProxied, gatherRecorded } from "./gather.ts";
import { countsSentence } from "./sentences.ts";
import { type Gathered, judge } from "./verdict.ts";

/** Options of `ringwright verify`. */
export interface VerifyOptions extends GlobalOptions {
  readonly proxy?: boolean;
  readonly port?: string;
  readonly upstream?: string;
  /** In milliseconds. */
  readonly for?: number;
  readonly format?: string;
  readonly output?: string;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly strict?: boolean;
}

/**
 * Holds traffic to the contract, and says what differs.
 *
 * @param world - where the report goes
 * @param path - a HAR file or a folder of recordings; undefined with a proxy
 * @param options - see `VerifyOptions`
 * @returns what the process shall end with
 * @throws UsageError for what cannot be read, a file that has no place, and options that do not go together
 */
export async function verify(world: World, path: string | undefined, options: VerifyOptions): Promise<number> {
  const { format: name = "table", output, baseline: file, writeBaseline = false, strict = false } = options;
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) throw new UsageError(`--format ${name}: is none; write one of ${Object.keys(formats).join(", ")}`);
  if (writeBaseline && file === undefined) throw new UsageError("--write-baseline: needs --baseline with the file to write");
  // Before a proxy has run for an hour.
  const baseline = await readBaseline(writeBaseline ? undefined : file);
  await needPlace("--output", output);
  if (writeBaseline) await needPlace("--baseline", file);
  const gathered = await gather(world, path, options);
  if (writeBaseline && file !== undefined) {
    await writeFile(file, baselineOf(gathered.report.problems));
    world.stderr.write(`${file} accepts ${counted(gathered.report.problems.length, "problem")}.\n`);
    return 0;
  }
  const verdict = judge(gathered, baseline, strict);
  const text = format(verdict, world.stdout);
  // Ctrl-C ends a proxy, and the report comes after it.
  if (output === undefined) await write(world.stdout, text, new AbortController().signal);
  else await writeFile(output, text);
  if (output !== undefined) world.stderr.write(`${output}: ${countsSentence(verdict)}\n`);
  if (gathered.report.exchanges === 0) {
    complain(world.stderr, `no call of the contract ${gathered.skipped.unanswered === 0 ? "came by" : "was answered"}`);
  }
  return verdict.breaches.length > 0 || gathered.report.exchanges === 0 ? exitCodes.trouble : 0;
}

function gather(world: World, path: string | undefined, options: VerifyOptions): Promise<Gathered> {
  const { proxy = false, upstream, port = "4030", server } = options;
  if (!proxy) {
    const stray = (["upstream", "port", "for"] as const).find((option) => options[option] !== undefined);
    if (stray !== undefined) throw new UsageError(`--${stray}: goes with --proxy`);
    if (path === undefined) throw new UsageError("verify: name a HAR file or a folder of recordings, or --proxy with --upstream");
    return gatherRecorded(path, serverOf(server));
  }
  if (path !== undefined) throw new UsageError(`verify: --proxy checks what goes through it, and no file; leave out ${path}`);
  if (upstream === undefined) throw new UsageError("--proxy: needs --upstream, such as https://platform.ringcentral.com");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port ${port}: is no port; write a number from 0 to 65535`);
  }
  return gatherProxied(world, { upstream, port: Number(port), forMs: options.for });
}

function serverOf(server: string | undefined): string | undefined {
  if (server === undefined || URL.canParse(server)) return server;
  throw new UsageError(`--server ${server}: is no address; write one such as https://platform.ringcentral.com`);
}
