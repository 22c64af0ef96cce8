import { CompanyFileError, type CompanyFileProblem, parseCompanyFile } from "../../src/index.ts";

/** The problems of a file that cannot be used. */
export function problemsOf(name: string, content: string | Uint8Array): readonly CompanyFileProblem[] {
  try {
    parseCompanyFile({ name, bytes: Buffer.from(content as string) });
  } catch (error) {
    if (error instanceof CompanyFileError) return error.problems;
    throw error;
  }
  throw new Error(`${name} should have been refused`);
}

/** The problems of a file as `line:column message (place)`. */
export function told(name: string, content: string | Uint8Array): string[] {
  return problemsOf(name, content).map(
    ({ line, column, message, place }) => `${line}:${column} ${message}${place === "" ? "" : ` (${place})`}`,
  );
}
