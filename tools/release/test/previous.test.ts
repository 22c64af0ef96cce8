import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type SmallRepository, smallRepository } from "./support/repository.ts";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
const identity = [
  "-c",
  "user.name=Nora",
  "-c",
  "user.email=nora@tidewater.example",
  "-c",
  "commit.gpgsign=false",
  "-c",
  "tag.gpgsign=false",
];

const test1 = `import { expect, test } from "vitest";
import { greet } from "../src/greet.ts";
test("a greeting names whom it greets", () => expect(greet("Ines")).toBe("Hello Ines"));
`;
const insideTest = `import { expect, test } from "vitest";
import { hello } from "../src/hello.ts";
test("the word of a greeting", () => expect(hello).toBe("Hello"));
`;

/** A package with a test of what it exports and one of its inside, released as 1.0.0. */
function releasedRepository(): SmallRepository & { readonly changeset: (level: string) => void } {
  const repository = smallRepository();
  const git = (...args: string[]): void =>
    void execFileSync("git", [...identity, ...args], { cwd: repository.root, stdio: "pipe" });
  const manifest = {
    name: "@small/one",
    version: "1.0.0",
    type: "module",
    exports: { ".": { "ringwright-source": "./src/index.ts" } },
  };
  repository.write("packages/one/package.json", JSON.stringify(manifest));
  repository.write("packages/one/vitest.config.ts", `export default { test: { projects: [{ test: { name: "unit" } }] } };\n`);
  repository.write("packages/one/src/index.ts", `export { greet } from "./greet.ts";\n`);
  repository.write("packages/one/src/hello.ts", `export const hello = "Hello";\n`);
  repository.write(
    "packages/one/src/greet.ts",
    `import { hello } from "./hello.ts";\nexport const greet = (name) => hello + " " + name;\n`,
  );
  repository.write("packages/one/test/greet.test.ts", test1);
  repository.write("packages/one/test/hello.test.ts", insideTest);
  repository.write(".changeset/config.json", "{}");
  symlinkSync(modules, join(repository.root, "packages/one/node_modules"));
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
  git("tag", "@small/one@1.0.0");
  const changeset = (level: string): void =>
    repository.write(".changeset/a.md", `---\n"@small/one": ${level}\n---\n\nOther words.\n`);
  return Object.assign(repository, { changeset });
}

const changeGreeting = ({ write }: SmallRepository): void => {
  write("packages/one/src/greet.ts", `export const greet = (name) => "Good day " + name;\n`);
  // As whoever changes it would.
  write("packages/one/test/greet.test.ts", test1.replace("Hello", "Good day"));
};

test("where nothing is released there is nothing to hold", async () => {
  using repository = smallRepository();
  expect(await repository.release("previous")).toEqual({
    code: 0,
    said: "no release is tagged here yet, so no tests of one are to be held\n",
  });
});

test("the inside may change, and what users see stays", async () => {
  using repository = releasedRepository();
  repository.changeset("minor");
  repository.write("packages/one/src/greet.ts", 'export const greet = (name) => ["Hello", name].join(" ");\n');
  repository.write("packages/one/src/hello.ts", "");
  expect(await repository.release("previous")).toEqual({
    code: 0,
    said: "@small/one@1.0.0: 1 of its tests pass, 0 fail; 1 files look at its inside, and are not run\n",
  });
});

test("a change that breaks a test of the release is told, though the test was changed with it", async () => {
  using repository = releasedRepository();
  repository.changeset("patch");
  changeGreeting(repository);
  const { code, said } = await repository.release("previous");
  expect(code).toBe(1);
  expect(said).toContain("@small/one@1.0.0: 0 of its tests pass, 1 fail");
  expect(said).toContain("broken: @small/one@1.0.0 packages/one/test/greet.test.ts: a greeting names whom it greets: ");
});

test("a change that is declared breaking may break them", async () => {
  using repository = releasedRepository();
  repository.changeset("major");
  changeGreeting(repository);
  expect(await repository.release("previous")).toEqual({
    code: 0,
    said: "@small/one: may break its users, as a changeset says of it or of what it needs\n",
  });
});
