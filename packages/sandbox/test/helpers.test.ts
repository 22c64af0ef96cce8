import { describe, expect, test } from "vitest";
import { holds } from "../src/access/permissions.ts";
import { fits, passes, passesAny } from "../src/http/filters.ts";
import { merge } from "../src/http/merge.ts";
import { attempt, refuse } from "../src/http/refusal.ts";
import { createSandbox } from "../src/index.ts";

describe("filters", () => {
  test("that were not given let everything through; others want one of their values", () => {
    expect([passes(undefined, "a"), passes([], "a"), passes("a", "a"), passes(["a", "b"], "b")]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([passes("a", "b"), passes(["a"], undefined), passesAny(["a"], ["b"]), passesAny(["a"], [])]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(passesAny(["a"], ["b", "a"])).toBe(true);
  });

  test.each([
    [undefined, "+15035550100", true],
    ["+15035550100", "+15035550100", true],
    ["+1503*", "+15035550100", true],
    ["*0100", "+15035550100", true],
    ["+1*555*00", "+15035550100", true],
    ["*", "", true],
    ["+1503", "+15035550100", false],
    ["+1*0100*0100", "+15035550100", false],
    ["a*a", "a", false],
  ])("pattern %j on %j: %s", (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });
});

describe("merge", () => {
  test("keeps what is left out, goes into objects, and replaces lists", () => {
    const before: { contact: { name: string; mail?: string }; tags: string[]; note?: string } = {
      contact: { name: "A" },
      tags: ["x"],
    };
    expect(merge(before, { contact: { mail: "m" }, tags: [] })).toEqual({ contact: { name: "A", mail: "m" }, tags: [] });
    expect(merge(before, undefined)).toEqual(before);
    expect(before).toEqual({ contact: { name: "A" }, tags: ["x"] });
  });

  test("does not let a body reach prototypes", () => {
    const merged = merge({ a: {} }, JSON.parse('{"__proto__": {"hacked": true}, "a": {"__proto__": {"hacked": true}}}'));
    expect([Object.getPrototypeOf(merged), ({} as { hacked?: true }).hacked]).toEqual([Object.prototype, undefined]);
  });
});

test("app permissions include smaller ones", () => {
  expect(holds(["EditAccounts"], "ReadAccounts")).toBe(true);
  expect(holds(["EditExtensions"], "EditAccounts")).toBe(false);
  expect(holds(["Accounts"], "NumberLookup")).toBe(false);
  expect(holds(["NumberLookup"], "NumberLookup")).toBe(true);
});

describe("attempt", () => {
  test("does one record of many whole or not at all, and tells why not", async () => {
    await using sandbox = await createSandbox();
    const { state } = sandbox;
    const rename = (id: string, fail: boolean) =>
      attempt(state, () => {
        state.devices.update(id, { name: "Renamed" });
        return fail ? refuse(400, "CMN-101", { parameterName: "name" }) : id;
      });
    state.transaction(() => {
      expect(rename("804111004", false)).toEqual({ ok: true, value: "804111004" });
      expect(rename("804112004", true)).toMatchObject({ ok: false, refusal: { code: "CMN-101" } });
      expect(attempt(state, () => state.extensions.update("2719501004", { extensionNumber: "103" }))).toMatchObject({
        ok: false,
        refusal: { status: 400, code: "CMN-406", details: { parameterName: "extensionNumber" } },
      });
    });
    expect([state.devices.get("804111004")?.name, state.devices.get("804112004")?.name]).toEqual([
      "Renamed",
      "Tomas on the road",
    ]);
  });

  test("does not take a fault of the sandbox's own for a refusal", async () => {
    await using sandbox = await createSandbox();
    expect(() => attempt(sandbox.state, () => sandbox.state.devices.update("1", {}))).toThrow(/no devices record 1/);
  });
});
