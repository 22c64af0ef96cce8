import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Finds what a workflow runs of others by a name that can be moved to other code: an action is named by its commit, and the
 * version that this is stands beside it, for people.
 *
 * @param root - the repository's root
 * @returns a sentence for each
 */
export function findMovable(root: string): string[] {
  return globSync(".github/**/*.yml", { cwd: root }).flatMap((path) =>
    readFileSync(join(root, path), "utf8")
      .split("\n")
      .flatMap((line, index) => {
        const used = /^\s*(?:- )?uses:\s*(.*)$/.exec(line)?.[1];
        if (used === undefined || used.startsWith("./") || /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used)) return [];
        const place = `${path.replaceAll("\\", "/")}:${index + 1}`;
        return [`${place}: uses ${used}; name the commit and, in a comment, its version: owner/name@<40 digits> # v1.2.3`];
      }),
  );
}
