import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The bundled contract is under 1 MB; this leaves room. */
const maxBufferBytes = 64 * 1024 * 1024;

/** Asks git about a repository; nothing is written. */
export interface Git {
  /** The commit that a revision stands for, in full. */
  commitOf(revision: string): Promise<string | undefined>;
  /** A file's text at a commit. */
  show(commit: string, path: string): Promise<string | undefined>;
  /** The latest tag, reachable from HEAD, whose name fits a pattern. */
  lastTag(pattern: string): Promise<string | undefined>;
  /** All tags whose name fits a pattern. */
  tags(pattern: string): Promise<string[]>;
  /** Where HEAD left another branch. */
  mergeBase(branch: string): Promise<string | undefined>;
}

/** Opens the repository in a folder. */
export function openGit(root: string): Git {
  const ask = async (...args: string[]): Promise<string | undefined> => {
    try {
      return (await run("git", args, { cwd: root, maxBuffer: maxBufferBytes })).stdout;
    } catch (error) {
      // git ran and said no: what was asked for is not there. That git itself is missing is another matter.
      if (typeof (error as { code?: unknown }).code === "number") return undefined;
      throw error;
    }
  };
  const line = async (...args: string[]): Promise<string | undefined> => (await ask(...args))?.trim() || undefined;
  return {
    commitOf: (revision) => line("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`),
    show: (commit, path) => ask("show", `${commit}:${path}`),
    lastTag: (pattern) => line("describe", "--tags", "--abbrev=0", "--match", pattern),
    tags: async (pattern) => (await ask("tag", "--list", "--sort=version:refname", pattern))?.split("\n").filter(Boolean) ?? [],
    mergeBase: (branch) => line("merge-base", "HEAD", branch),
  };
}
