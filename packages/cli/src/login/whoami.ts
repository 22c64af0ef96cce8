import type { GlobalOptions } from "../global-options.ts";
import { printJson } from "../output/print-json.ts";
import { write } from "../output/write.ts";
import type { World } from "../world.ts";
import { type OpenClient, openClient } from "./open-client.ts";

/** Options of `ringwright whoami`. */
export interface WhoamiCommandOptions extends GlobalOptions {
  readonly json?: boolean;
}

/**
 * Says who is logged in, at which account and server, what the user may do, and when the session ends. It shows no secret.
 *
 * @param world - where to
 * @param options - which profile; `json` for programs
 * @throws what the calls throw that ask for it
 */
export async function whoami(world: World, options: WhoamiCommandOptions): Promise<void> {
  await printWho(world, await openClient(world, options), options.json);
}

type WhoseClient = Omit<OpenClient, "granted" | "clientId">;

/**
 * Prints whose session a client has.
 *
 * @param world - where to
 * @param open - the client
 * @param json - as JSON instead of lines
 */
export async function printWho(world: World, open: WhoseClient, json = false): Promise<void> {
  const who = await askWho(open, world.signal);
  if (json) return printJson(world, who);
  const { user, account, permissions, session } = who;
  const rows = [
    ["user", `${user.name} (${user.extensionNumber}), id ${user.id}`],
    ["account", `${account.company ?? "no name"}, id ${account.id}`],
    ["may", permissions.length === 0 ? "what every user may" : permissions.join(", ")],
    ["server", who.server],
    ["profile", who.profile ?? "none, the environment logs in"],
    [
      "session",
      `${session.endsAt === undefined ? "not kept" : `until ${session.endsAt}`}${session.renews ? ", renewed when it is used" : ""}`,
    ],
  ];
  await write(world.stdout, rows.map(([label = "", text]) => `${label.padEnd(9)}${text}\n`).join(""), world.signal);
}

interface Who {
  readonly user: { readonly id: string; readonly name: string; readonly extensionNumber: string };
  readonly account: { readonly id: string; readonly company: string | undefined };
  /** What the user may do, as the extension tells. */
  readonly permissions: readonly string[];
  readonly server: string;
  readonly profile: string | undefined;
  readonly session: { readonly endsAt: string | undefined; readonly renews: boolean };
}

async function askWho({ client, profile, renews, tokens }: WhoseClient, signal: AbortSignal): Promise<Who> {
  const { readAccount, readExtension } = await import("@ringwright/accounts");
  const [extension, account] = await Promise.all([readExtension(client, {}, { signal }), readAccount(client, {}, { signal })]);
  const kept = await tokens();
  return {
    user: { id: String(extension.id), name: extension.name ?? "", extensionNumber: extension.extensionNumber ?? "" },
    account: { id: String(account.id), company: extension.contact?.company },
    permissions: [
      ...Object.entries(extension.permissions ?? {}).flatMap(([name, permission]) => (permission?.enabled ? [name] : [])),
      ...(extension.roles ?? []).flatMap(({ displayName, id }) => displayName ?? id ?? []),
    ],
    server: client.server,
    profile,
    session: { endsAt: kept && new Date(kept.expiresAtMs).toISOString(), renews },
  };
}
