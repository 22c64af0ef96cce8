import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { expect } from "vitest";
import { generate } from "../../src/generate.ts";
import { root } from "../../src/paths.ts";
import { ContractError, type Problem } from "../../src/problem.ts";
import { withPlaces } from "../../src/problem-places.ts";
import { readContract } from "../../src/read-contract.ts";

/** A text of a file of the contract, and what stands in its place. */
export type Edit = readonly [file: string, from: string, to: string];

/** A problem, and the line of the file that it names. */
export interface PlacedProblem {
  readonly message: string;
  /** The file, from the contract's folder. */
  readonly file: string;
  /** The line's text, trimmed. */
  readonly line: string;
}

/**
 * Edits a copy of the contract, reads it, and makes code of it.
 *
 * @param edits - what to change
 * @returns what is wrong with it; empty where nothing is
 * @throws Error for a text that is not there
 */
export async function problemsAfter(...edits: readonly Edit[]): Promise<readonly PlacedProblem[]> {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  try {
    cpSync(join(root, "spec"), folder, { recursive: true, filter: (path) => !/node_modules|dist/.test(path) });
    for (const [file, from, to] of edits) replaceIn(join(folder, file), from, to);
    return (await problemsOf(folder)).map((problem) => placed(folder, problem));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

function placed(folder: string, { place, message }: Problem): PlacedProblem {
  const [path = "", line] = place.split(":");
  const text = readFileSync(path, "utf8").split("\n")[Number(line) - 1] ?? "";
  return { message, file: relative(folder, resolve(path)), line: text.trim() };
}

async function problemsOf(folder: string): Promise<readonly Problem[]> {
  try {
    await generate(await readContract(join(folder, "openapi.yaml")), new Map());
    return [];
  } catch (error) {
    if (error instanceof ContractError) return withPlaces(error, folder).problems;
    throw error;
  }
}

/** Expects a problem among others, whose message has this one in it. */
export function expectProblem(problems: readonly PlacedProblem[], expected: PlacedProblem): void {
  const message = expect.stringContaining(expected.message);
  expect(problems).toEqual(expect.arrayContaining([{ ...expected, message }]));
}
