import { operationIds } from "@ringwright/generate/contract";
import type { OpenApiDocument } from "@ringwright/generate/document";
import { readNames } from "@ringwright/generate/names";
import { expect, test } from "vitest";
import { entriesOf, topicsOf } from "../src/operations/catalogue.ts";
import { operationPage } from "../src/operations/operation-page.ts";
import { operationsOverview } from "../src/operations/overview.ts";
import { readRepository } from "../src/paths.ts";

const document = JSON.parse(readRepository("spec/dist/openapi.json")) as OpenApiDocument;
const names = readNames(readRepository("docs/names.yaml"), "docs/names.yaml", operationIds(document));
const entries = entriesOf(document);

function pageOf(id: string): string {
  const entry = entries.find(({ operation }) => operation.operationId === id);
  if (entry === undefined) throw new Error(`The contract has no operation ${id}`);
  return operationPage(document, entry.operation, entry.domain, names.get(id) ?? {});
}

test("each operation has a page with its call, its answer, its errors and its names", () => {
  expect(entries.length).toBe(operationIds(document).size);
  for (const { operation } of entries) {
    const page = pageOf(operation.operationId);
    for (const part of ["# ", "## Call it", "## Answer", "## Errors", "## In other SDKs"]) expect(page).toContain(part);
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  }
});

test("a page says who may call, what it costs, and what is needed", () => {
  const page = pageOf("updateDevice");
  expect(page).toContain("| Access | open: every app may call it |");
  expect(page).toContain("| Rate group | [Medium](/guides/rate-limits) |");
  expect(page).toContain("| App permission | `EditAccounts`, or one that includes it |");
  expect(page).toContain("| Several ids | up to 30 in `deviceId` |");
  expect(page).toMatch(/\| `deviceId` \| path \| text or integer \| \*\*Needed\.\*\* /);
  expect(page).toMatch(/\| `emergency` \| object \| .*\n\| &emsp;`address` \|/);
  expect(page).toContain("| `EME-201` | The provider of emergency calls does not take the address. |");
  expect(page).toContain("| @rc-ex/core | `rc.restapi().account().device(deviceId).put()` |");
  expect(page).toContain("## Where sources disagree or are silent");
  expect(pageOf("createDeviceOrder")).toContain("| Repeat | buys: a call whose answer was lost is never sent again |");
  expect(pageOf("bulkUpdateExtensions")).toContain("[`readExtensionBulkUpdateTask`](/operations/readExtensionBulkUpdateTask)");
});

test("pages are the same each time", () => {
  expect(entries.map(({ operation }) => pageOf(operation.operationId))).toEqual(
    entries.map(({ operation }) => pageOf(operation.operationId)),
  );
});

test("the overview has each operation once, and those of open access before the others of a topic", () => {
  const overview = operationsOverview(entries);
  for (const { operation } of entries) expect(overview.split(`(/operations/${operation.operationId})`)).toHaveLength(2);
  const access = topicsOf(entries, "numbers").map((topic) =>
    topic.entries.map(({ operation }) => operation["x-access"]).join(" "),
  );
  for (const topic of access) expect(topic).toMatch(/^(open ?)*(advanced ?)*(internal ?)*$/);
  expect(access.join()).toContain("open internal");
});
