import { expect, test } from "vitest";
import { blocksIn } from "../src/code-blocks.ts";

test("blocks of TypeScript are found with their lines, and those that do not run are told apart", () => {
  const text = ["# Title", "```ts", "one();", "```", "```sh", "two", "```", "", "```ts no-run", "three();", "```", ""].join("\n");
  expect(blocksIn("guide.md", text)).toEqual([
    { place: "guide.md:3", code: "one();\n", runs: true },
    { place: "guide.md:10", code: "three();\n", runs: false },
  ]);
});
