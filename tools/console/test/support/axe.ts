import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A rule that a page breaks, and where. */
export interface Violation {
  readonly rule: string;
  readonly places: readonly string[];
}

/**
 * Looks for what keeps people out.
 *
 * @param runOnly - tags of axe's rules, or a rule; all of WCAG 2.2 AA and axe's own good practice when left out
 */
export async function violationsOf(page: Page, runOnly: RunOptions["runOnly"] = everything): Promise<Violation[]> {
  const options: RunOptions = { runOnly, resultTypes: ["violations"] };
  // Evaluated by the debugger, which the page's policy does not hold back.
  await page.evaluate(source);
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return violations.map(({ id, nodes }) => ({
    rule: id,
    places: nodes.map(({ target, failureSummary = "" }) => `${target.join(" ")}: ${failureSummary.split("\n")[1]?.trim()}`),
  }));
}
