import { readFileSync } from "node:fs";
import { budgetsFile } from "../paths.ts";

/** What our packages may cost their users. */
export interface Budgets {
  /** A page that reads one device, by gzip: by a JWT login, what it loads later, and by a token. */
  readonly bundleBytes: { readonly jwt: number; readonly later: number; readonly token: number };
  /** The tarball of each package, by its name. */
  readonly tarballBytes: Readonly<Record<string, number>>;
  /** Instantiations that TypeScript makes for a program which calls every operation once, shared out among them. */
  readonly instantiationsPerOperation: number;
  /** Importing core and a domain, in milliseconds. It depends on the machine: `pnpm bench` tells of it, and no check does. */
  readonly importMs: number;
}

/** Reads the checked-in budgets. */
export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(budgetsFile, "utf8")) as Budgets;
}
