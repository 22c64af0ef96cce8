import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OperationFacts } from "../src/contract/operation.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { mayShow } from "../src/numbers/caller-id.ts";
import { exampleRequest } from "./support/example-request.ts";
import { operationOf, operations } from "./support/operations.ts";
import { placesInAnswer, placesInRequest, valuesAt, withAt } from "./support/places.ts";
import { internalApp, type ReadAnswer, type Service, serviceOf, type Verdict, verdict } from "./support/service.ts";

// What holds wherever the contract has a member: its places are read from the document, so that a new one is tested, too.

const [account, ines, priya, yard] = ["2719404004", "2719501004", "2719503004", "2719701004"] as const;

let sandbox: Sandbox;
let admin: Service;
// Answers and refusals that break the contract.
const broken: unknown[] = [];
beforeAll(async () => {
  sandbox = await createSandbox({ onError: (error) => broken.push(error) });
});
beforeEach(async () => {
  sandbox.reset();
  admin = serviceOf(sandbox, "admin", internalApp);
  // What examples create is not there yet.
  await admin.call("DELETE", `/v1.0/account/~/extension/${priya}`);
});
afterEach(() => expect(broken.splice(0)).toEqual([]));
afterAll(() => sandbox.close());

const ask = async (operation: OperationFacts, body?: unknown): Promise<ReadAnswer> => {
  const { method, path, ...parts } = exampleRequest(operation);
  return settled(await admin.call(method, path, body === undefined ? parts : { ...parts, body }));
};

// Of work that takes time, what has become of it.
async function settled(answer: ReadAnswer): Promise<ReadAnswer> {
  if (answer.body["status"] !== "Accepted" || typeof answer.body["uri"] !== "string") return answer;
  sandbox.clock.advance(60_000);
  return admin.call("GET", new URL(answer.body["uri"]).pathname.replace("/restapi", ""));
}

// The refusal of the request, or of the first of its records that failed.
function refusalOf(answer: ReadAnswer): Verdict {
  const result = answer.body["result"] as { readonly affectedItems?: readonly object[] } | undefined;
  const failed = result?.affectedItems?.find((item) => "errors" in item);
  return failed === undefined ? verdict(answer) : verdict({ ...answer, status: 400, body: failed });
}

// Every body that the contract shows, by its name; one that is none for operations without.
const exampleBodies = ({ requestBody }: OperationFacts): [string, unknown][] => {
  const media = Object.values(requestBody?.content ?? {}) as {
    readonly examples?: Record<string, { readonly value: unknown }>;
  }[];
  const examples = media.flatMap(({ examples = {} }) => Object.entries(examples));
  return examples.length === 0 ? [["no body", undefined]] : examples.map(([name, { value }]) => [name, value]);
};
const exampleBody = (operation: OperationFacts): unknown => exampleRequest(operation).body;
const places = (placesOf: (operation: OperationFacts, member: string) => string[], member: string) =>
  operations.flatMap((operation) => placesOf(operation, member).map((place) => ({ id: operation.id, place, operation })));

describe("sites", () => {
  const answered = places(placesInAnswer, "site");
  const written = places(placesInRequest, "site");
  const filtered = operations.filter(({ parameters }) =>
    parameters.some(({ name, in: where }) => name === "siteId" && where === "query"),
  );

  // Everybody and everything at the yard, which has another name since.
  const moveToYard = async () => {
    const { state } = sandbox;
    const members = state.extensions.find({ accountId: account, siteId: "main-site" });
    for (const { id, type } of members) if (type !== "CompanyExtension") state.extensions.update(id, { siteId: yard });
    for (const kind of ["devices", "emergencyLocations", "monitoringGroups"] as const) {
      for (const { id } of state[kind].find()) if (!hasOwner(kind, id)) state[kind].update(id, { siteId: yard });
    }
    await admin.call("PUT", `/v1.0/account/~/sites/${yard}`, { body: { name: "Boatyard" } });
  };

  // A phone that somebody has is where they are.
  const hasOwner = (kind: string, id: string) => kind === "devices" && sandbox.state.devices.get(id)?.extensionId !== undefined;

  test.each(answered)("$id tells in $place where it is now, and what that is called", async ({ id, place, operation }) => {
    await ask(operationOf("updateCallQueueOverflow"));
    await moveToYard();
    const body = placesInRequest(operation, "site").includes(place)
      ? withAt(exampleBody(operation), place, { id: yard, name: "" })
      : exampleBody(operation);
    const answer = await ask(operation, body);
    expect(verdict(answer), id).toEqual([expect.toSatisfy((status: number) => status < 300), undefined, undefined]);
    const sites = valuesAt(answer.body, place);
    expect(sites).not.toEqual([]);
    for (const site of sites) expect(site).toMatchObject({ id: yard, name: "Boatyard" });
  });

  test.each(written)("$id refuses in $place one that is not there", async ({ place, operation }) => {
    const body = withAt(exampleBody(operation), place, { id: "2719799004", name: "" });
    expect(refusalOf(await ask(operation, body))).toEqual([400, "CMN-102", expect.stringMatching(/(^|\.)site\.id$/)]);
  });

  test.each(filtered)("$id filters by them, as its records tell", async (operation) => {
    await admin.call("POST", "/v1.0/account/~/call-monitoring-groups", { body: { name: "Yard training", site: { id: yard } } });
    const [place = ""] = placesInAnswer(operation, "site");
    const records = async (...siteIds: readonly string[]) => {
      const { method, path } = exampleRequest(operation);
      const query = new URLSearchParams([["perPage", "1000"], ...siteIds.map((id) => ["siteId", id])]);
      // A search takes its filters from the query where its body has none.
      const { body } = await admin.call<{ records: object[] }>(method, `${path}?${query}`, method === "GET" ? {} : { body: {} });
      return body.records;
    };
    const all = await records();
    const several = operation.parameters.some(({ name, schema }) => name === "siteId" && schema.type === "array");
    for (const wanted of [["main-site"], [yard], ...(several ? [["main-site", yard]] : [])]) {
      const found = await records(...wanted);
      const expected = all.filter((record) => {
        const [site] = valuesAt({ records: [record] }, place) as { readonly id: string }[];
        return wanted.includes(site?.id ?? "");
      });
      expect(found).toEqual(expected);
      expect(found).not.toEqual([]);
    }
    expect(await records("2719799004")).toEqual([]);
  });
});

describe("custom fields", () => {
  const written = places(placesInRequest, "customFields");

  test.each(written)("$id takes in $place those that are there, each once", async ({ place, operation }) => {
    const withFields = (...values: object[]) => ask(operation, withAt(exampleBody(operation), place, values));
    const refused = (code: string, index: number) => [400, code, `customFields[${index}].id`];
    const crew = { id: "2", value: "South" };
    expect(refusalOf(await withFields({ id: "77", value: "South" }))).toEqual(refused("CMN-102", 0));
    expect(refusalOf(await withFields(crew, crew))).toEqual(refused("CMN-406", 1));
    expect(refusalOf(await withFields({ value: "South" }))).toEqual([400, "CMN-100", "customFields[0].id"]);
    const kept = () => sandbox.state.extensions.find().filter(({ customFields }) => customFields?.[0]?.value === "South");
    expect(kept()).toEqual([]);
    await withFields(crew);
    expect(kept()).not.toEqual([]);
    await admin.call("DELETE", "/v1.0/account/~/custom-fields/2");
    expect(kept()).toEqual([]);
  });
});

describe("what calls show", () => {
  // Whatever anybody may show they do, from each phone and with each feature there is room for.
  const chooseAll = () => {
    const { state } = sandbox;
    for (const { id: extensionId, accountId } of state.extensions.find()) {
      for (const number of state.phoneNumbers.find({ accountId })) {
        if (!mayShow(extensionId, number)) continue;
        const choice = { accountId, extensionId, type: "PhoneNumber", phoneNumberId: number.id } as const;
        state.callerIds.insert({ ...choice, id: `${extensionId}/${number.id}`, feature: "RingOut" });
      }
    }
    for (const { id: deviceId, extensionId, accountId } of state.devices.find()) {
      if (extensionId === undefined) continue;
      state.callerIds.insert({ accountId, extensionId, id: `${extensionId}/${deviceId}`, deviceId, type: "Blocked" });
    }
  };

  const wrong = () =>
    sandbox.state.callerIds.find().filter(({ extensionId, deviceId, phoneNumberId }) => {
      const number = phoneNumberId === undefined ? undefined : sandbox.state.phoneNumbers.get(phoneNumberId);
      const isTheirs = deviceId === undefined || sandbox.state.devices.get(deviceId)?.extensionId === extensionId;
      const isThere = phoneNumberId === undefined || (number !== undefined && mayShow(extensionId, number));
      return !isTheirs || !isThere || sandbox.state.extensions.get(extensionId) === undefined;
    });

  const changes = operations
    .filter(({ method, secured }) => secured && method !== "GET")
    .flatMap((operation) => exampleBodies(operation).map(([name, body]) => ({ id: operation.id, name, operation, body })));

  test.each(changes)("$id leaves nobody with a number or a phone that is not theirs ($name)", async ({ operation, body }) => {
    chooseAll();
    expect(wrong()).toEqual([]);
    await ask(operation, body);
    expect(wrong()).toEqual([]);
  });

  test("a number that takes the place of another is shown in its place", async () => {
    chooseAll();
    const showing = () => sandbox.state.callerIds.find({ phoneNumberId: "1162820004" }).map(({ extensionId }) => extensionId);
    const before = showing();
    expect(before).toContain(ines);
    await admin.call("POST", "/v2/accounts/~/phone-numbers/1162820004/replace", { body: { targetPhoneNumberId: "1162823004" } });
    expect(showing()).toEqual([]);
    const after = sandbox.state.callerIds.find({ phoneNumberId: "1162823004" });
    expect(after.map(({ extensionId }) => extensionId)).toEqual(before);
  });
});
