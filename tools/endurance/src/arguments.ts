import { parseArgs } from "node:util";
import { roundSize } from "./fuzz/fuzz.ts";

/** What `--help` prints. */
export const usage: string = `usage: pnpm fuzz [--seed N] [--from N] [--count N] [--check-every N] [--show] [--json]
       pnpm fuzz --grow [--only OPERATION] [--json]

Sends hostile requests to a sandbox in this process. The same seed sends the same ones.

--seed N         whose requests (default 1)
--from N         the first request to judge, counted from 0; those before it in its round of ${roundSize} are
                 sent as well, as it may need what they did (default 0)
--count N        how many to judge (default 100000)
--check-every N  check the state's invariants after so many requests (default 500); 1 tells which one broke them
--show           print each request before it is sent
--grow           let each request of the contract grow to a megabyte instead, in each of its places, and tell which answers
                 take more time than their size is worth
--only OPERATION grow the requests of this operation alone
--json           print the report as JSON
--help           prints this
`;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  readonly checkEvery: number;
  readonly show: boolean;
  readonly grow: boolean;
  /** The id of an operation. */
  readonly only: string | undefined;
  readonly json: boolean;
}

/** The command line makes no sense. The message names the flag and says what would be right. */
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
  const values = parse(args);
  return {
    help: values.help ?? false,
    seed: wholeNumber("seed", values.seed ?? "1", 0),
    from: wholeNumber("from", values.from ?? "0", 0),
    count: wholeNumber("count", values.count ?? "100000", 1),
    checkEvery: wholeNumber("check-every", values["check-every"] ?? "500", 1),
    show: values.show ?? false,
    grow: values.grow ?? false,
    only: values.only,
    json: values.json ?? false,
  };
}

interface Values {
  help?: boolean;
  seed?: string;
  from?: string;
  count?: string;
  "check-every"?: string;
  show?: boolean;
  grow?: boolean;
  only?: string;
  json?: boolean;
}

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean" },
        seed: { type: "string" },
        from: { type: "string" },
        count: { type: "string" },
        "check-every": { type: "string" },
        show: { type: "boolean" },
        grow: { type: "boolean" },
        only: { type: "string" },
        json: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`--${name} ${text}: give a whole number, ${least} or more`);
  }
  return value;
}
