import type { GlobalOptions } from "../global-options.ts";
import { type ReportOptions, report } from "../report/report.ts";
import type { Gathered } from "../report/verdict.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { gatherProxied, gatherRecorded } from "./gather.ts";

/** Options of `ringwright verify`. */
export interface VerifyOptions extends GlobalOptions, ReportOptions {
  readonly proxy?: boolean;
  readonly port?: string;
  readonly upstream?: string;
  /** In milliseconds. */
  readonly for?: number;
}

/**
 * Holds traffic to the contract, and says what differs.
 *
 * @param world - where the report goes
 * @param path - a HAR file or a folder of recordings; undefined with a proxy
 * @param options - see `VerifyOptions`
 * @returns what the process shall end with
 * @throws UsageError for what cannot be read, and options that do not go together
 */
export async function verify(world: World, path: string | undefined, options: VerifyOptions): Promise<number> {
  return report(world, options, () => gather(world, path, options));
}

function gather(world: World, path: string | undefined, options: VerifyOptions): Promise<Gathered> {
  const { proxy = false, upstream, port = "4030", server } = options;
  if (!proxy) {
    const stray = (["upstream", "port", "for"] as const).find((option) => options[option] !== undefined);
    if (stray !== undefined) throw new UsageError(`--${stray}: goes with --proxy`);
    if (path === undefined) throw new UsageError("verify: name a HAR file or a folder of recordings, or --proxy with --upstream");
    return gatherRecorded(path, serverOf(server));
  }
  if (path !== undefined) throw new UsageError(`verify: --proxy checks what goes through it, and no file; leave out ${path}`);
  if (upstream === undefined) throw new UsageError("--proxy: needs --upstream, such as https://platform.ringcentral.com");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port ${port}: is no port; write a number from 0 to 65535`);
  }
  return gatherProxied(world, { upstream, port: Number(port), forMs: options.for });
}

function serverOf(server: string | undefined): string | undefined {
  if (server === undefined || URL.canParse(server)) return server;
  throw new UsageError(`--server ${server}: is no address; write one such as https://platform.ringcentral.com`);
}
