import { watch } from "node:fs";
import { join } from "node:path";
import { createServer } from "vitepress";
import { assemble } from "./assemble.ts";
import { root, siteFolder } from "./paths.ts";
import { referencePages } from "./reference/reference-pages.ts";

// Where documents are, from the repository's root. The reference is made once: start again to see a comment that has changed.
const watched = ["docs", "packages", "spec", "examples"];
const quietMs = 200;

/** Serves the site, and puts its pages together again whenever a document has changed. */
export async function runDev(port: number, base: string): Promise<void> {
  const reference = await referencePages();
  assemble(reference, base);
  const server = await createServer(siteFolder, { base, port });
  await server.listen();
  server.printUrls();

  let timer: NodeJS.Timeout | undefined;
  for (const folder of watched) {
    watch(join(root, folder), { recursive: true }, (_, path) => {
      if (path === null || !/\.(md|yaml|json|png|svg)$/.test(path) || path.includes("node_modules")) return;
      clearTimeout(timer);
      timer = setTimeout(() => assemble(reference, base), quietMs);
    });
  }
}
