import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageSteps } from "../src/follow/page-steps.ts";

const all = ["npm", "pnpm", "yarn", "bun", "deno"];
const steps = (text: string): ReturnType<typeof pageSteps> => pageSteps("page.md", text, { own: "npm", all });

test("a page is files, commands and what they print, of one's own package manager", () => {
  const text = [
    "# Title",
    "```ts",
    "// a.ts",
    "run();",
    "```",
    "```sh npm",
    "npm install a",
    "node a.ts",
    "```",
    "```sh deno",
    "deno run a.ts",
    "```",
    "```diff",
    "--- a/a.ts",
    "```",
    "```sh",
    "npx serve  # runs until Ctrl-C",
    "```",
    "```text",
    "up",
    "```",
    "",
  ];
  expect(steps(text.join("\n"))).toEqual([
    { place: "page.md:2", kind: "file", path: "a.ts", text: "// a.ts\nrun();\n" },
    { place: "page.md:6", kind: "commands", commands: ["npm install a", "node a.ts"], staysUp: false },
    { place: "page.md:13", kind: "change", diff: "--- a/a.ts\n" },
    { place: "page.md:16", kind: "commands", commands: ["npx serve"], staysUp: true },
    { place: "page.md:19", kind: "output", lines: ["up"] },
  ]);
});

test.each([
  ["```sh cnpm\nls\n```\n", `page.md:1: "cnpm" is behind the language; it is nothing, npm, pnpm, yarn, bun, deno`],
  ["\n```ts\nrun();\n```\n", "page.md:2: its first line must be a comment with the file's name, such as // phone.ts"],
  ["```sh\nls\nserve  # runs until Ctrl-C\n```\n", "page.md:1: what runs until Ctrl-C has a block of its own, and a terminal"],
])("%j is refused", (text, sentence) => {
  expect(() => steps(text)).toThrow(sentence);
});

test("the start has as much to do with each package manager", () => {
  const page = readFileSync(new URL("../../../docs/start.md", import.meta.url), "utf8");
  const kinds = all.map((own) => pageSteps("docs/start.md", page, { own, all }).map(({ kind }) => kind));
  expect(kinds[0]).toEqual(expect.arrayContaining(["file", "commands", "output"]));
  for (const own of kinds) expect(own).toEqual(kinds[0]);
});
