import { relative } from "node:path";
import { bundle, getLineColLocation, lint, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.ts";
import { ContractError, type Problem } from "./problem.ts";

/**
 * Reads the contract whole: lints it with the ruleset beside it, then bundles its files into one document.
 *
 * @param entry - the path of `openapi.yaml`; a `redocly.yaml` stands beside it
 * @returns the document; each `$ref` points inside it
 * @throws ContractError naming file and line of each problem
 */
export async function readContract(entry: string): Promise<OpenApiDocument> {
  const config = await loadConfig({ configPath: entry.replace(/[^/]+$/, "redocly.yaml") });
  fail(await lint({ ref: entry, config }));
  const { bundle: document, problems } = await bundle({ ref: entry, config });
  fail(problems);
  return document.parsed as OpenApiDocument;
}

function fail(problems: readonly NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === "error" && !ignored).map(toProblem);
  if (errors.length > 0) throw new ContractError(errors);
}

function toProblem({ location: [location], message, ruleId }: NormalizedProblem): Problem {
  if (location === undefined) return { place: "spec", message: `${message} (${ruleId})` };
  const { source, start } = getLineColLocation(location);
  const file = relative(process.cwd(), source.absoluteRef);
  return { place: `${file}:${start.line}:${start.col}`, message: `${message} (${ruleId})` };
}
