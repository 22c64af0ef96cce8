import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ownEnvironment } from "./own-environment.ts";

/** An SDK, and the program that uses it. */
export interface Sdk {
  readonly name: string;
  /** A file of `programs`. */
  readonly program: string;
}

/** What was installed. */
export interface Installed {
  /** By the SDK's name. */
  readonly versions: Readonly<Record<string, string>>;
  /** A remark on each SDK of which the registry has a newer version. */
  readonly newer: Readonly<Record<string, string>>;
}

/**
 * Installs the SDKs and their programs in a folder outside the workspace, in the versions of its catalog.
 *
 * @param folder - an empty one
 * @throws Error with npm's words when it cannot
 */
export function installSdks(folder: string, sdks: readonly Sdk[]): Installed {
  const versions = Object.fromEntries(sdks.map(({ name }) => [name, catalogVersion(name)]));
  const manifest = { private: true, type: "module", dependencies: versions };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  cpSync(fileURLToPath(new URL("programs", import.meta.url)), folder, { recursive: true });
  // What a package wants to run on being installed is none of this check's business.
  npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder);
  return { versions, newer: newerVersions(folder) };
}

function catalogVersion(name: string): string {
  const file = new URL("../../../pnpm-workspace.yaml", import.meta.url);
  const { catalog } = parse(readFileSync(file, "utf8")) as { readonly catalog: Readonly<Record<string, string>> };
  const version = catalog[name];
  if (version === undefined) throw new Error(`pnpm-workspace.yaml: the catalog must name the version of ${name}`);
  return version;
}

// The check is of fixed versions, so that it fails for our reasons alone; this tells when they are no longer the latest.
function newerVersions(folder: string): Record<string, string> {
  const outdated = JSON.parse(npm(["outdated", "--json"], folder, [0, 1]) || "{}") as Record<string, { readonly latest: string }>;
  return Object.fromEntries(
    Object.entries(outdated).map(([name, { latest }]) => [name, ` (the registry has ${latest}: update the catalog)`]),
  );
}

function npm(args: readonly string[], cwd: string, goodCodes: readonly number[] = [0]): string {
  try {
    return execFileSync("npm", args, {
      cwd,
      env: ownEnvironment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 180_000,
    });
  } catch (error) {
    const { status, stdout, stderr } = error as { status?: number; stdout?: string; stderr?: string };
    if (status !== undefined && goodCodes.includes(status)) return stdout ?? "";
    throw new Error(`npm ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`);
  }
}
