import { expect, test } from "vitest";
import { blocksIn, filesIn, shownSource } from "../src/code-blocks.ts";

test("blocks of TypeScript are found with their lines, and those that do not run, are tests or log in are told apart", () => {
  const text = [
    "# Title",
    "```ts",
    "one(RC_CLIENT_ID);",
    "```",
    "```sh",
    "two",
    "```",
    "",
    "```ts",
    "// packages/sandbox/src/a.ts",
    "```",
    "```ts no-run",
    "three();",
    "```",
    "```ts",
    'import { test } from "vitest";',
    "```",
    "",
  ];
  expect(blocksIn("guide.md", text.join("\n"))).toEqual([
    { place: "guide.md:3", document: "guide.md", code: "one(RC_CLIENT_ID);\n", runs: true, isTest: false, logsIn: true },
    { place: "guide.md:13", document: "guide.md", code: "three();\n", runs: false, isTest: false, logsIn: false },
    {
      place: "guide.md:16",
      document: "guide.md",
      code: 'import { test } from "vitest";\n',
      runs: true,
      isTest: true,
      logsIn: false,
    },
  ]);
});

test("files are blocks that begin with their path", () => {
  const text = "```yaml\n# .github/workflows/a.yml\non: push\n```\n```sh\n# no path\nls\n```\n```yaml\npeople: []\n```\n";
  expect(filesIn(text)).toEqual([{ path: ".github/workflows/a.yml", text: "# .github/workflows/a.yml\non: push\n" }]);
});

test("a block whose first line is the path of a project's file shows that file", () => {
  const [block, other] = blocksIn(
    "guide.md",
    "```ts no-run\n// examples/a/src/a.ts\none();\n```\n```ts\n// examples of it\n```\n",
  );
  expect(block && shownSource(block)).toEqual({ path: "examples/a/src/a.ts", text: "one();\n" });
  expect(other && shownSource(other)).toBeUndefined();
});
