import { readFile } from "node:fs/promises";
import {
  type CompanyFile,
  CompanyFileError,
  isSavedPlan,
  PlanError,
  readCompanyFile,
  readSavedPlan,
  type SavedPlan,
} from "@ringwright/provisioning";
import { plain } from "../output/in-words.ts";
import { UsageError } from "../usage-error.ts";

/** A company, and the saved plan that it is from. */
export interface Company {
  readonly file: CompanyFile;
  readonly saved?: SavedPlan;
}

/**
 * Reads a company file, or a saved plan.
 *
 * @param path - the file
 * @throws UsageError with everything that is wrong with it
 */
export async function readCompany(path: string): Promise<Company> {
  const text = path.toLowerCase().endsWith(".json") ? await readFile(path, "utf8").catch(() => "") : "";
  try {
    if (!isSavedPlan(text)) return { file: await readCompanyFile(path) };
    const saved = readSavedPlan(text, path);
    return { file: saved.file, saved };
  } catch (error) {
    if (error instanceof CompanyFileError) throw new UsageError(allProblems(error));
    if (error instanceof PlanError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

// The error's own message has the first twenty. Who mends a file wants to know them all.
function allProblems({ problems }: CompanyFileError): string {
  const lines = problems.map(({ file, line, column, message, place }) =>
    plain(`${file}:${line}:${column}: ${message}${place === "" ? "" : ` (${place})`}`),
  );
  return lines.length === 1 ? lines.join("") : `there are ${lines.length} problems\n${lines.join("\n")}`;
}
