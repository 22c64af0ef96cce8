import type { Uses } from "@ringwright/contract-check";
import type { GlobalOptions } from "../global-options.ts";
import { counted } from "../output/in-words.ts";
import { needPlace } from "../output/need-place.ts";
import { write } from "../output/write.ts";
import { type ReportOptions, report } from "../report/report.ts";
import type { Gathered } from "../report/verdict.ts";
import { UsageError } from "../usage-error.ts";
import { usedInSources } from "../uses/used-in-sources.ts";
import { joinUses, writeUses } from "../uses/uses-file.ts";
import type { World } from "../world.ts";
import { gatherProxied, gatherRecorded } from "./gather.ts";

/** Options of `ringwright verify`. */
export interface VerifyOptions extends GlobalOptions, ReportOptions {
  readonly proxy?: boolean;
  readonly port?: string;
  readonly upstream?: string;
  /** In milliseconds. */
  readonly for?: number;
  /** A folder of sources. */
  readonly usedBy?: string;
  /** The file that tells what an app uses. */
  readonly writeUses?: string;
}

/**
 * Holds traffic to the contract, and says what differs. Of sources and of traffic it says what of the contract they use.
 *
 * @param world - where the report goes
 * @param path - a HAR file or a folder of recordings; undefined with a proxy
 * @param options - see `VerifyOptions`
 * @returns what the process shall end with
 * @throws UsageError for what cannot be read, a file that has no place, and options that do not go together
 */
export async function verify(world: World, path: string | undefined, options: VerifyOptions): Promise<number> {
  const { usedBy, writeUses: file, proxy = false } = options;
  if (proxy && (usedBy !== undefined || file !== undefined)) {
    throw new UsageError(
      `--${usedBy === undefined ? "write-uses" : "used-by"}: goes with a recording or with sources, not with --proxy`,
    );
  }
  await needPlace("--write-uses", file);
  const inSources = usedBy === undefined ? new Map<string, string>() : await usedInSources(usedBy);
  if (usedBy !== undefined && path === undefined) {
    const text = [...inSources].map(([id, place]) => `${id}  ${place}\n`).join("");
    await write(world.stdout, text, world.signal);
    await writeUsesTo(world, file, joinUses(inSources.keys(), {}));
    return 0;
  }
  let uses: Uses = {};
  const code = await report(world, options, async () => {
    const gathered = await gather(world, path, options);
    uses = gathered.uses ?? {};
    return gathered;
  });
  const unmet = [...inSources.keys()].filter((id) => !Object.hasOwn(uses, id));
  if (unmet.length > 0) world.stderr.write(`Used by ${usedBy}, and not recorded: ${unmet.join(", ")}.\n`);
  await writeUsesTo(world, file, joinUses(inSources.keys(), uses));
  return code;
}

async function writeUsesTo({ stderr }: World, file: string | undefined, uses: Uses): Promise<void> {
  if (file === undefined) return;
  await writeUses(file, uses);
  stderr.write(`${file}: ${counted(Object.keys(uses).length, "operation")}.\n`);
}

function gather(world: World, path: string | undefined, options: VerifyOptions): Promise<Gathered & { readonly uses?: Uses }> {
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
