import { publishedPackages } from "../packages.ts";
import { declaredBreaking } from "./declared-breaking.ts";
import { filesAt, lastRelease, textAt } from "./git.ts";
import { runOldTests } from "./run-old-tests.ts";
import { seenFromOutside } from "./seen-from-outside.ts";

/**
 * Runs the tests of each package's last release against its code of today, where it does not say that it may break its users. A
 * package that is to be released says so in a changeset; its own tests cannot tell, for they are changed with the code.
 *
 * @param root - the repository's root
 * @param out - told of each package
 * @returns the tests that break, each with its package
 */
export async function holdToPrevious(root: string, out: (text: string) => void): Promise<string[]> {
  const packages = publishedPackages(root);
  const tags = new Map(
    packages.flatMap(({ manifest: { name } }) => {
      const tag = lastRelease(root, name);
      return tag === undefined ? [] : [[name, tag] as const];
    }),
  );
  if (tags.size === 0) {
    out("no release is tagged here yet, so no tests of one are to be held\n");
    return [];
  }
  const released = new Map([...tags].map(([name, tag]) => [name, tag.slice(name.length + 1)]));
  const breaking = await declaredBreaking(root, packages, released);
  const broken: string[] = [];
  for (const { folder, manifest } of packages) {
    const { name } = manifest;
    const tag = tags.get(name);
    if (tag === undefined) out(`${name}: not released yet\n`);
    else if (breaking.has(name)) out(`${name}: may break its users, as a changeset says of it or of what it needs\n`);
    else {
      const tests = filesAt(root, tag, `${folder}/test`).filter((path) => /(?<!\.contract)\.test\.ts$/.test(path));
      const old = JSON.parse(textAt(root, tag, `${folder}/package.json`) ?? "{}") as typeof manifest;
      const outside = seenFromOutside(folder, old, tests, (path) => textAt(root, tag, path));
      const { passed, failed } = outside.length === 0 ? { passed: 0, failed: [] } : runOldTests(root, folder, tag, outside);
      out(
        `${tag}: ${passed} of its tests pass, ${failed.length} fail; ${tests.length - outside.length} files look at its inside, and are not run\n`,
      );
      broken.push(...failed.map((test) => `${tag} ${folder}/${test}`));
    }
  }
  return broken;
}
