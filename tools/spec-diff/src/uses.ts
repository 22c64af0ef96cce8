import { readFile } from "node:fs/promises";
import type { Change } from "./change.ts";
import { isObject, type Json, toList, toObject } from "./json.ts";
import { UsageError } from "./usage-error.ts";

/** What an app uses of the contract, as `ringwright verify --write-uses` writes it. */
export interface AppUses {
  readonly file: string;
  /** The members that it is known to use, by the operations' ids; undefined where all of an operation counts. */
  readonly operations: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** What a change of the contract means to an app. */
export interface AppImpact {
  readonly file: string;
  /** Changes that may break it. */
  readonly hit: readonly Change[];
  /** Changes to note that reach what it uses. */
  readonly noted: readonly Change[];
}

/**
 * Reads what an app uses.
 *
 * @throws UsageError for a file that tells nothing of uses
 */
export async function readUses(file: string): Promise<AppUses> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new UsageError(`--used-by ${file}: there is no such file`);
  const uses = toObject(parse(text));
  if (uses["version"] !== 1 || !isObject(uses["operations"])) {
    throw new UsageError(`--used-by ${file}: tells no uses; ringwright verify --write-uses writes such a file`);
  }
  const operations = Object.entries(uses["operations"]).map(([id, use]) => [id, membersOf(toObject(use))] as const);
  return { file, operations: new Map(operations) };
}

function membersOf({ sent, received }: Readonly<Record<string, Json>>): ReadonlySet<string> | undefined {
  if (sent === undefined && received === undefined) return undefined;
  return new Set([...toList(sent), ...toList(received)].map(String));
}

/** Says which changes reach what an app uses: an operation, and where the app's members are known, those. */
export function impactOf({ file, operations }: AppUses, changes: readonly Change[]): AppImpact {
  // An app that uses an operation that has another name now still says the old one.
  const formerly = new Map(
    changes.flatMap(({ operations: [id = ""], formerly: name }) => (name === undefined ? [] : [[id, name]])),
  );
  const reaches = ({ operations: reached, member }: Change): boolean =>
    reached.some((id) => {
      const known = [id, formerly.get(id) ?? id].find((name) => operations.has(name));
      if (known === undefined) return false;
      const members = operations.get(known);
      return member === undefined || members === undefined || [...members].some((used) => isAt(used, member));
    });
  const reaching = changes.filter(reaches);
  return {
    file,
    hit: reaching.filter(({ kind }) => kind === "breaking"),
    noted: reaching.filter(({ kind }) => kind === "note"),
  };
}

// Entries are what their list is of, and members without a name of their own what their object is of.
function isAt(used: string, member: string): boolean {
  const known = member.replace(/\.\*.*$/, "").replace(/(\[\])+$/, "");
  return !known.includes(".") || used === known;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
