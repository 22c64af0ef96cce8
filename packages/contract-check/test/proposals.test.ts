import { expect, test } from "vitest";
import { createTally, proposeChanges } from "../src/index.ts";
import { ofBody, sandboxed } from "./support/sandboxed.ts";

const grown = ofBody((body) => {
  const records: Record<string, unknown>[] = body["records"];
  for (const [index, record] of records.entries()) {
    record["status"] = ["Hibernating", "On leave", "Dormant"][index % 3];
    record["mood"] = index % 2 === 0 ? "calm" : 1;
    record["+15035550112"] = 1;
  }
  body["paging"].perPage = "ten";
});
const path = "/v1.0/account/~/extension";

test("with details, a problem says where the contract has it, and which words are new", async () => {
  await using service = await sandboxed(grown, { details: true });
  await service.ask(path);
  await service.ask(path);
  const tally = createTally();
  for (const check of service.checks) tally.add(check);
  const { problems } = tally.report();
  expect(problems.find(({ kind }) => kind === "new value")).toMatchObject({
    place: "/records/*/status",
    exchanges: 2,
    details: { schema: "/components/schemas/ExtensionStatus", words: ["Dormant", "Hibernating"] },
  });
  expect(problems.find(({ kind }) => kind === "broken")).not.toHaveProperty("details");
  expect(JSON.stringify(problems)).not.toMatch(/On leave|calm|5550112/);
  expect(proposeChanges(problems)).toEqual([
    { kind: "value", schema: "/components/schemas/ExtensionStatus", value: "Dormant" },
    { kind: "value", schema: "/components/schemas/ExtensionStatus", value: "Hibernating" },
    { kind: "member", schema: "/components/schemas/ExtensionSummary", name: "mood", types: ["integer", "string"] },
  ]);
});

test("without details, no problem has a word", async () => {
  await using service = await sandboxed(grown);
  await service.ask(path);
  expect(JSON.stringify(service.problems)).not.toMatch(/Hibernating|details/);
});
