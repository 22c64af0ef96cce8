import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { OperationId } from "../src/contract/operation.ts";
import { createSandbox, type Sandbox, type Snapshot } from "../src/index.ts";
import { ofAccounts } from "./refused-by-state/accounts.ts";
import { ofDevices } from "./refused-by-state/devices.ts";
import { ofExtensions } from "./refused-by-state/extensions.ts";
import { ofNumbers } from "./refused-by-state/numbers.ts";
import { ofRoles } from "./refused-by-state/roles.ts";
import { ofSites } from "./refused-by-state/sites.ts";
import { type Listed, outcome, type Scene } from "./refused-by-state/state-refusal.ts";
import { type ExampleRequest, exampleRequest } from "./support/example-request.ts";
import { changedSince, holdings } from "./support/holdings.ts";
import { operationOf, operations } from "./support/operations.ts";
import { internal, internalApp, type ReadAnswer, type Service, send, serviceOf } from "./support/service.ts";

// What a company is like decides what it refuses: a request that is word for word the same works in one state and not in
// another. Sessions, permissions, other accounts, unknown ids and budgets refuse every operation: every-operation.test.ts.

const stateRefusals = [...ofAccounts, ...ofRoles, ...ofSites, ...ofExtensions, ...ofDevices, ...ofNumbers];

const notByState: { readonly [Id in OperationId]?: string } = {
  updateBusinessAddress: "The address is written as it comes, and points to nothing that could be gone",
  updateAccountRegionalSettings: "The dictionaries, which it chooses from, stay as they are",
  updateCompanyBusinessHours: "A schedule is written as it comes, and points to nothing that could be gone",
  updateUserBusinessHours: "A schedule is written as it comes, and points to nothing that could be gone",
  updateNotificationSettings: "Addresses are written as they come, and point to nothing that could be gone",
  deleteMonitoringGroup: "Its members leave it, and nothing else points to it",
  bulkUpdateExtensions: "Every list is taken on; what its task cannot change is below",
  parsePhoneNumbers: "Texts are read, whosever the numbers are",
  parsePhoneNumbersV2: "Texts are read, whosever the numbers are",
  searchDirectoryEntries: "A search without a find is one that worked",
  searchAuditTrail: "A search without a find is one that worked",
  lookupPhoneNumbers: "A search without a find is one that worked",
};

let sandbox: Sandbox;
let admin: Service;
let start: Snapshot;
let scene: Scene;
// Answers and refusals that break the contract.
const broken: unknown[] = [];
beforeAll(async () => {
  sandbox = await createSandbox({ onError: (error) => broken.push(error) });
  admin = serviceOf(sandbox, "admin", internalApp);
  // So that there is a site to delete, nobody belongs to Warrenton Yard.
  sandbox.state.extensions.update("2719604004", { siteId: "main-site" });
  // So that there is somebody to send an activation mail to, the account is not confirmed.
  sandbox.state.accounts.update("2719404004", { status: "Unconfirmed" });
  // The administrator is logged in, so that requests have the same token each time.
  start = sandbox.snapshot();
  scene = { sandbox, admin, act };
});
afterEach(() => expect(broken.splice(0)).toEqual([]));
afterAll(() => sandbox.close());

const works = [expect.toSatisfy((status: number) => status < 300), undefined, undefined];

function ask(id: OperationId, { method, path, ...parts }: ExampleRequest, who = admin): Promise<ReadAnswer<Listed>> {
  if (operationOf(id).secured) return who.call(method, path, parts);
  return send(sandbox, method, path, { ...parts, headers: internal });
}

async function act(id: OperationId, path: Readonly<Record<string, string>> = {}, body?: object, who?: Service): Promise<void> {
  const example = exampleRequest(operationOf(id), path);
  expect(outcome(await ask(id, body === undefined ? example : { ...example, body }, who))).toEqual(works);
}

test.each(stateRefusals)("$operation, given that $given", async ({ operation, path, query, body, prepare, refusal }) => {
  sandbox.restore(start);
  const example = exampleRequest(operationOf(operation), path);
  const request = {
    ...example,
    ...(query === undefined ? {} : { path: `${example.path}?${query}` }),
    ...(body === undefined ? {} : { body: typeof body === "function" ? body(scene) : body }),
  };
  expect(outcome(await ask(operation, request))).toEqual(works);

  sandbox.restore(start);
  await prepare(scene);
  // What has come due by now is not the refused request's work.
  sandbox.state.settle(sandbox.clock.now());
  const before = holdings(sandbox);
  expect(outcome(await ask(operation, request))).toEqual(refusal);
  expect(changedSince(before, sandbox)).toEqual([]);
});

test("bulkUpdateExtensions fails in its task, given that another extension has taken the number", async () => {
  const { method, path } = exampleRequest(operationOf("bulkUpdateExtensions"));
  const body = { records: [{ id: "2719502004", contact: { jobTitle: "Draughtsman II" }, extensionNumber: "150" }] };
  const affectedItems = async (): Promise<unknown> => {
    const { body: task } = await admin.call<{ id: string }>(method, path, { body });
    sandbox.clock.advance(60_000);
    const reading = exampleRequest(operationOf("readExtensionBulkUpdateTask"), { taskId: task.id });
    return (await admin.call<{ result: { affectedItems: unknown } }>("GET", reading.path)).body.result.affectedItems;
  };
  sandbox.restore(start);
  expect(await affectedItems()).toEqual([{ extensionId: "2719502004", status: "Success" }]);

  sandbox.restore(start);
  await act("updateExtension", { extensionId: "2719501004" }, { extensionNumber: "150" });
  const before = holdings(sandbox);
  expect(await affectedItems()).toMatchObject([
    { extensionId: "2719502004", status: "Fail", errors: [{ errorCode: "CMN-406", parameterName: "extensionNumber" }] },
  ]);
  expect(changedSince(before, sandbox)).toEqual(["tasks", "counters", "due", "meta"]);
});

test("every operation that changes something is here", () => {
  const changing = operations.filter(({ method }) => method !== "GET").map(({ id }) => id);
  const refused = new Set(stateRefusals.map(({ operation }) => operation));
  expect([...refused, ...Object.keys(notByState)].toSorted()).toEqual(changing.toSorted());
});
