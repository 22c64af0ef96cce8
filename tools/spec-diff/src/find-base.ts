import { valid } from "semver";
import type { Git } from "./git.ts";
import { UsageError } from "./usage-error.ts";

/** What the contract is compared with. */
export interface Base {
  /** As people know it: a tag, a revision or a branch. */
  readonly name: string;
  readonly commit: string;
}

/** As `changeset tag` names releases. */
const releaseTag = "@ringwright/spec@";

/**
 * Finds what to compare with.
 *
 * @param asked - a git revision or a version of `@ringwright/spec`; undefined for the last release, or where there is
 *   none, where HEAD left main. On main itself that is HEAD: what is not committed yet.
 * @throws UsageError where neither exists
 */
export async function findBase(git: Git, asked: string | undefined): Promise<Base> {
  if (asked !== undefined) return askedBase(git, asked);
  const tag = await git.lastTag(`${releaseTag}*`);
  const tagged = tag && (await git.commitOf(tag));
  if (tag && tagged) return { name: tag, commit: tagged };
  for (const branch of ["origin/main", "main"]) {
    const commit = await git.mergeBase(branch);
    if (commit !== undefined) return { name: branch, commit };
  }
  const head = await git.commitOf("HEAD");
  if (head === undefined) throw new UsageError("there is no commit here to compare with");
  return { name: "HEAD", commit: head };
}

async function askedBase(git: Git, asked: string): Promise<Base> {
  const version = valid(asked);
  // A version comes first: no one names a branch 1.2.0, and a tag v1.2.0 might be another package's.
  for (const name of version === null ? [asked] : [`${releaseTag}${version}`, asked]) {
    const commit = await git.commitOf(name);
    if (commit !== undefined) return { name, commit };
  }
  const known = (await git.tags(`${releaseTag}*`)).map((tag) => tag.slice(releaseTag.length));
  const released = known.length === 0 ? "none is tagged here (git fetch --tags brings them)" : `released: ${known.join(", ")}`;
  throw new UsageError(`base "${asked}" is neither a git revision nor a released version of @ringwright/spec; ${released}`);
}
