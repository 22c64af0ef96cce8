import { globSync } from "node:fs";
import { parse } from "yaml";
import { frontMatter } from "./documents/document-page.ts";
import { readRepository, root } from "./paths.ts";

/** The page of what has changed: what is not yet released, and the changelog of each package. */
export function changelogPage(): string {
  const changelogs = found("{packages/*,spec}/CHANGELOG.md");
  return [
    frontMatter({ title: "Changes", description: "What is new, by release and package.", outline: [2, 3] }),
    "# Changes\n\n",
    unreleased(),
    ...changelogs.map((path) => readRepository(path).replaceAll(/^(#+) /gm, "#$1 ")),
  ].join("");
}

function unreleased(): string {
  const changes = found(".changeset/*.md").filter((path) => !path.endsWith("/README.md"));
  if (changes.length === 0) return "";
  return `## Not yet released\n\n${changes.map((path) => changeOf(readRepository(path))).join("")}`;
}

/**
 * What a changeset tells, and of which packages.
 *
 * @param text - the changeset
 */
export function changeOf(text: string): string {
  const [, matter = "", body = ""] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const bumps = Object.entries((parse(matter) ?? {}) as Readonly<Record<string, string>>);
  const packages = bumps.map(([name, bump]) => `\`${name}\` ${bump}`).join(", ");
  // One that has headings of its own has them below the release's.
  return `${body.trim().replaceAll(/^(#+) /gm, "##$1 ")}\n\n_${packages}_\n\n`;
}

function found(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
