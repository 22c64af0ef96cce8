import { dirname, relative } from "node:path";
import { bundle, getLineColLocation, lint, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { withInputForms } from "./input-forms.ts";
import { ContractError, type Problem } from "./problem.ts";
import { unusedParts } from "./unused-parts.ts";

/**
 * Reads the contract whole: lints it with the ruleset beside it, then bundles its files into one document, which must hold
 * all that they hold.
 *
 * @param entry - the path of `openapi.yaml`; a `redocly.yaml` stands beside it
 * @returns the document; each `$ref` points inside it
 * @throws ContractError naming file and line of each problem
 */
export async function readContract(entry: string): Promise<OpenApiDocument> {
  const config = await loadConfig({ configPath: entry.replace(/[^/]+$/, "redocly.yaml") });
  fail(await lint({ ref: entry, config }));
  const { bundle: document, problems } = await bundle({ ref: entry, config });
  const contract = document.parsed as OpenApiDocument;
  fail(problems);
  refuse(unusedParts(dirname(entry), contract));
  return withInputForms(contract);
}

function fail(problems: readonly NormalizedProblem[]): void {
  refuse(problems.filter(({ severity, ignored }) => severity === "error" && !ignored).map(toProblem));
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContractError(problems);
}

function toProblem({ location: [location], message, ruleId }: NormalizedProblem): Problem {
  if (location === undefined) return { place: "spec", message: `${message} (${ruleId})` };
  const { source, start } = getLineColLocation(location);
  const file = relative(process.cwd(), source.absoluteRef);
  return { place: `${file}:${start.line}:${start.col}`, message: `${message} (${ruleId})` };
}
