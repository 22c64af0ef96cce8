import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import type { CommandOperation } from "./command-operation.ts";

/**
 * Reads a body from a file or from standard input, as JSON or YAML. What it says of a text that is neither shows none of it: a
 * body may hold a password.
 *
 * @param world - whose standard input `-` is
 * @param operation - what it is for
 * @param file - its path, or `-`; undefined where none was named
 * @returns undefined where none was named, and the operation can do without
 * @throws UsageError for a body that is missing or not taken, cannot be read, or is neither JSON nor YAML
 */
export async function readBody(world: World, operation: CommandOperation, file: string | undefined): Promise<unknown> {
  const { id, body } = operation;
  if (file === undefined) {
    if (!body?.required) return undefined;
    throw new UsageError(`${id}: --body FILE must be given, a JSON or YAML file or - for standard input (${body.about})`);
  }
  if (body === undefined) throw new UsageError(`${id}: it takes no body; leave --body out`);
  const name = file === "-" ? "standard input" : file;
  const text = await readText(world, file, name);
  const value = /^\s*[{[]/.test(text) ? readJson(text, name) : await readYaml(text, name);
  if (typeof value !== "object" || value === null) throw new UsageError(`--body ${name}: holds no object`);
  return value;
}

// YAML would take half of a broken one.
function readJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--body ${name}: begins as JSON does, and is none`); // the parser's own error shows a piece of the text
  }
}

async function readYaml(text: string, name: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [problem] = document.errors;
  if (problem === undefined) return document.toJS({ maxAliasCount: 100 });
  const { line, col } = lineCounter.linePos(problem.pos[0]);
  throw new UsageError(`--body ${name}:${line}:${col}: is neither JSON nor YAML (${problem.code})`);
}

async function readText({ stdin, signal }: World, file: string, name: string): Promise<string> {
  try {
    return file === "-" ? await readAll(stdin) : await readFile(file, { encoding: "utf8", signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new UsageError(`--body ${name}: cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})`, {
      cause: error,
    });
  }
}
