import { parseArgs } from "node:util";

/** What the command was asked to do. */
export interface Arguments {
  readonly help: boolean;
  readonly port: number;
}

/** Says that the command was called wrongly; the message is for the caller. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Where the mock listens when nothing else is said. */
export const defaultPort: number = 4010;

/** What `--help` prints. */
export const usage: string = `Usage: pnpm mock [--port N]

Serves the contract's examples on this machine and refuses calls that break the contract.

  -p, --port N   the port, 0 for any free one (default ${defaultPort})
  -h, --help     this text`;

/**
 * Reads the command line.
 *
 * @param argv - without node and the script
 * @throws UsageError that names the argument, what was wrong with it and what would be right
 */
export function readArguments(argv: readonly string[]): Arguments {
  let values: { help?: boolean; port?: string };
  try {
    ({ values } = parseArgs({
      // pnpm passes on the "--" of "pnpm mock -- --port 4011".
      args: argv.filter((argument, index) => !(index === 0 && argument === "--")),
      options: { port: { type: "string", short: "p" }, help: { type: "boolean", short: "h" } },
    }));
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}; see --help`, { cause: error });
  }
  return { help: values.help ?? false, port: readPort(values.port) };
}

function readPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--port ${text}: not a port; give a whole number from 0 to 65535`);
  }
  return port;
}
