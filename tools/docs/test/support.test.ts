import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../src/code-blocks.ts";

const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");
const page = read("docs/support.md");

test("the Nodes and systems that it names are those that CI has", () => {
  const { jobs } = parse(read(".github/workflows/ci.yml")) as {
    jobs: { installed: { strategy: { matrix: { os: string[]; node: number[] } } } };
  };
  const { os, node } = jobs.installed.strategy.matrix;
  const [, nodes = "", systems = ""] = /^Tried are ([\d, and]+), each on ([\w, ]+), with/m.exec(page) ?? [];
  expect(nodes.match(/\d+/g)?.map(Number)).toEqual(node);
  const names: Readonly<Record<string, string>> = { ubuntu: "Linux", macos: "macOS", windows: "Windows" };
  expect(systems.split(/, | and /)).toEqual(os.map((one) => names[one.split("-")[0] ?? ""]));
});

test("each package asks for the Node that it says", () => {
  const engines = globSync("packages/*/package.json", { cwd: root }).map((path) => {
    const { name, engines: asked } = JSON.parse(read(path)) as { name: string; engines: { node: string } };
    return [name.replace(/^@ringwright\//, ""), asked.node] as const;
  });
  const [, older = ""] = /^\| ([\w, -]+) \| 20\.19 and later \|$/m.exec(page) ?? [];
  const [, newer = ""] = /^\| ([\w, -]+) \| 22\.13 and later; of 23, 23\.4 and later \|$/m.exec(page) ?? [];
  const said = (names: string): string[] => names.replace("the command", "ringwright").split(", ").sort();
  const asking = (range: string): string[] => engines.flatMap(([name, node]) => (node === range ? [name] : [])).sort();
  expect(said(older)).toEqual(asking(">=20.19"));
  expect(said(newer)).toEqual(asking("^22.13.0 || >=23.4.0"));
});

test("the compilers that it names are those that check the installed packages", () => {
  const [, named = ""] = /by TypeScript ([\d., and]+)\. Older/.exec(page) ?? [];
  const checked = [...read("tools/consumer/src/main.ts").matchAll(/npm:typescript@(\d+\.\d+)/g)].map(([, version]) => version);
  expect(named.match(/\d+\.\d+/g)).toEqual(checked);
});

test("Deno and Bun are those that are fetched", () => {
  const { catalogs } = parse(read("pnpm-workspace.yaml")) as { catalogs: { runtimes: Readonly<Record<string, string>> } };
  expect(page).toContain(`| Deno | ${catalogs.runtimes["deno"]} |`);
  expect(page).toContain(`| Bun | ${catalogs.runtimes["bun"]} |`);
  expect(page).toContain(`Yarn ${catalogs.runtimes["yarn"]?.split(".")[0]} with`);
});
