import { stripTypeScriptTypes } from "node:module";
import { codeBlocks } from "@ringwright/docs/code-blocks";

/** A program of the README, in TypeScript and without its types. */
export interface Example {
  readonly ts: string;
  readonly js: string;
}

/**
 * The README's example of how the packages are used: its first code block that logs in.
 *
 * @throws Error when there is none
 */
export function readmeExample(): Example {
  const code = codeBlocks("README.md").find(({ runs, logsIn }) => runs && logsIn)?.code;
  if (code === undefined) throw new Error("README.md: no code block logs in and runs; the trial needs one");
  return { ts: code, js: stripTypeScriptTypes(code) };
}
