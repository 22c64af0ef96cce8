import { parseArgs } from "node:util";
import type { LimitedGroup, LimitFigures, Limits } from "../access/rate-limits.ts";
import { createCors, type Origins } from "../http/cors.ts";

/** What the command was asked to do. */
export interface Arguments {
  readonly help: boolean;
  readonly port: number;
  /** Names under which it answers beside loopback names and addresses. */
  readonly allowedHosts: readonly string[];
  readonly store: string | undefined;
  readonly seed: string | undefined;
  readonly limits: Limits;
  readonly latencyMs: number;
  readonly origins: Origins;
}

/** Says that the command was called wrongly; the message is for the caller. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Where the sandbox listens when nothing else is said. */
export const defaultPort: number = 4020;

const groups: readonly LimitedGroup[] = ["light", "medium", "heavy", "auth"];

/** What `--help` prints. */
export const usage: string = `Usage: ringwright-sandbox [options]

A RingCentral account on this machine that remembers what it is told.

  -p, --port N           the port, 0 for any free one (default ${defaultPort})
      --allow-host NAME  answer under this name, too: without it by localhost and addresses alone; may stand several times
      --store FILE       keep everything in this file; without it all is forgotten at the end
      --seed FILE        begin with this company instead of Tidewater Surveying
      --limits WHICH     real (default), off, or figures for 60 seconds: light=100,heavy=20
      --latency MS       let every answer take so long (default 0)
      --origins WHICH    web pages that may call: loopback (default), any, none, or https://a.example,https://b.example
  -h, --help             this text`;

/**
 * Reads the command line.
 *
 * @param argv - without node and the script
 * @throws UsageError that names the argument, what was wrong with it and what would be right
 */
export function readArguments(argv: readonly string[]): Arguments {
  let values: {
    help?: boolean;
    port?: string;
    "allow-host"?: string[];
    store?: string;
    seed?: string;
    limits?: string;
    latency?: string;
    origins?: string;
  };
  try {
    ({ values } = parseArgs({
      // pnpm passes on the "--" of "pnpm sandbox -- --port 4021".
      args: argv.filter((argument, index) => !(index === 0 && argument === "--")),
      options: {
        port: { type: "string", short: "p" },
        "allow-host": { type: "string", multiple: true },
        store: { type: "string" },
        seed: { type: "string" },
        limits: { type: "string" },
        latency: { type: "string" },
        origins: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }));
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}; see --help`, { cause: error });
  }
  return {
    help: values.help ?? false,
    port: readNumber("port", values.port ?? String(defaultPort), 65_535),
    allowedHosts: values["allow-host"] ?? [],
    store: readFile("store", values.store),
    seed: readFile("seed", values.seed),
    limits: readLimits(values.limits ?? "real"),
    latencyMs: readNumber("latency", values.latency ?? "0", 600_000),
    origins: readOrigins(values.origins ?? "loopback"),
  };
}

function readNumber(name: string, text: string, max: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) > max) {
    throw new UsageError(`--${name} ${text}: not a number that fits; give a whole number from 0 to ${max}`);
  }
  return Number(text);
}

function readFile(name: string, file: string | undefined): string | undefined {
  if (file === "") throw new UsageError(`--${name}: is empty; name a file`);
  return file;
}

function readLimits(text: string): Limits {
  if (text === "real" || text === "off") return text;
  const figures: Partial<Record<LimitedGroup, number>> = {};
  for (const part of text.split(",")) {
    const [group = "", figure = ""] = part.split("=");
    if (!isGroup(group) || !/^[1-9]\d{0,5}$/.test(figure)) {
      throw new UsageError(
        `--limits ${text}: "${part}" is no limit; write real, off, or such as light=100,heavy=20 (${groups.join(", ")})`,
      );
    }
    figures[group] = Number(figure);
  }
  return figures satisfies LimitFigures;
}

function readOrigins(text: string): Origins {
  const origins = text === "loopback" || text === "any" || text === "none" ? text : text.split(",");
  try {
    createCors(origins);
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}; or loopback, any, none`, { cause: error });
  }
  return origins;
}

function isGroup(name: string): name is LimitedGroup {
  return (groups as readonly string[]).includes(name);
}
