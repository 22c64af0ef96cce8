import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/run.ts";

/** A small repository that goes with the test. */
export interface SmallRepository extends Disposable {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Runs `pnpm release` in it; gives its exit code, and all that it said. */
  release(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }>;
}

const manifest = {
  name: "@small/one",
  version: "0.0.0",
  description: "One.",
  keywords: ["ringcentral", "sdk", "openapi"],
  license: "MIT",
};

/** Makes a repository of one package, whose README links to another file. */
export function smallRepository(): SmallRepository {
  const root = mkdtempSync(join(tmpdir(), "ringwright-release-test-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("package.json", JSON.stringify({ private: true, repository: { url: "git+https://github.com/someone/small.git" } }));
  write("packages/one/package.json", JSON.stringify(manifest));
  write(
    "packages/one/README.md",
    "See [the guide](../../docs/guide.md#end), [all](../../docs) and ![a picture](../../docs/a.png).\n",
  );
  write("packages/tool/package.json", JSON.stringify({ name: "tool", private: true }));
  write("docs/guide.md", "# Guide\n");
  write("docs/a.png", "");
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), "utf8"),
    async release(...args) {
      let said = "";
      const hear = (text: string): void => {
        said += text;
      };
      return { code: await run(args, { root, out: hear, err: hear }), said };
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
