import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../src/code-blocks.ts";
import { drawnGraph, type PackageGraph, packageGraph } from "../src/package-graph.ts";

const arrows = (graph: PackageGraph): string[] =>
  [...graph].flatMap(([from, needs]) => (needs.length === 0 ? [from] : needs.map((to) => `${from} --> ${to}`))).sort();

test("the picture of docs/map.md shows each published package and what it needs", () => {
  expect(arrows(drawnGraph(readFileSync(`${root}docs/map.md`, "utf8")))).toEqual(arrows(packageGraph()));
});

test("nothing needs what stands above it", () => {
  expect(packageGraph().get("core")).toEqual([]);
  expect(packageGraph().get("sandbox")).toEqual(["spec"]);
  for (const domain of ["accounts", "devices", "numbers"]) expect(packageGraph().get(domain)).toEqual(["core"]);
});
