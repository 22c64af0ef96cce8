import { Document, type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";

/** What Spectral has to say of a part of the document. */
export interface Finding {
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly rule: string;
  /** The members that lead there, from the document's root. */
  readonly path: string;
  readonly message: string;
}

/** What a run has seen. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** How many rules of the OpenAPI ruleset are switched on. */
  readonly rules: number;
}

const severities = ["error", "warning", "information", "hint"] as const;

/** Rules of the ruleset that do not hold here. */
const off: Readonly<Record<string, string>> = {
  "license-url": "OpenAPI 3.1 names a licence by `identifier` or by `url`, never both; the rule knows 3.0 alone",
  "info-contact": "there is no address yet that would answer for the project",
  "openapi-tags-alphabetical": "the tags stand in the order of the packages: core first",
};

/**
 * Lints a document with all rules of Spectral's OpenAPI ruleset, beside those that it recommends.
 *
 * @param text - an OpenAPI document as JSON
 * @param name - what findings call it
 */
export async function lintDocument(text: string, name: string): Promise<LintResult> {
  const spectral = new Spectral();
  const ruleset: RulesetDefinition = {
    extends: [[oas as RulesetDefinition, "all"]],
    rules: Object.fromEntries(Object.keys(off).map((rule) => [rule, "off"])),
  };
  spectral.setRuleset(ruleset);
  const results = await spectral.run(new Document(text, parsers.Json, name));
  return {
    findings: results.map(({ severity, code, path, message }) => ({
      severity: severities[severity] ?? "hint",
      rule: String(code),
      path: path.join("."),
      message,
    })),
    rules: Object.values(spectral.ruleset?.rules ?? {}).filter(({ enabled }) => enabled).length,
  };
}
