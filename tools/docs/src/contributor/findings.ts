import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const siteUrl = "http://localhost:5173/";

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * What is missing of a new operation, at the end of all that the page says; that calls of it work, the page has shown itself.
 *
 * @param clone - the repository that it was added to
 * @param id - the operation
 */
export async function missingOf(clone: string, id: string): Promise<string[]> {
  const has = (path: string, text: string): boolean => readFileSync(join(clone, path), "utf8").includes(text);
  const page = await fetch(`${siteUrl}operations/${id}.md`).then((response) => response.text());
  const changesets = globSync(".changeset/contract-*.md", { cwd: clone });
  const found: Readonly<Record<string, boolean>> = {
    "a row in docs/operations.md": has("docs/operations.md", `| \`${id}\` |`),
    "a path in spec/dist/openapi.json": has("spec/dist/openapi.json", `"operationId": "${id}"`),
    "an export in packages/accounts/api": has("packages/accounts/api/index.api.md", `function ${id}(`),
    "a page of the site": page.includes(`"id":"${id}"`),
    "a changeset": changesets.some((path) => has(path.replaceAll("\\", "/"), id)),
    "a contract test that calls it": passed(clone, "packages/accounts", id) > 0,
    "a test of the sandbox that calls it": passed(clone, "packages/sandbox", id) > 0,
    "a call to both stand-ins": passed(clone, "tools/stand-ins", id) > 0,
  };
  return Object.entries(found).flatMap(([what, isThere]) => (isThere ? [] : [what]));
}

/** How many tests that name the operation have passed in the last run. */
function passed(clone: string, folder: string, id: string): number {
  return globSync(`${folder}/reports/*.json`, { cwd: clone })
    .flatMap((path) => (JSON.parse(readFileSync(join(clone, path), "utf8")) as Report).testResults)
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName, status }) => status === "passed" && fullName.includes(id)).length;
}
