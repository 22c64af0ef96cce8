import { setTimeout as wait } from "node:timers/promises";
import { checkExchange, createTally, type Uses, usesOf } from "@ringwright/contract-check";
import { startProxy } from "@ringwright/contract-check/proxy";
import { RecordingError, readRecordings } from "@ringwright/contract-check/recordings";
import { counted } from "../output/in-words.ts";
import type { Gathered } from "../report/verdict.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";

/**
 * Checks the exchanges of a HAR file, or of a folder of recordings.
 *
 * @param path - of the file or the folder
 * @param server - whose exchanges count; any server's when left out
 * @throws UsageError for what cannot be read, and where no exchange is one of the contract's
 */
export async function gatherRecorded(path: string, server: string | undefined): Promise<Gathered & { readonly uses: Uses }> {
  const recordings = await readRecordings(path, server === undefined ? {} : { servers: [server] }).catch((error: unknown) => {
    throw error instanceof RecordingError ? new UsageError(error.message, { cause: error }) : error;
  });
  const { exchanges, skipped, files } = recordings;
  if (exchanges.length === 0) {
    const of = server === undefined ? "whose path begins with /restapi" : `of ${server}`;
    const others = Object.values(skipped).reduce((sum, count) => sum + count, 0);
    throw new UsageError(`${path}: has no answered call ${of}; ${counted(others, "other entry", "other entries")} skipped`);
  }
  const tally = createTally();
  for (const { request, response } of exchanges) tally.add(await checkExchange(request, response));
  return { command: "verify", source: path, files, report: tally.report(), skipped, uses: usesOf(exchanges) };
}

/** Where a proxy stands, and for how long. */
export interface ProxyOptions {
  readonly upstream: string;
  readonly port: number;
  /** In milliseconds; until Ctrl-C when left out. */
  readonly forMs: number | undefined;
}

/**
 * Checks what goes through a proxy, until Ctrl-C or until its time is over.
 *
 * @param world - told where the proxy is; its signal ends it
 * @param options - see `ProxyOptions`
 * @throws UsageError for an upstream that is no address, or none for credentials, and for a port that cannot be had
 */
export async function gatherProxied({ stderr, signal }: World, { upstream, port, forMs }: ProxyOptions): Promise<Gathered> {
  const tally = createTally();
  await using proxy = await startProxy({ upstream, port, onCheck: tally.add }).catch((error: unknown) => {
    if (error instanceof TypeError) throw new UsageError(`--${error.message}`, { cause: error });
    throw isOfPort(error) ? new UsageError(error.message, { cause: error }) : error;
  });
  const { origin, pathname } = new URL(upstream);
  const source = origin + pathname.replace(/\/$/, "");
  const end = forMs === undefined ? "Ctrl-C ends it" : `it ends in ${forMs / 1000} s`;
  stderr.write(`${proxy.url} passes calls on to ${source} and checks them; ${end}.\n`);
  await wait(forMs ?? 2 ** 31 - 1, undefined, { signal }).catch(() => {}); // the end of the command is the end of the watch
  await proxy.close();
  return {
    command: "verify",
    source,
    files: [],
    report: tally.report(),
    skipped: { others: 0, preflights: 0, unanswered: proxy.unanswered, cached: 0 },
  };
}

function isOfPort(error: unknown): error is Error {
  return error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.syscall === "listen";
}
