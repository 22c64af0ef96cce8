import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { followPage } from "../src/follow/follow-page.ts";
import { pageSteps } from "../src/follow/page-steps.ts";
import { brokenPromise } from "../src/follow/promised-output.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ringwright-page-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const follow = (text: string): Promise<void> => followPage(pageSteps("page.md", text), { folder, env: process.env });
const block = (language: string, ...lines: string[]): string => `\`\`\`${language}\n${lines.join("\n")}\n\`\`\`\n`;

const server = block(
  "js",
  "// serve.mjs",
  `import { createServer } from "node:http";`,
  `const server = createServer((_, response) => response.end("hello"));`,
  `server.listen(0, "127.0.0.1", () => console.log(\`\\u001b[32mat \${server.address().port}\\nup\\u001b[0m\`));`,
);
const ask = block(
  "js",
  "// ask.mjs",
  `import { readFileSync } from "node:fs";`,
  `console.log(await (await fetch(readFileSync("address", "utf8"))).text());`,
);

test("files are saved, commands typed, and one that stays up is there for those that follow and gone afterwards", async () => {
  const own = server.replace(
    "server.listen",
    `import("node:fs").then(({ writeFileSync }) => server.on("listening", () =>
  writeFileSync("address", \`http://127.0.0.1:\${server.address().port}\`)));\nserver.listen`,
  );
  const up = block("sh", "node serve.mjs  # runs until Ctrl-C") + block("text", "...", "up");
  await follow(own + up + ask + block("sh", "node ask.mjs") + block("text", "hello"));
  await expect(follow(ask + block("sh", "node ask.mjs"))).rejects.toThrow("ECONNREFUSED");
});

test("a file is changed where its lines stand by now, or the change is told", async () => {
  const change = block("diff", "--- a/a.txt", "+++ b/a.txt", "@@ -7,2 +7,3 @@", " one", "+and a half", " two");
  await follow(block("txt", "# a.txt", "zero", "one", "two") + change);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("# a.txt\nzero\none\nand a half\ntwo\n");
  await expect(follow(change)).rejects.toThrow(/page\.md:1: .*patch does not apply/s);
});

test.each([
  ["a command that fails", block("sh", "node -e 'process.exit(3)'"), `page.md:1: "node -e 'process.exit(3)'" ended with 3`],
  ["other output", block("sh", "echo a") + block("text", "b"), 'page.md:4: "b" is on one side alone'],
  ["more output than promised", block("sh", "echo a", "echo b") + block("text", "b", "c"), '"c" is on one side alone'],
  ["output of nothing", block("text", "a"), "page.md:1: no command stands before this output"],
  ["what ends instead of staying", block("sh", "echo a  # runs until Ctrl-C") + block("text", "up"), '"echo a" is not up:\na'],
])("%s is told with its place", async (_, text, sentence) => {
  await expect(follow(text)).rejects.toThrow(sentence);
});

test.each([
  ["a\nb\n", ["a", "b"], undefined],
  ["a\nb\nc\n", ["...", "b", "..."], undefined],
  ["a\nb\nc\n", ["...", "b"], "c"],
  ["a\nb\n", ["b", "..."], "b"],
  ['{"a":1,"b":2}\n', ["{", "...", '  "b": 2', "}"], undefined],
])("of %j the promise %j breaks at %j", (printed, promised, broken) => {
  expect(brokenPromise(printed, promised)).toBe(broken);
});
