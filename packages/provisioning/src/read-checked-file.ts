import type { Violation } from "./check/violation.ts";
import { violations } from "./check/violations.ts";
import type { CompanyFileProblem } from "./company-file-error.ts";
import { nameOfPlace } from "./place.ts";
import { readBounded } from "./read-company-file.ts";
import { decode } from "./text/decode.ts";
import { ProblemList } from "./text/problem-list.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** What a file says, and all that is wrong with it. */
export interface CheckedFile {
  /** Undefined where there are problems. */
  readonly value: unknown;
  readonly problems: readonly CompanyFileProblem[];
}

/**
 * Reads another file than that of a company, YAML or JSON, as strictly: problems tell line and column, and show nothing of a file
 * whose members are named after secrets.
 *
 * @param path - the file; one whose name ends in .json is JSON
 * @param schema - JSON Schema, draft 2020-12; `errorMessage` says what would be right
 * @param check - finds what a schema cannot, where it has found nothing
 * @throws CompanyFileError where it cannot be read or has more than 16 MB
 */
export async function readCheckedFile(
  path: string,
  schema: object,
  check: (value: unknown) => readonly Violation[] = () => [],
): Promise<CheckedFile> {
  const problems = new ProblemList(path);
  const text = decode(await readBounded(path), problems);
  const source = text === undefined ? undefined : readYaml(text, path.endsWith(".json") ? "JSON" : "YAML", problems);
  if (source === undefined) return { value: undefined, problems: problems.all };
  const { value, spots, isTold } = source;
  const broken = violations(value, isTold, schema);
  for (const { place, message } of broken.length > 0 ? broken : check(value)) {
    problems.add(spots.positionOf(place), nameOfPlace(place), `${spots.labelOf(place)} ${message}`);
  }
  return { value: problems.all.length === 0 ? value : undefined, problems: problems.all };
}
