import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The last release of a package that this commit comes after.
 *
 * @param root - the repository's root
 * @param name - the package
 * @returns its tag, as `changeset tag` names releases; undefined where there is none
 */
export function lastRelease(root: string, name: string): string | undefined {
  return ask(root, "describe", "--tags", "--abbrev=0", "--match", `${name}@*`)?.trim();
}

/** A file's text at a tag; undefined where it was not there. */
export function textAt(root: string, tag: string, path: string): string | undefined {
  return ask(root, "show", `${tag}:${path}`);
}

/** The paths of a folder's files at a tag, from the repository's root. */
export function filesAt(root: string, tag: string, folder: string): string[] {
  return (ask(root, "ls-tree", "-r", "--name-only", "-z", tag, `${folder}/`) ?? "").split("\0").filter(Boolean);
}

/**
 * Writes a folder as it was at a tag.
 *
 * @param to - where to
 */
export function writeFolderAt(root: string, tag: string, folder: string, to: string): void {
  for (const path of filesAt(root, tag, folder)) {
    const file = join(to, path.slice(folder.length + 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, execFileSync("git", ["show", `${tag}:${path}`], { cwd: root, maxBuffer }));
  }
}

const maxBuffer = 64 * 1024 * 1024;

function ask(root: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { cwd: root, maxBuffer, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    // git ran and said no: what was asked for is not there. That git itself is missing is another matter.
    if (typeof (error as { status?: unknown }).status === "number") return undefined;
    throw error;
  }
}
