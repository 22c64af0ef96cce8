import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";

/** Who is logged in, and where. No secret is in it. */
export interface Profile {
  readonly server: string;
  readonly clientId: string;
  /** How the session began, and so how it can be renewed. */
  readonly way: "jwt" | "browser";
  /** Whether the app has a secret, without which its session is not renewed. */
  readonly hasSecret: boolean;
  /** A hash of the JWT, which tells whether the one at hand is the same. */
  readonly jwtHash?: string;
}

/** The name of the profile when none is given. */
export const defaultProfile = "default";

/**
 * The folder of a profile. It need not be there.
 *
 * @param env - of the process: `XDG_CONFIG_HOME`, or `APPDATA` on Windows, says where settings are
 * @param name - of the profile
 * @throws UsageError for a name that cannot be a folder's
 */
export function profileFolder(env: World["env"], name: string): string {
  if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(name)) {
    throw new UsageError(`--profile ${JSON.stringify(name)}: is no name; write letters, digits, dots, dashes and underscores`);
  }
  return join(profilesFolder(env), name);
}

/** The file that holds a profile's tokens. */
export function tokensFile(env: World["env"], name: string): string {
  return join(profileFolder(env, name), "tokens.json");
}

/** The names of the profiles that there are. */
export async function profileNames(env: World["env"]): Promise<string[]> {
  const entries = await readdir(profilesFolder(env), { withFileTypes: true }).catch(() => []);
  // A login that failed may have left a folder.
  return entries.map(({ name }) => name).filter((name) => existsSync(join(profilesFolder(env), name, "profile.json")));
}

/**
 * Reads a profile.
 *
 * @returns undefined where there is none
 * @throws UsageError for one that is damaged
 */
export async function readProfile(env: World["env"], name: string): Promise<Profile | undefined> {
  const file = join(profileFolder(env, name), "profile.json");
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new UsageError(`${file}: cannot be read (${error.code})`, { cause: error });
  });
  if (text === undefined) return undefined;
  const profile = parseProfile(text);
  if (profile === undefined) throw new UsageError(`${file}: is damaged; run ringwright login --profile ${name}`);
  return profile;
}

/**
 * Keeps a profile, readable by its owner alone; wholly or not at all.
 *
 * @param env - says where
 * @param name - of the profile
 * @param profile - takes the place of the one before
 */
export async function saveProfile(env: World["env"], name: string, profile: Profile): Promise<void> {
  const folder = profileFolder(env, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, `profile.json.${randomUUID()}`);
  await writeFile(aside, `${JSON.stringify(profile, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  await rename(aside, join(folder, "profile.json"));
}

/** Takes a profile away, its tokens with it. */
export async function removeProfile(env: World["env"], name: string): Promise<void> {
  await rm(profileFolder(env, name), { recursive: true, force: true });
}

/** The folder of all that the command keeps. */
export function settingsFolder({ XDG_CONFIG_HOME, APPDATA, HOME }: World["env"]): string {
  const home = HOME || homedir();
  const settings = XDG_CONFIG_HOME || (process.platform === "win32" && APPDATA) || join(home, ".config");
  return join(settings, "ringwright");
}

function profilesFolder(env: World["env"]): string {
  return join(settingsFolder(env), "profiles");
}

function parseProfile(text: string): Profile | undefined {
  try {
    const { server, clientId, way, hasSecret, jwtHash } = JSON.parse(text) as Partial<Profile>;
    if (typeof server !== "string" || typeof clientId !== "string" || (way !== "jwt" && way !== "browser")) return undefined;
    return { server, clientId, way, hasSecret: hasSecret === true, ...(typeof jwtHash === "string" ? { jwtHash } : {}) };
  } catch {
    return undefined;
  }
}
