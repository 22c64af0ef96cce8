import { stat } from "node:fs/promises";
import { savePlan, writeSavedPlan } from "@ringwright/provisioning";
import type { GlobalOptions } from "../global-options.ts";
import { openClient } from "../login/open-client.ts";
import { needPlace } from "../output/need-place.ts";
import { printJson } from "../output/print-json.ts";
import { write } from "../output/write.ts";
import { writePrivateFile } from "../output/write-private-file.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { makePlan } from "./make-plan.ts";
import { readCompany } from "./read-company.ts";
import { hindered } from "./sentences.ts";
import type { PlanSummary } from "./summary.ts";

/** Options of `ringwright plan`. */
export interface PlanCommandOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly html?: boolean;
  /** The file to keep the plan in. */
  readonly out?: string;
  /** From 0 to 1. */
  readonly leaversUpTo?: number;
}

/** What `ringwright plan` ends with, beside the figures of signals. */
export const planExitCodes = {
  nothingToDo: 0,
  /** Also when it was called wrongly, for 2 says that there are changes. */
  trouble: 1,
  changes: 2,
} as const;

/**
 * Compares an account with a company file, and prints what would be done. Nothing is changed.
 *
 * @param world - where from and where to
 * @param path - the company file
 * @param options - see `PlanCommandOptions`
 * @returns what the process shall end with
 * @throws UsageError for a file that is wrong; nothing was sent then
 * @throws what reading the account throws
 */
export async function plan(world: World, path: string, options: PlanCommandOptions): Promise<number> {
  checkForms(options);
  if (options.out !== undefined) await checkOut(options.out, path);
  const { file, saved } = await readCompany(path);
  if (saved !== undefined) {
    throw new UsageError(`${path}: is a plan already; apply it (ringwright apply ${path}), or name the company file`);
  }
  const open = await openClient(world, options);
  const { plan: made, summary } = await makePlan(world, open, file, options);
  if (options.out !== undefined) {
    const { leaversUpTo } = options;
    const kept = savePlan(file, made, {
      madeAtMs: open.client.clock.now(),
      ...(leaversUpTo === undefined ? {} : { leaversUpTo }),
    });
    await writePrivateFile(options.out, writeSavedPlan(kept));
  }
  await print(world, summary, options);
  if (hindered(summary).length > 0) return planExitCodes.trouble;
  return summary.calls.length > 0 ? planExitCodes.changes : planExitCodes.nothingToDo;
}

function checkForms({ json, markdown, html }: PlanCommandOptions): void {
  const forms = Object.entries({ json, markdown, html }).flatMap(([name, isAsked]) => (isAsked ? [`--${name}`] : []));
  if (forms.length > 1) throw new UsageError(`${forms.join(" and ")}: a plan is printed in one form; name one`);
}

async function checkOut(out: string, path: string): Promise<void> {
  if (!out.toLowerCase().endsWith(".json")) {
    throw new UsageError(`--out ${out}: apply knows a plan by its name, which must end in .json; write such as plan.json`);
  }
  await needPlace("--out", out);
  const [there, company] = await Promise.all([out, path].map((one) => stat(one).catch(() => undefined)));
  if (there !== undefined && there.ino === company?.ino && there.dev === company.dev) {
    throw new UsageError(`--out ${out}: is the company file; name another one`);
  }
}

async function print(world: World, summary: PlanSummary, { json, markdown, html }: PlanCommandOptions): Promise<void> {
  const { stdout, signal } = world;
  if (json) return printJson(world, summary);
  if (markdown) return write(stdout, (await import("./print-markdown.ts")).planMarkdown(summary), signal);
  if (html) return write(stdout, (await import("./print-html.ts")).planHtml(summary), signal);
  return write(stdout, (await import("./print-text.ts")).planText(stdout, summary), signal);
}
