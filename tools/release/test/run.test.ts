import { expect, test } from "vitest";
import { smallRepository } from "./support/repository.ts";

test("what is published tells of the repository that the root's package.json names", async () => {
  using repository = smallRepository();
  expect(await repository.release("check")).toMatchObject({ code: 1, said: expect.stringContaining("run pnpm release write") });
  expect(await repository.release("write")).toMatchObject({ code: 0 });
  expect(JSON.parse(repository.read("packages/one/package.json"))).toMatchObject({
    homepage: "https://github.com/someone/small/tree/main/packages/one#readme",
    bugs: { url: "https://github.com/someone/small/issues" },
    repository: { type: "git", url: "git+https://github.com/someone/small.git", directory: "packages/one" },
  });
  expect(repository.read("packages/one/README.md")).toBe(
    "See [the guide](https://github.com/someone/small/blob/main/docs/guide.md#end), " +
      "[all](https://github.com/someone/small/tree/main/docs) and " +
      "![a picture](https://raw.githubusercontent.com/someone/small/main/docs/a.png).\n",
  );
  expect(await repository.release("check")).toEqual({
    code: 0,
    said: "3 files agree that the repository is https://github.com/someone/small\n",
  });
});

test("another owner is written in one place", async () => {
  using repository = smallRepository();
  await repository.release("write");
  repository.write("SECURITY.md", "[tell us](https://github.com/someone/small/security/advisories/new)\n");
  repository.write("package.json", JSON.stringify({ repository: { url: "git+https://github.com/another/small.git" } }));
  const { said } = await repository.release("check");
  expect(said).toContain("packages/one/package.json: line ");
  expect(said).toContain("packages/one/README.md: line 1 ");
  expect(said).toContain("SECURITY.md: line 1 ");
  await repository.release("write");
  const files = ["SECURITY.md", "packages/one/package.json", "packages/one/README.md"].map(repository.read).join();
  expect(files).toContain("another/small");
  expect(files).not.toContain("someone");
});

test("a link to what is not in the repository is told, and cannot be written away", async () => {
  using repository = smallRepository();
  repository.write(
    "packages/one/README.md",
    "[a](../../docs/none.md) [b](https://github.com/someone/small/tree/main/docs/guide.md)\n",
  );
  const { code, said } = await repository.release("write");
  expect(code).toBe(1);
  expect(said).toContain("packages/one/README.md: https://github.com/someone/small/blob/main/docs/none.md leads nowhere");
  expect(said).toContain("packages/one/README.md: https://github.com/someone/small/tree/main/docs/guide.md leads nowhere");
});

test("a package that npm's search could not find is told", async () => {
  using repository = smallRepository();
  const { description: _, ...manifest } = JSON.parse(repository.read("packages/one/package.json")) as Record<string, unknown>;
  repository.write("packages/one/package.json", JSON.stringify({ ...manifest, keywords: ["sdk"] }));
  const { said } = await repository.release("check");
  expect(said).toContain("packages/one/package.json: description: it is missing");
  expect(said).toContain(`packages/one/package.json: keywords: ["sdk"] must have "ringcentral"`);
});

test("a workflow of another repository is refused before it publishes", async () => {
  using repository = smallRepository();
  await repository.release("write");
  expect(await repository.release("check", "--repository", "someone/small")).toMatchObject({ code: 0 });
  expect(await repository.release("check", "--repository", "another/small")).toMatchObject({
    code: 1,
    said: "package.json: repository.url names someone/small, and this is another/small; mend it and run pnpm release write\n",
  });
});

test("an action that its owner could change under us is told", async () => {
  using repository = smallRepository();
  const commit = "0123456789abcdef0123456789abcdef01234567";
  repository.write(".github/workflows/ci.yml", `- uses: a/b@v7\n- uses: a/b@${commit} # v7.0.1\n- uses: ./.github/actions/own\n`);
  const { said } = await repository.release("write");
  expect(said).toContain(".github/workflows/ci.yml:1: uses a/b@v7; name the commit");
  expect(said).not.toContain(commit);
});

test.each([
  [[], "no command"],
  [["publish"], `"publish" is no command`],
  [["check", "write"], "one command at most"],
  [["write", "--only", "npm"], "--only goes with try"],
  [["check", "--start", "npm"], "--start goes with try"],
  [["check", "--if-there"], "--if-there goes with try"],
  [["try", "--start", "cnpm"], `--start: "cnpm" is not tried; it is one or more of npm,pnpm,yarn,bun,deno`],
  [["try", "--only", "cnpm"], `--only: "cnpm" is not tried; it is one or more of npm,pnpm,yarn,bun,deno`],
])("%j is refused", async (args, sentence) => {
  using repository = smallRepository();
  expect(await repository.release(...args)).toMatchObject({ code: 2, said: expect.stringContaining(`release: ${sentence}`) });
});

test("what is not built cannot be tried, and it says what builds it", async () => {
  using repository = smallRepository();
  const manifest = JSON.parse(repository.read("packages/one/package.json"));
  repository.write("packages/one/package.json", JSON.stringify({ ...manifest, files: ["dist"] }));
  expect(await repository.release("try")).toEqual({
    code: 2,
    said: "release: packages/one/dist is not there; run pnpm build before\n",
  });
});

test("a repository that is nowhere is refused", async () => {
  using repository = smallRepository();
  repository.write("package.json", "{}");
  expect(await repository.release("check")).toEqual({
    code: 2,
    said: `release: package.json: repository.url is ""; it must be as git+https://github.com/OWNER/NAME.git\n`,
  });
});
