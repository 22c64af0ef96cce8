import { writeFile } from "node:fs/promises";
import { checkedFetch, createTally, type ExchangeCheck, proposeChanges } from "@ringwright/contract-check";
import type { Fetch } from "@ringwright/core";
import type { GlobalOptions } from "../global-options.ts";
import { openClient } from "../login/open-client.ts";
import { counted } from "../output/in-words.ts";
import { needPlace } from "../output/need-place.ts";
import { startProgress } from "../output/progress.ts";
import { type ReportOptions, report } from "../report/report.ts";
import { type Gathered, nothingSkipped, type Verdict } from "../report/verdict.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { patchOf } from "./patch.ts";
import { type Access, readOnly, readsOf } from "./safe-read.ts";
import { openSpec, type Spec } from "./spec-folder.ts";
import { walk } from "./walk.ts";

/** Options of `ringwright drift`. */
export interface DriftOptions extends GlobalOptions, ReportOptions {
  readonly access?: string;
  readonly maxCalls?: string;
  /** In milliseconds. */
  readonly for?: number;
  readonly spec?: string;
  readonly patch?: string;
}

/**
 * Calls every read that the login may do, and says where the answers differ from the contract. What is new in them it proposes to
 * the contract, as a patch.
 *
 * @param world - where the report goes
 * @param options - see `DriftOptions`
 * @returns what the process shall end with
 * @throws UsageError for options that are wrong, AuthError where nobody is logged in
 */
export async function drift(world: World, options: DriftOptions): Promise<number> {
  const { access = "open", spec: folder, patch } = options;
  if (access !== "open" && access !== "advanced") throw new UsageError(`--access ${access}: is none; write open or advanced`);
  if (patch !== undefined && folder === undefined) throw new UsageError("--patch: needs --spec with the contract's folder");
  await needPlace("--patch", patch);
  const maxCalls = readMaxCalls(options.maxCalls ?? "200");
  const spec = folder === undefined ? undefined : await openSpec(folder);
  return report(
    world,
    options,
    () => readAll(world, options, access, maxCalls),
    (verdict) => propose(world, verdict, spec, patch ?? "contract.patch"),
  );
}

async function readAll(world: World, options: DriftOptions, access: Access, maxCalls: number): Promise<Gathered> {
  const tally = createTally();
  const checked = checkedFetch(fetch, { details: true, onCheck: (check) => tally.add(ofAnswer(check)) });
  const { client, clientId } = await openClient(world, options, { fetch: readOnly(checked as unknown as Fetch) });
  const reads = await readsOf(access);
  using progress = await startProgress(world.stderr, `Reading ${client.server}`, reads.length);
  const over = options.for === undefined ? [] : [AbortSignal.timeout(options.for)];
  const unread = await walk(client, reads, {
    given: { apiVersion: "v1.0", client_id: clientId },
    maxCalls,
    signal: AbortSignal.any([world.signal, ...over]),
    onRound: (calls) => progress.setTotal(calls),
    onCall: ({ operation }, outcome) => progress.advance(`  ${operation.id}: ${outcome}`),
  });
  world.signal.throwIfAborted();
  await checked.settled();
  return { command: "drift", source: client.server, files: [], report: tally.report(), skipped: nothingSkipped, unread };
}

// An id that came from an answer may be none for a path, as that of the main site: what is sent is not what has moved.
function ofAnswer(check: ExchangeCheck): ExchangeCheck {
  return { ...check, problems: check.problems.filter(({ part }) => part.startsWith("response")) };
}

async function propose({ stderr }: World, { breaches, others }: Verdict, spec: Spec | undefined, file: string): Promise<void> {
  const changes = proposeChanges([...breaches, ...others]);
  if (changes.length === 0) return;
  const proposed = counted(changes.length, "change");
  if (spec === undefined) {
    stderr.write(`${proposed} of the contract would take in what is new: --spec and its folder makes a patch.\n`);
    return;
  }
  const { text, made, left } = patchOf(spec, changes);
  for (const { schema } of left) stderr.write(`${spec.folder}: has no ${schema}, so the patch leaves it out.\n`);
  if (made === 0) return;
  await writeFile(file, text);
  stderr.write(`${file}: ${counted(made, "change")} of the contract; look at it, then: git apply ${file}\n`);
}

function readMaxCalls(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(`--max-calls ${text}: is no number of calls; write one from 1 to 999999`);
}
