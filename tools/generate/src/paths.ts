import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** The contract's entry, from the root. */
export const contractEntry = "spec/openapi.yaml";

/** What other SDKs call the contract's operations, from the root. */
export const namesFile = "docs/names.yaml";
