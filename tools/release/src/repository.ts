import { join } from "node:path";
import { readManifest } from "./packages.ts";
import { UsageError } from "./usage-error.ts";

/** Where the repository is at GitHub. */
export interface Repository {
  /** The owner and the name, as in `OWNER/ringwright`. */
  readonly slug: string;
  /** The repository's name alone. */
  readonly name: string;
  /** Its page, without a slash at the end. */
  readonly page: string;
}

/**
 * Reads where the repository is: `repository.url` of the root's package.json is the one place that says it.
 *
 * @param root - the repository's root
 * @throws UsageError when it is not there, or not at GitHub
 */
export function readRepository(root: string): Repository {
  const { repository } = readManifest(join(root, "package.json"));
  const url = (repository as { url?: string } | undefined)?.url ?? "";
  const [, slug, name] = /^git\+https:\/\/github\.com\/([\w.-]+\/([\w.-]+?))\.git$/.exec(url) ?? [];
  if (slug === undefined || name === undefined) {
    throw new UsageError(`package.json: repository.url is "${url}"; it must be as git+https://github.com/OWNER/NAME.git`);
  }
  return { slug, name, page: `https://github.com/${slug}` };
}
