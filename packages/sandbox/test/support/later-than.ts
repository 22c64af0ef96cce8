import type { OperationId } from "../../src/contract/operation.ts";
import type { Sandbox } from "../../src/index.ts";
import { type ExampleRequest, exampleRequest } from "./example-request.ts";
import { operationOf } from "./operations.ts";
import { provisioning, type Service } from "./service.ts";

// Where the company's story has gone on: what the example makes is there, or what it names has ended.
const later: Partial<
  Record<OperationId, (example: ExampleRequest, admin: Service, sandbox: Sandbox) => Promise<ExampleRequest>>
> = {
  requestToken: async (example) => ({ ...example, headers: provisioning }),
  createAccount: async (example) => changed(example, { mainNumber: "+15035550142" }),
  createExtension: async (example) => {
    const { contact } = example.body as { readonly contact: object };
    return changed(example, { extensionNumber: "150", contact: { ...contact, email: "another@tidewater.example" } });
  },
  sendActivationEmail: async (example, _, sandbox) => {
    sandbox.state.accounts.update("2719404004", { status: "Unconfirmed" });
    return example;
  },
  readExtensionBulkUpdateTask: async (example, admin) => naming(example, await start(admin, "bulkUpdateExtensions")),
  readInventoryAddTask: async (example, admin) =>
    naming(
      example,
      await start(admin, "addPhoneNumbersToInventory", { records: [{ phoneNumber: "+150355519*", usageType: "Inventory" }] }),
    ),
  deleteLicense: async (example) => naming(example, "9121004"), // one that nobody has
  deleteSite: async (example, admin) => naming(example, await start(admin, "createSite")), // one without members
  lookupPhoneNumbers: async (example) => ({ ...example, path: `${example.path}?npa=503` }),
  createForwardingNumber: async (example) =>
    changed(example, { phoneNumber: "+15035550164", type: "Other", label: "Boat", flipNumber: 7 }),
};

const changed = (example: ExampleRequest, members: object): ExampleRequest => ({
  ...example,
  body: { ...(example.body as object), ...members },
});

const naming = (example: ExampleRequest, id: string): ExampleRequest => ({
  ...example,
  path: example.path.replace(/[^/]+$/, id),
});

async function start(admin: Service, id: OperationId, body?: object): Promise<string> {
  const example = exampleRequest(operationOf(id));
  const { body: task } = await admin.call<{ id: string }>(example.method, example.path, { body: body ?? example.body });
  return task.id;
}

/**
 * The contract's example of a request, as it works on the seed's company.
 *
 * @param admin - an administrator, for what has to be there before
 */
export async function laterThan(sandbox: Sandbox, id: OperationId, admin: Service): Promise<ExampleRequest> {
  const example = exampleRequest(operationOf(id));
  return (await later[id]?.(example, admin, sandbox)) ?? example;
}
