import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** The road that is taken: `open` is for every app, `internal` for those of the vendor's own. */
export type Access = "open" | "internal";

/** What the command was asked to do. */
export interface Arguments {
  readonly help: boolean;
  /** Which operations it may use: those that are open to every app, or internal ones as well. */
  readonly access: Access;
  /** The roster that was given; undefined for the one that comes with the demo. */
  readonly roster: { readonly file: string; readonly name: string } | undefined;
  /** The port to serve the sandbox on afterwards, 0 for any free one; undefined when it ends with the demo. */
  readonly keepOnPort: number | undefined;
}

/** Says that the command was called wrongly; the message is for the caller. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What `--help` prints. */
export const usage: string = `usage: pnpm demo [roster.csv] [--access open|internal] [--keep [--port N]]

Onboards the people of a roster on the sandbox, with the service's rate limits: an extension, a number and a phone for each,
and a place in a call queue for some. No account is needed, and nothing is bought.

  roster.csv    a CSV file with the columns
                  name, email, extension
                  phone    Softphone: a phone in the browser
                           Spare phone: one that the company has and nobody uses, moved to them
                           anything else, such as Polycom VVX 450: a phone that they have already
                  area     the area code of the number, such as 503
                  queue    the call queue to join, such as Front Desk; may be empty
                the twelve people of tools/demo/roster.csv when left out
  --access open      the road that every app can take (default): numbers that wait in the inventory, and people made ten
                     at a time, each with role, number, phone and place for emergency calls in one call
  --access internal  as the vendor's own apps can: numbers are bought from the pool and phones of the catalogue ordered
  --keep        serves the sandbox afterwards, until Ctrl-C: its console, and the API for code of your own
  --port N      the port for --keep (default 0, any free one)
  --help        this text`;

/**
 * Reads the command line.
 *
 * @param argv - without node and the script
 * @param folder - what the roster's name is relative to
 * @throws UsageError that names the argument, what was wrong with it and what would be right
 */
export function readArguments(argv: readonly string[], folder: string): Arguments {
  const { values, positionals } = parse(argv);
  const [roster, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`one roster at a time, not ${positionals.length}; see --help`);
  if (values.port !== undefined && !values.keep) throw new UsageError("--port goes with --keep alone");
  return {
    help: values.help ?? false,
    access: readAccess(values.access ?? "open"),
    roster: roster === undefined ? undefined : { file: resolve(folder, roster), name: roster },
    keepOnPort: values.keep ? readPort(values.port ?? "0") : undefined,
  };
}

interface Parsed {
  readonly values: { readonly help?: boolean; readonly access?: string; readonly keep?: boolean; readonly port?: string };
  readonly positionals: readonly string[];
}

function parse(argv: readonly string[]): Parsed {
  try {
    return parseArgs({
      // pnpm passes on the "--" of "pnpm demo -- --keep".
      args: argv.filter((argument, index) => !(index === 0 && argument === "--")),
      options: {
        help: { type: "boolean", short: "h" },
        access: { type: "string" },
        keep: { type: "boolean" },
        port: { type: "string", short: "p" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}; see --help`, { cause: error });
  }
}

function readAccess(text: string): Access {
  if (text === "open" || text === "internal") return text;
  throw new UsageError(`--access ${text}: no such road; give open or internal`);
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new UsageError(`--port ${text}: not a port; give a whole number from 0 to 65535`);
  }
  return Number(text);
}
