import { describe, expect, test } from "vitest";
import type { Change } from "../src/change.ts";
import { compareContracts } from "../src/compare-contracts.ts";
import { toList, toObject } from "../src/json.ts";
import { propose } from "../src/proposal.ts";
import { type Edit, remove, set } from "./support/edit.ts";
import { realContract } from "./support/real-contract.ts";

// An operation of each package's own, in the contract as it is.
const packages = [
  { name: "core", path: "/restapi/oauth/revoke", method: "post" },
  { name: "accounts", path: "/restapi/v1.0/account/{accountId}", method: "get" },
  { name: "devices", path: "/restapi/v1.0/account/{accountId}/device/{deviceId}", method: "get" },
  { name: "numbers", path: "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}", method: "get" },
];

test("a contract that says the same has no changes", () => {
  expect(compareContracts(realContract(), realContract())).toEqual([]);
});

describe.each(packages)("@ringwright/$name", ({ name, path, method }) => {
  const operation = toObject(toObject(toObject(realContract()["paths"])[path])[method]);
  const id = String(operation["operationId"]);

  test("an operation that is gone is breaking, and for this package alone", () => {
    const changes = changesOf(remove(["paths", path, method]));
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: "breaking",
        subject: id,
        operations: [id],
        domains: [name],
        sentence: expect.stringContaining("is gone"),
      }),
    );
    expect(proposal(changes)).toEqual({ [`@ringwright/${name}`]: "major", "@ringwright/spec": "major" });
  });

  test("an optional parameter more is an addition", () => {
    const parameter = { name: "fresh", in: "query", schema: { type: "string" } };
    const parameters = [...toList(operation["parameters"]), parameter];
    const changes = changesOf(set(["paths", path, method, "parameters"], parameters));
    expect(changes).toEqual([
      {
        kind: "addition",
        subject: id,
        sentence: `The query parameter \`fresh\` of \`${id}\` can be given now.`,
        operations: [id],
        domains: [name],
      },
    ]);
    expect(proposal(changes)).toEqual({ [`@ringwright/${name}`]: "minor", "@ringwright/spec": "minor" });
  });

  test("another summary is wording", () => {
    const changes = changesOf(set(["paths", path, method, "summary"], "Something else"));
    expect(changes).toEqual([
      { kind: "wording", subject: id, sentence: `\`${id}\` has another summary.`, operations: [id], domains: [name] },
    ]);
    expect(proposal(changes)).toEqual({ [`@ringwright/${name}`]: "patch", "@ringwright/spec": "patch" });
  });
});

test("a change of the shared error reaches all packages and is told once", () => {
  const changes = changesOf(set(["components", "schemas", "ErrorEnvelope", "description"], "Another."));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.operations.length).toBeGreaterThan(80);
  expect(propose(changes)).toEqual(
    new Map(["core", "accounts", "devices", "numbers", "spec"].map((name) => [`@ringwright/${name}`, "patch"])),
  );
});

function changesOf(edit: Edit): Change[] {
  const after = realContract();
  edit(after);
  return compareContracts(realContract(), after);
}

function proposal(changes: readonly Change[]): Record<string, string> {
  return Object.fromEntries(propose(changes));
}
