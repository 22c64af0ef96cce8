import { expect, test } from "vitest";
import { compareContracts } from "../src/compare-contracts.ts";
import { isObject, type Json } from "../src/json.ts";
import { set } from "./support/edit.ts";
import { realContract } from "./support/real-contract.ts";
import { smallContract } from "./support/small-contract.ts";

test("whatever value of the small contract changes, something is said of it", () => {
  const leaves = leavesOf(smallContract());
  expect(leaves.length).toBeGreaterThan(90);
  expect(leaves.filter((leaf) => !isTold(smallContract, leaf)).map(({ path }) => path.join(" > "))).toEqual([]);
});

test("and of this repository's contract, at places all over it", () => {
  const leaves = leavesOf(realContract());
  const overridden = overriddenDescriptions(realContract());
  const sample = leaves
    .filter(({ path }) => !overridden.has(path.join(" > ")))
    .filter((_, index) => index % Math.ceil(leaves.length / 40) === 7);
  expect(sample.length).toBeGreaterThan(30);
  expect(sample.filter((leaf) => !isTold(realContract, leaf)).map(({ path }) => path.join(" > "))).toEqual([]);
});

interface Leaf {
  readonly path: readonly string[];
  readonly value: Json;
}

function isTold(contract: typeof smallContract, { path, value }: Leaf): boolean {
  const after = contract();
  set(path, typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}x`)(after);
  return compareContracts(contract(), after).length > 0;
}

// The descriptions of schemas that nobody reads: beside each reference stands another one.
function overriddenDescriptions(contract: Json): ReadonlySet<string> {
  const uses = new Map<string, boolean[]>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const { $ref, description } = value;
    if (typeof $ref === "string") uses.set($ref, [...(uses.get($ref) ?? []), description !== undefined]);
    Object.values(value).forEach(visit);
  };
  visit(contract);
  const unread = [...uses].filter(([, others]) => others.every(Boolean)).map(([ref]) => ref.slice(2).replaceAll("/", " > "));
  return new Set(unread.map((name) => `${name} > description`));
}

function leavesOf(value: Json, path: readonly string[] = []): Leaf[] {
  if (!isObject(value) && !Array.isArray(value)) return [{ path, value }];
  return Object.entries(value as Record<string, Json>).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}
