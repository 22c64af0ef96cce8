import { open } from "node:fs/promises";
import type { CompanyFile } from "./company-file.ts";
import { CompanyFileError } from "./company-file-error.ts";
import { mostBytes, parseCompanyFile, sizeAdvice } from "./parse-company-file.ts";

/**
 * Reads a company file: YAML (.yaml, .yml), JSON (.json), or a table of people (.csv, .tsv, .txt).
 *
 * @param path - the file
 * @throws CompanyFileError with all that is wrong; also where the file cannot be read or has more than 16 MB
 */
export async function readCompanyFile(path: string): Promise<CompanyFile> {
  return parseCompanyFile({ name: path, bytes: await readBounded(path) });
}

/**
 * Reads a file that is no larger than a company file may be.
 *
 * @throws CompanyFileError where it cannot be read or has more than 16 MB
 */
export async function readBounded(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const chunks: Buffer[] = [];
    let size = 0;
    // What is no plain file has no size to ask for.
    for await (const chunk of file.createReadStream({ end: mostBytes, autoClose: false }) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
    }
    if (size <= mostBytes) return Buffer.concat(chunks);
    const { size: whole } = await file.stat();
    throw trouble(path, sizeAdvice(whole > mostBytes ? whole : undefined));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : trouble(path, `cannot be read (${code}); name a file that is there`);
  }
}

function trouble(file: string, message: string): CompanyFileError {
  return new CompanyFileError([{ file, line: 1, column: 1, place: "", message }]);
}
