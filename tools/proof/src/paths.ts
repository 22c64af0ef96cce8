import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** Where the records are, from the repository's root. */
export const recordsFolder = "tools/proof/records";

/** The page, from the repository's root. */
export const pageFile = "docs/proof.md";

/** Where its pictures are, from the repository's root. */
export const picturesFolder = "docs/pictures";
