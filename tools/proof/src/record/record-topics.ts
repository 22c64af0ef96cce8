import { execFileSync } from "node:child_process";
import { thisMachine } from "@ringwright/bench/machine";
import { root } from "../paths.ts";
import type { Progress } from "../progress.ts";
import { type TopicName, topics } from "../topics/topics.ts";
import { busyCores } from "./busy-cores.ts";
import { runCommand } from "./run-command.ts";
import { type Records, readRecord, writeRecord } from "./topic-record.ts";

/** What to record, and how. */
export interface RecordOptions {
  readonly topics: readonly TopicName[];
  /** Whether to leave out those that this commit has a record of. */
  readonly isRest: boolean;
  /** Whether to take less time, where a topic can. */
  readonly isShort: boolean;
}

/**
 * Measures topics one after another, and writes the record of each as soon as it is there. One that fails keeps the record
 * that it had.
 *
 * @param options - see `RecordOptions`
 * @param progress - told of each
 * @returns those that could not be measured
 */
export async function recordTopics(options: RecordOptions, progress: Progress): Promise<TopicName[]> {
  const commit = commitHere();
  const asked = options.topics.filter((name) => !options.isRest || readRecord(name)?.commit !== commit);
  const failed: TopicName[] = [];
  for (const [index, name] of asked.entries()) {
    const before = readRecord(name);
    progress.begin(index, asked.length, before === undefined ? name : `${name}, which last took ${before.seconds} s`);
    try {
      const record = await recordOf(name, commit, options.isShort);
      writeRecord(name, record);
      progress.tell(
        `${name}: recorded in ${record.seconds} s${record.busyCores > 0.3 ? `, beside other work on ${record.busyCores} cores` : ""}`,
      );
    } catch (error) {
      failed.push(name);
      progress.tell(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  progress.end();
  return failed;
}

async function recordOf<Name extends TopicName>(name: Name, commit: string, isShort: boolean): Promise<Records[Name]> {
  const topic = topics[name];
  const { commands, measure } = (isShort ? topic.short : undefined) ?? topic;
  const busy = await busyCores();
  const startedAtMs = Date.now();
  const figures = await measure(runCommand);
  const record = {
    commands,
    date: new Date().toISOString().slice(0, 10),
    commit,
    seconds: Math.round((Date.now() - startedAtMs) / 1000),
    machine: thisMachine(),
    busyCores: busy,
    figures,
  };
  return record as Records[Name];
}

// What is recorded on the way, and the page of it, do not change what is measured.
function commitHere(): string {
  const git = (...args: readonly string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--", ".", ":!tools/proof/records", ":!docs", ":!*.md");
  return git("rev-parse", "--short=10", "HEAD") + (changed === "" ? "" : "+");
}
