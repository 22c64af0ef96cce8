import { isBuiltin } from "node:module";

/**
 * Says what is needed, where this Node cannot run the sandbox. It asks for no more than Node 18 has.
 *
 * @returns a sentence, or undefined where all is well
 */
export function nodeProblem(): string | undefined {
  if (isBuiltin("node:sqlite")) return undefined;
  return `@ringwright/sandbox needs Node 22.13 or later (of 23, 23.4), which has node:sqlite; this is Node ${process.versions.node}.`;
}
