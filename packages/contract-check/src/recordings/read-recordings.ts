import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { RecordedExchange } from "../exchange/exchange.ts";
import { isObject } from "../schema/type-of.ts";
import { HarError, readHar, type SkippedEntries } from "./har.ts";
import { readExchange } from "./read-exchange.ts";

/** How recordings are read. */
export interface RecordingsOptions {
  /** The addresses whose exchanges are read, as `checkedFetch` has them. When left out it is each path that begins with `/restapi`. */
  readonly servers?: readonly string[];
}

/** What recordings have of the contract. */
export interface Recordings {
  readonly exchanges: readonly RecordedExchange[];
  readonly skipped: SkippedEntries;
  /** The files that were read. */
  readonly files: readonly string[];
}

/** A recording cannot be read; the message names the file, what is wrong with it and what would be right. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}

/**
 * Reads a HAR file, a JSON file with an exchange or a list of them, or all such files of a folder and its folders.
 *
 * @param path - of the file or the folder
 * @param options - which exchanges count
 * @throws RecordingError for what cannot be read
 */
export async function readRecordings(path: string, options: RecordingsOptions = {}): Promise<Recordings> {
  const files = await filesOf(path);
  if (files.length === 0) throw new RecordingError(`${path}: the folder has no .har or .json file`);
  const exchanges: RecordedExchange[] = [];
  const skipped = { others: 0, preflights: 0, unanswered: 0, cached: 0 };
  for (const file of files) {
    const reading = await readFileOf(file, options);
    exchanges.push(...reading.exchanges);
    for (const reason of Object.keys(skipped) as (keyof SkippedEntries)[]) skipped[reason] += reading.skipped[reason];
  }
  return { exchanges, skipped, files };
}

async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(har|json)$/i.test(entry.name));
    return files.map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function readFileOf(file: string, { servers }: RecordingsOptions): Promise<Omit<Recordings, "files">> {
  const value = parse(
    file,
    await readFile(file, "utf8").catch((error: unknown) => {
      throw unreadable(file, error);
    }),
  );
  const ofServers = servers === undefined ? {} : { servers };
  if (isObject(value) && "log" in value) {
    try {
      return readHar(value, { ...ofServers, attachment: (name) => attachmentOf(file, name) });
    } catch (error) {
      if (error instanceof HarError) throw new RecordingError(`${file}: ${error.message}`, { cause: error });
      throw error;
    }
  }
  const exchanges = [value].flat().map((one, index) => {
    const exchange = readExchange(one, servers);
    if (exchange !== undefined) return exchange;
    const place = Array.isArray(value) ? `its item ${index}` : "it";
    throw new RecordingError(
      `${file}: is neither a HAR nor a recording: ${place} must have request.method, request.url and response.status`,
    );
  });
  const kept = exchanges.filter((exchange) => exchange !== "others");
  return { exchanges: kept, skipped: { others: exchanges.length - kept.length, preflights: 0, unanswered: 0, cached: 0 } };
}

function parse(file: string, text: string): unknown {
  if (text.trim() === "") throw new RecordingError(`${file}: is empty; a HAR or a recording is JSON`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RecordingError(`${file}: is no JSON, as a HAR and a recording are`, { cause: error });
  }
}

// Beside the HAR and nowhere else: the name is a stranger's.
function attachmentOf(file: string, name: string): Uint8Array | undefined {
  const path = join(dirname(file), basename(name));
  return existsSync(path) ? readFileSync(path) : undefined;
}

function unreadable(path: string, error: unknown): RecordingError {
  const { code } = error as NodeJS.ErrnoException;
  return new RecordingError(`${path}: ${code === "ENOENT" ? "there is no such file or folder" : `cannot be read (${code})`}`, {
    cause: error,
  });
}
