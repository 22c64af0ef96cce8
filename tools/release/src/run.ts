import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PageError } from "@ringwright/docs/follow-page";
import { readArguments, usage } from "./arguments.ts";
import { type Repository, readRepository } from "./repository.ts";
import { shownFiles } from "./shown-files.ts";
import { UsageError } from "./usage-error.ts";

/** Where the command works and where it speaks. */
export interface Surroundings {
  /** The repository's root. */
  readonly root: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Runs `pnpm release`.
 *
 * @returns 0; 1 where something disagrees or fails; 2 where the arguments are wrong
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { root, out, err } = surroundings;
  try {
    const asked = readArguments(args);
    if (asked.command === "help") {
      out(usage);
      return 0;
    }
    if (asked.command === "try") {
      // It needs the sandbox, which a check of texts need not load.
      const { tryRelease } = await import("./trial/try-release.ts");
      await tryRelease(root, asked, out);
      return 0;
    }
    if (asked.command === "previous") {
      const { holdToPrevious } = await import("./previous/hold-to-previous.ts");
      const broken = await holdToPrevious(root, out);
      err(broken.map((test) => `broken: ${test}\n`).join(""));
      return broken.length === 0 ? 0 : 1;
    }
    const repository = readRepository(root);
    if (asked.command === "check") return check(surroundings, repository, asked.repository ?? repository.slug);
    return write(surroundings, repository);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof PageError)) throw error;
    err(`release: ${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function check({ root, out, err }: Surroundings, repository: Repository, expected: string): number {
  const { files, gaps } = shownFiles(root, repository);
  const differing = files.filter(({ text, wanted }) => text !== wanted);
  const problems = [
    ...gaps,
    ...differing.map(({ path, text, wanted }) => `${path}: ${firstDifference(text, wanted)}; run pnpm release write`),
  ];
  if (repository.slug !== expected) {
    problems.push(
      `package.json: repository.url names ${repository.slug}, and this is ${expected}; mend it and run pnpm release write`,
    );
  }
  err(problems.map((problem) => `${problem}\n`).join(""));
  if (problems.length === 0) out(`${files.length} files agree that the repository is ${repository.page}\n`);
  return problems.length === 0 ? 0 : 1;
}

function write({ root, out, err }: Surroundings, repository: Repository): number {
  const { files, gaps } = shownFiles(root, repository);
  for (const { path, text, wanted } of files) {
    if (text === wanted) continue;
    writeFileSync(join(root, path), wanted);
    out(`written: ${path}\n`);
  }
  err(gaps.map((gap) => `${gap}\n`).join(""));
  return gaps.length === 0 ? 0 : 1;
}

function firstDifference(text: string, wanted: string): string {
  const [lines, wantedLines] = [text.split("\n"), wanted.split("\n")];
  const place = wantedLines.findIndex((line, index) => line !== lines[index]);
  return `line ${place + 1} is "${lines[place]?.trim() ?? ""}", and should be "${wantedLines[place]?.trim() ?? ""}"`;
}
