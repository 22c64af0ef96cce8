import { parseArgs } from "node:util";

/** What the command was asked to do. */
export interface Arguments {
  readonly help: boolean;
  /** The company file that was given; undefined for the one that comes with the demo. */
  readonly company: string | undefined;
  /** The port to serve the sandbox on afterwards, 0 for any free one; undefined when it ends with the demo. */
  readonly keepOnPort: number | undefined;
}

/** Says that the command was called wrongly; the message is for the caller. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What `--help` prints. */
export const usage: string = `usage: pnpm demo [company file] [--keep [--port N]]

Plans what a company file asks for, rehearses it on a copy of the account, applies it, and plans once more: on the sandbox, with
the service's rate limits and by its clock, which waits for nobody. No account is needed, and nothing is bought.

  company file  YAML, JSON, or a table of people (CSV); packages/provisioning/README.md says what it may say. The company
                is that of the contract's examples, with the sites, queues and roles of packages/sandbox/seed/tidewater.yaml.
                It is given what the file asks for that money buys: numbers in the inventory, and spare phones by their names.
                tools/demo/company.yaml when left out
  --keep        serves the sandbox afterwards, until Ctrl-C: its console, and the API for code of your own
  --port N      the port for --keep (default 0, any free one)
  --help        this text`;

/**
 * Reads the command line.
 *
 * @param argv - without node and the script
 * @throws UsageError that names the argument, what was wrong with it and what would be right
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [company, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`one company file at a time, not ${positionals.length}; see --help`);
  if (values.port !== undefined && !values.keep) throw new UsageError("--port goes with --keep alone");
  return {
    help: values.help ?? false,
    company,
    keepOnPort: values.keep ? readPort(values.port ?? "0") : undefined,
  };
}

interface Parsed {
  readonly values: { readonly help?: boolean; readonly keep?: boolean; readonly port?: string };
  readonly positionals: readonly string[];
}

function parse(argv: readonly string[]): Parsed {
  try {
    return parseArgs({
      // pnpm passes on the "--" of "pnpm demo -- --keep".
      args: argv.filter((argument, index) => !(index === 0 && argument === "--")),
      options: {
        help: { type: "boolean", short: "h" },
        keep: { type: "boolean" },
        port: { type: "string", short: "p" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}; see --help`, { cause: error });
  }
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new UsageError(`--port ${text}: not a port; give a whole number from 0 to 65535`);
  }
  return Number(text);
}
