import { writeFile } from "node:fs/promises";
import { complain, exitCodes } from "../output/describe-error.ts";
import { counted } from "../output/in-words.ts";
import { needPlace } from "../output/need-place.ts";
import { write } from "../output/write.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { baselineOf, readBaseline } from "./baseline.ts";
import { formats } from "./formats.ts";
import { countsSentence } from "./sentences.ts";
import { type Gathered, judge, type Verdict } from "./verdict.ts";

/** Options of commands that report on checks. */
export interface ReportOptions {
  readonly format?: string;
  readonly output?: string;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly strict?: boolean;
}

/**
 * Gathers checks, judges them by a baseline, and reports.
 *
 * @param world - where the report goes
 * @param options - see `ReportOptions`
 * @param gather - makes the checks, once the options are known to be right
 * @param onVerdict - told of what was found, when it has been reported
 * @returns what the process shall end with
 * @throws UsageError for a format or a baseline that is none, a file that has no place, and what `gather` throws
 */
export async function report(
  world: World,
  options: ReportOptions,
  gather: () => Promise<Gathered>,
  onVerdict: (verdict: Verdict) => Promise<void> = async () => {},
): Promise<number> {
  const { format: name = "table", output, baseline: file, writeBaseline = false, strict = false } = options;
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) throw new UsageError(`--format ${name}: is none; write one of ${Object.keys(formats).join(", ")}`);
  if (writeBaseline && file === undefined) throw new UsageError("--write-baseline: needs --baseline with the file to write");
  // Before checks have run for an hour.
  const baseline = await readBaseline(writeBaseline ? undefined : file);
  await needPlace("--output", output);
  if (writeBaseline) await needPlace("--baseline", file);
  const gathered = await gather();
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
  await onVerdict(verdict);
  if (gathered.report.exchanges === 0) {
    complain(world.stderr, `no call of the contract ${gathered.skipped.unanswered === 0 ? "came by" : "was answered"}`);
  }
  return verdict.breaches.length > 0 || gathered.report.exchanges === 0 ? exitCodes.trouble : 0;
}
