import { describe, expect, test } from "vitest";
import { compareContracts } from "../src/compare-contracts.ts";
import type { JsonObject } from "../src/json.ts";
import { add, both, type Edit, remove, removeLast, set } from "./support/edit.ts";
import { smallContract } from "./support/small-contract.ts";

/** An edit of the small contract, and all that shall be said of it. */
type Case = readonly [name: string, edit: Edit, ...told: string[]];

const requests: Case[] = [
  [
    "a member that must be sent",
    set("schemas.DeviceUpdate.required", ["name", "kind"]),
    "breaking: `DeviceUpdate.kind` must be sent now; it was optional.",
  ],
  [
    "a new member that must be sent",
    both(set("schemas.DeviceUpdate.properties.site", { type: "string" }), add("schemas.DeviceUpdate.required", "site")),
    "breaking: `DeviceUpdate.site` must be sent now; it is new.",
  ],
  [
    "a new member that may be sent",
    set("schemas.DeviceUpdate.properties.site", { type: "string" }),
    "addition: `DeviceUpdate.site` can be sent now.",
  ],
  [
    "a member that may be left out now",
    remove("schemas.DeviceUpdate.required"),
    "addition: `DeviceUpdate.name` may be left out now.",
  ],
  ["a member less", remove("schemas.DeviceUpdate.properties.kind"), "breaking: `DeviceUpdate.kind` can no longer be sent."],
  [
    "a value less",
    removeLast("schemas.DeviceUpdate.properties.kind.enum"),
    "breaking: `DeviceUpdate.kind` no longer takes `Soft`.",
  ],
  ["a value more", add("schemas.DeviceUpdate.properties.kind.enum", "Web"), "addition: `DeviceUpdate.kind` takes `Web` too."],
  [
    "a lower limit",
    set("schemas.DeviceUpdate.properties.name.maxLength", 10),
    "breaking: `DeviceUpdate.name` has `maxLength` `10` now; it was `20`.",
  ],
  [
    "a higher limit",
    set("schemas.DeviceUpdate.properties.name.maxLength", 30),
    "addition: `DeviceUpdate.name` has `maxLength` `30` now; it was `20`.",
  ],
  [
    "a higher least",
    set("schemas.DeviceUpdate.properties.name.minLength", 2),
    "breaking: `DeviceUpdate.name` has `minLength` `2` now; it was `1`.",
  ],
  [
    "another type",
    set("schemas.DeviceUpdate.properties.name.type", "integer"),
    "breaking: `DeviceUpdate.name` has the type `integer` now; it had `string`.",
  ],
  [
    "a type more",
    set("schemas.DeviceUpdate.properties.name.type", ["string", "null"]),
    "addition: `DeviceUpdate.name` has the type `string | null` now; it had `string`.",
  ],
  [
    "a type more, with its limits",
    both(
      set("schemas.DeviceUpdate.properties.name.type", ["string", "integer"]),
      set("schemas.DeviceUpdate.properties.name.minimum", 0),
    ),
    "addition: `DeviceUpdate.name` has the type `string | integer` now; it had `string`.",
    "addition: `DeviceUpdate.name` has `minimum` `0` now; it had none.",
  ],
  [
    "a form less",
    removeLast("schemas.DeviceUpdate.properties.where.anyOf"),
    "breaking: `DeviceUpdate.where` no longer has the form `Line`.",
  ],
  [
    "another default",
    set("schemas.DeviceUpdate.properties.name.default", "P"),
    "note: `DeviceUpdate.name` has `default` `P` now; it was `Phone`.",
  ],
  [
    "a body that must be sent",
    set("update.requestBody.required", true),
    "breaking: The body of `updateDevice` must be sent now; it was optional.",
  ],
  [
    "a parameter that must be given",
    set("read.parameters.1.required", true),
    "breaking: The query parameter `view` of `readDevice` must be given now; it was optional.",
  ],
  ["a parameter less", removeLast("read.parameters"), "breaking: The query parameter `view` of `readDevice` is gone."],
  [
    "a wider pattern",
    set("document.components.parameters.DeviceId.schema.pattern", "^[0-9]$"),
    "addition: The path parameter `deviceId` of `DeviceId` has `pattern` `^[0-9]$` now; it was `^[1-9]$`.",
  ],
  [
    "a pattern that refuses what was taken",
    set("document.components.parameters.DeviceId.schema.pattern", "^[2-9]$"),
    "breaking: The path parameter `deviceId` of `DeviceId` has `pattern` `^[2-9]$` now; it was `^[1-9]$`.",
  ],
];

const answers: Case[] = [
  [
    "entries that can be anything",
    remove("schemas.Device.properties.lines.items"),
    "breaking: `Device.lines[]` can be anything now.",
  ],
  [
    "a member that may be missing",
    set("schemas.Device.required", []),
    "breaking: `Device.status` may be missing from answers now.",
  ],
  ["a value more", add("schemas.Device.properties.status.enum", "Lost"), "note: `Device.status` may be `Lost` now."],
  ["a value less", removeLast("schemas.Device.properties.status.enum"), "note: `Device.status` is never `Offline` now."],
  ["a member more", set("schemas.Device.properties.sku", { type: "string" }), "addition: `Device.sku` may be in answers now."],
  [
    "a type more",
    set("schemas.Device.properties.status.type", ["string", "null"]),
    "breaking: `Device.status` has the type `string | null` now; it had `string`.",
  ],
  ["a limit", set("schemas.Device.properties.lines.maxItems", 9), "note: `Device.lines` has `maxItems` `9` now; it was `5`."],
  [
    "a form more",
    add("schemas.Device.properties.place.oneOf", { type: "null" }),
    'breaking: `Device.place` may have the form `{"type":"null"}` now.',
  ],
  [
    "an error more",
    set("read.responses.409", { description: "No." }),
    "note: The 409 answer of `readDevice` may come now; it is new.",
  ],
  ["success gone", remove("update.responses.200"), "breaking: The 200 answer of `updateDevice` is gone."],
  [
    "a header less",
    remove("read.responses.200.headers"),
    "breaking: The `RequestId` header of the 200 answer of `readDevice` is gone.",
  ],
];

const shared: Case[] = [
  [
    "a type in a body and in answers is told of for each",
    set("schemas.Named.properties.site", { type: "string" }),
    "addition: `Named.site` may be in answers now.",
    "addition: `Named.site` can be sent now.",
  ],
  [
    "a member that a type has from another is told of at the other",
    set("schemas.Named.properties.id.description", "What programs call it."),
    "wording: `Named.id` has a description now.",
  ],
  [
    "an error that operations share is told of once",
    remove("schemas.Problem.properties.code"),
    "breaking: `Problem.code` is no longer in answers.",
  ],
];

const operations: Case[] = [
  [
    "the method",
    set("read.x-method", "devices.get"),
    "breaking: `readDevice` has `x-method` `devices.get` now; it was `devices.read`.",
  ],
  ["the retry class", set("read.x-retry", "unsafe"), "breaking: `readDevice` has `x-retry` `unsafe` now; it was `safe`."],
  [
    "fewer apps that may call it",
    set("read.x-access", "internal"),
    "breaking: `readDevice` is for the vendor's own apps alone now; it was for apps that the vendor has reviewed for it.",
  ],
  [
    "more apps that may call it",
    set("read.x-access", "open"),
    "addition: `readDevice` is for every app now; it was for apps that the vendor has reviewed for it.",
  ],
  [
    "who may call it, where nothing was said of that",
    set("update.x-access", "internal"),
    "note: `updateDevice` is for the vendor's own apps alone; nothing was said of that before.",
  ],
  ["nothing of who may call it", remove("read.x-access"), "note: `readDevice` no longer has `x-access`; it was `advanced`."],
  [
    "a higher permission",
    set("read.x-app-permission", "EditAccounts"),
    "breaking: `readDevice` has `x-app-permission` `EditAccounts` now; it was `EditExtensions`.",
  ],
  [
    "a lower permission",
    set("read.x-app-permission", "ReadAccounts"),
    "addition: `readDevice` has `x-app-permission` `ReadAccounts` now; it was `EditExtensions`.",
  ],
  [
    "a smaller batch",
    set("read.x-batch.maxItems", 20),
    'breaking: `readDevice` has `x-batch` `{"parameter":"deviceId","maxItems":20}` now; it was `{"parameter":"deviceId","maxItems":30}`.',
  ],
  [
    "a batch where there was none",
    set("update.x-batch", { parameter: "deviceId", maxItems: 30 }),
    'addition: `updateDevice` has `x-batch` `{"parameter":"deviceId","maxItems":30}` now; it had none.',
  ],
  [
    "bulk calls where there were none",
    set("update.x-bulk", { records: "records", outcomes: "results" }),
    'addition: `updateDevice` has `x-bulk` `{"records":"records","outcomes":"results"}` now; it had none.',
  ],
  ["no batch any more", remove("read.x-batch"), "breaking: `readDevice` no longer has `x-batch`"],
  [
    "pages no more",
    remove("read.x-pagination"),
    'breaking: `readDevice` no longer has `x-pagination`; it was `{"records":"records","paging":"paging"}`.',
  ],
  [
    "the rate group",
    set("read.x-throttling-group", "Heavy"),
    "note: `readDevice` has `x-throttling-group` `Heavy` now; it was `Light`.",
  ],
  ["the name", set("read.operationId", "getDevice"), "breaking: `getDevice` was called `readDevice`."],
  [
    "the package",
    set("read.tags", ["accounts"]),
    "breaking: `readDevice` is in @ringwright/accounts now; it was in @ringwright/devices.",
  ],
  [
    "a new operation",
    set("document.paths./ping", { get: { operationId: "ping", tags: ["core"], "x-method": "ping", responses: {} } }),
    "addition: `ping` is new: GET /ping, `ping`.",
  ],
  ["a server", set("document.servers.0.description", "Only"), "wording: The contract has `servers`"],
];

test("an id that may be left out, and one that may no longer", () => {
  const [without, withDefault] = [smallContract(), smallContract()];
  set("document.components.parameters.DeviceId.schema.default", "~")(withDefault);
  const parameter = "The path parameter `deviceId` of `DeviceId`";
  const told = (before: JsonObject, after: JsonObject) =>
    compareContracts(before, after).map(({ kind, sentence }) => `${kind}: ${sentence}`);
  expect(told(without, withDefault)).toContain(`addition: ${parameter} may be left out now.`);
  expect(told(withDefault, without)).toContain(`breaking: ${parameter} must be given now; it was optional.`);
});

describe("what callers send", () => testAll(requests));
describe("what the service answers", () => testAll(answers));
describe("types that are used in several places", () => testAll(shared));
describe("operations and the document", () => testAll(operations));

function testAll(cases: readonly Case[]): void {
  for (const [name, edit, ...told] of cases) test(name, () => expectTold(edit, told));
}

function expectTold(edit: Edit, told: readonly string[]): void {
  const after = smallContract();
  edit(after);
  const sentences = compareContracts(smallContract(), after).map(({ kind, sentence }) => `${kind}: ${sentence}`);
  expect(sentences.filter((sentence) => !sentence.includes("exports the type"))).toEqual(
    told.map((text) => (text.endsWith(".") ? text : expect.stringContaining(text))),
  );
}
