import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyCompany, type CompanyFile, type PersonAddress, planCompany, readAccount } from "../src/index.ts";

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
});
afterEach(() => sandbox[Symbol.asyncDispose]());

const long = "The Old Cannery and Boatyard Building, 1200 West Marine Drive North";
const astoria = { street: long, city: "Astoria", state: "OR", zip: "97103", country: "US" };

// Ines and Tomas, at an address each, or at one by a location's name.
async function moveTo(first: PersonAddress, second: PersonAddress): Promise<string[]> {
  const file: CompanyFile = {
    key: "email",
    people: [
      { email: "ines.okafor@tidewater.example", phones: ["own"], emergency: { address: first } },
      { email: "tomas.lindgren@tidewater.example", phones: ["own"], emergency: { address: second } },
    ],
  };
  const before = new Set(sandbox.state.emergencyLocations.find().map(({ id }) => id));
  const report = await applyCompany(client, file, planCompany(file, await readAccount(client, file)));
  expect(report.people.filter(({ fate }) => fate !== "done")).toEqual([]);
  const { calls } = planCompany(file, await readAccount(client, file));
  expect(calls).toEqual([]);
  return sandbox.state.emergencyLocations.find().flatMap(({ id, name = "" }) => (before.has(id) ? [] : [name]));
}

test("addresses that differ behind a name's longest are two places", async () => {
  const names = await moveTo(astoria, { ...astoria, street2: "Shed 2", zip: "97121" });
  expect(names).toEqual([long.slice(0, 64).trim(), `${long.slice(0, 60).trim()} (2)`]);
});

test("addresses that differ in state and country alone are two places", async () => {
  const address = { street: "1 Main Street", city: "Vancouver", state: "WA", zip: "98660", country: "US" };
  expect(await moveTo(address, { ...address, state: "OR" })).toEqual([
    "1 Main Street, Vancouver, 98660",
    "1 Main Street, Vancouver, 98660 (2)",
  ]);
});

test("two spellings of an address are one place", async () => {
  const spelt = { ...astoria, street: ` ${long.toUpperCase()}`, city: "ASTORIA ", country: "us" };
  expect(await moveTo(astoria, spelt)).toHaveLength(1);
});

test("a place is not called as another one of the account", async () => {
  const address = { street: "1 Main Street", city: "Vancouver", state: "WA", zip: "98660", country: "US" };
  await moveTo(address, address);
  expect(await moveTo({ ...address, state: "OR" }, address)).toEqual(["1 Main Street, Vancouver, 98660 (2)"]);
});
