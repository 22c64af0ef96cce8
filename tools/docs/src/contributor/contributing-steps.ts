import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PageStep, pageSteps } from "../follow/page-steps.ts";

const page = "CONTRIBUTING.md";
const heading = "## Adding an operation, start to end";

/**
 * What CONTRIBUTING.md has somebody do who adds an operation.
 *
 * @param root - the repository
 * @throws Error where the page has no such part
 */
export function contributingSteps(root: string): PageStep[] {
  const text = readFileSync(join(root, page), "utf8");
  const start = text.indexOf(heading);
  if (start === -1) throw new Error(`${page}: there is no "${heading}"`);
  const end = text.indexOf("\n## ", start + heading.length);
  // Lines before are kept empty, so that places are those of the page.
  return pageSteps(page, "\n".repeat(text.slice(0, start).split("\n").length - 1) + text.slice(start, end));
}

/** The operation that is added: the id in the first file that has one. */
export function addedOperation(steps: readonly PageStep[]): string {
  for (const step of steps) {
    const [, id] = step.kind === "file" ? (/^ +operationId: (\w+)$/m.exec(step.text) ?? []) : [];
    if (id !== undefined) return id;
  }
  throw new Error(`${page}: no file names an operationId`);
}
