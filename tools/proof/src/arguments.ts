import { parseArgs } from "node:util";
import { type TopicName, topicNames } from "./topics/topics.ts";

/** What `--help` prints. */
export const usage: string = `usage: pnpm proof [--check]
       pnpm proof record [--only TOPIC]... [--rest] [--short]

Makes docs/proof.md, its pictures and the badges from the records in tools/proof/records.

--check       writes nothing, and fails where one is not what the records give
record        runs what measures and what breaks, writes a record of each topic as soon as it is there, and then the page
--only TOPIC  one topic: ${topicNames.join(", ")};
              may be given more than once
--rest        leaves out topics that this commit has a record of already: goes on where an earlier run broke off
--short       takes less time where a topic can, for figures that are less exact
--help        prints this
`;

/** What the command line asks for. */
export type Arguments =
  | { readonly command: "help" | "check" | "page" }
  | { readonly command: "record"; readonly topics: readonly TopicName[]; readonly isRest: boolean; readonly isShort: boolean };

/** The command line makes no sense. The message names the argument and says what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Reads the command line.
 *
 * @param args - without the program and the script
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const { help = false, check = false, rest: isRest = false, short: isShort = false, only } = values;
  if (help) return { command: "help" };
  const [command, ...others] = positionals;
  if (command !== undefined && command !== "record") throw new UsageError(`"${command}" is no command; write record, or nothing`);
  if (others.length > 0) throw new UsageError(`record: "${others[0]}" is too much; a topic is written --only ${others[0]}`);
  if (command === undefined) {
    if (only !== undefined || isRest || isShort) throw new UsageError("--only, --rest and --short are for pnpm proof record");
    return { command: check ? "check" : "page" };
  }
  if (check) throw new UsageError("record: --check is for the page; write pnpm proof --check");
  const asked = new Set(only?.map(topicNamed) ?? topicNames);
  return { command, topics: topicNames.filter((name) => asked.has(name)), isRest, isShort };
}

interface Parsed {
  readonly values: { help?: boolean; check?: boolean; rest?: boolean; short?: boolean; only?: string[] };
  readonly positionals: string[];
}

function parse(args: readonly string[]): Parsed {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean" },
        check: { type: "boolean" },
        rest: { type: "boolean" },
        short: { type: "boolean" },
        only: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function topicNamed(name: string): TopicName {
  const topic = topicNames.find((known) => known === name);
  if (topic === undefined) throw new UsageError(`--only: there is no topic "${name}"; write one of ${topicNames.join(", ")}`);
  return topic;
}
