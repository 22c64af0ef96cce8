import { expect, test } from "vitest";
import { blocksIn } from "../src/code-blocks.ts";

test("blocks of TypeScript are found with their lines, and those that do not run or log in are told apart", () => {
  const text = [
    "# Title",
    "```ts",
    "one(RC_CLIENT_ID);",
    "```",
    "```sh",
    "two",
    "```",
    "",
    "```ts no-run",
    "three();",
    "```",
    "",
  ];
  expect(blocksIn("guide.md", text.join("\n"))).toEqual([
    { place: "guide.md:3", code: "one(RC_CLIENT_ID);\n", runs: true, logsIn: true },
    { place: "guide.md:10", code: "three();\n", runs: false, logsIn: false },
  ]);
});
