import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** This package's folder: from here the peers' names resolve. */
export const benchFolder: string = fileURLToPath(new URL("../", import.meta.url));

/** What a run makes and the next one replaces. */
export const workFolder: string = `${benchFolder}dist/`;

/** The whole contract in one document. */
export const contractFile: string = `${root}spec/dist/openapi.json`;

/** What our packages may cost. */
export const budgetsFile: string = `${benchFolder}budgets.json`;
