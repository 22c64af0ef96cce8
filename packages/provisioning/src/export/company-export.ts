import type { CompanyFile } from "../company-file.ts";

/** An account as a company file says it. */
export interface CompanyExport {
  readonly file: CompanyFile;
  /** What a company file cannot say. */
  readonly leftOut: readonly LeftOut[];
}

/** Somebody, or something of theirs, that is not in a file. */
export interface LeftOut {
  /** In words: a name and an extension number. */
  readonly who: string;
  /** As the company file calls it; undefined where the whole person is left out. */
  readonly member: string | undefined;
  readonly why: string;
}
