import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "@ringwright/bench/machine";
import { recordsFolder, root } from "../paths.ts";
import type { Figures, TopicName } from "../topics/topics.ts";

/** What was found about a topic, when, where and of which code. */
export interface TopicRecord<Found> {
  readonly commands: readonly string[];
  /** The day, such as 2026-11-29. */
  readonly date: string;
  /** The code's commit; with a `+` where it had changes that were not committed. */
  readonly commit: string;
  /** How long all of it took. */
  readonly seconds: number;
  readonly machine: Machine;
  /** How many of the cores were busy with something else before it began. */
  readonly busyCores: number;
  readonly figures: Found;
}

/** The record of each topic. */
export type Records = { readonly [Name in TopicName]: TopicRecord<Figures[Name]> };

/**
 * Reads the record of a topic.
 *
 * @returns undefined where there is none
 */
export function readRecord<Name extends TopicName>(name: Name): Records[Name] | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(name), "utf8")) as Records[Name];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes the record of a topic. */
export function writeRecord<Name extends TopicName>(name: Name, record: Records[Name]): void {
  writeFileSync(fileOf(name), `${JSON.stringify(record, null, 2)}\n`);
}

/** Where the record of a topic is. */
function fileOf(name: TopicName): string {
  return join(root, recordsFolder, `${name}.json`);
}
