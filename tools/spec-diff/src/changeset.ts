import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Change, kinds } from "./change.ts";
import type { Levels } from "./proposal.ts";

/** A file that `changeset version` reads. */
export interface Changeset {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

const titles = { breaking: "Breaking", addition: "Added", note: "To note" } as const;

/**
 * Writes a changeset's text. The same changes give the same file, so proposing twice writes once.
 *
 * @param levels - the packages it is for
 * @param changes - what it tells of; changes of wording are counted
 */
export function changesetOf(levels: Levels, changes: readonly Change[]): Changeset {
  const releases = [...levels].map(([name, level]) => `"${name}": ${level}`);
  const parts = kinds.flatMap((kind) => {
    const told = changes.filter((change) => change.kind === kind);
    if (told.length === 0) return [];
    if (kind === "wording") return [`${told.length} ${told.length === 1 ? "change" : "changes"} of wording.`];
    return [`${titles[kind]}:\n\n${told.map(({ sentence }) => `- ${sentence}`).join("\n")}`];
  });
  const text = `---\n${releases.join("\n")}\n---\n\nThe contract changed.\n\n${parts.join("\n\n")}\n`;
  const slug = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { path: `.changeset/contract-${slug}.md`, text };
}

/** Puts a changeset where `changeset version` finds it. */
export async function writeChangeset(root: string, { path, text }: Changeset): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
