import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../src/paths.ts";
import { readContract } from "../src/read-contract.ts";
import { problemsAfter } from "./support/problems-after.ts";

test("the contract as it stands has no problem", async () => {
  await expect(readContract(join(root, "spec/openapi.yaml"))).resolves.toHaveProperty("openapi", "3.1.0");
});

test("a dangling reference is named with its file and line", async () => {
  const [problem] = await problemsAfter([
    "devices/paths/devices.yaml",
    "../schemas/device.yaml#/DeviceList",
    "../schemas/device.yaml#/DeviceLits",
  ]);
  expect(problem).toMatchObject({ file: "devices/paths/devices.yaml", line: expect.stringContaining("DeviceLits") });
  expect(problem?.message).toContain("Can't resolve $ref");
});

test("an unknown rate group is named with its file and line, and with the groups there are", async () => {
  const [problem] = await problemsAfter(["core/paths/service.yaml", "x-throttling-group: Light", "x-throttling-group: Feather"]);
  expect(problem).toMatchObject({ file: "core/paths/service.yaml", line: "x-throttling-group: Feather" });
  expect(problem?.message).toContain("x-throttling-group must be one of Light, Medium, Heavy, Auth, NoThrottling");
});

test("two operations for one facade name are both named", async () => {
  const [problem] = await problemsAfter([
    "core/paths/service.yaml",
    "x-method: service.versions.read",
    "x-method: service.versions.list",
  ]);
  expect(problem).toMatchObject({ file: "core/paths/service.yaml", line: "x-method: service.versions.list" });
  expect(problem?.message).toContain(
    "readApiVersion: x-method service.versions.list collides with service.versions.list of listApiVersions",
  );
});

test.each([
  ["an operation without a summary", "core/paths/service.yaml", "    summary: List the API's versions\n", "", "summary"],
  [
    "an operation that hides an error",
    "core/paths/service.yaml",
    "      '500': { $ref: ../responses.yaml#/InternalError }\n",
    "",
    "declares no response for 500",
  ],
  [
    "an operation without a 400 that takes a query, be it a shared parameter",
    "accounts/paths/dictionary.yaml",
    "      - $ref: '#/TimezoneId'\n",
    "      - $ref: '#/TimezoneId'\n      - $ref: ../../core/parameters.yaml#/PerPage\n",
    "readTimezone: declares no response for 400",
  ],
  ["an example that breaks its schema", "core/paths/service.yaml", "versionString: 1.0.60", "versionString: 1", "must be string"],
  [
    "a property without words",
    "core/schemas/service.yaml",
    "      description: The release of the servers.\n",
    "",
    "Property serverVersion needs a description",
  ],
  [
    "an operation that does not say who may call it",
    "devices/paths/orders.yaml",
    "    x-access: internal\n",
    "",
    "createDeviceOrder: x-access must be one of open, advanced, internal",
  ],
  [
    "an operation without a token that not every app may call",
    "core/paths/oauth.yaml",
    "x-access: open",
    "x-access: internal",
    "requestToken: x-access is open where no token says which app calls",
  ],
  [
    "a batch without a 207",
    "numbers/paths/phone-numbers.yaml",
    "      '207': { $ref: ../../core/responses.yaml#/MultiStatus }\n",
    "",
    "readPhoneNumber: x-batch needs a response for 207",
  ],
  [
    "a batch without a 400",
    "devices/paths/devices.yaml",
    "      '207': { $ref: ../../core/responses.yaml#/MultiStatus }\n      '400': { $ref: ../../core/responses.yaml#/BadRequest }\n",
    "      '207': { $ref: ../../core/responses.yaml#/MultiStatus }\n",
    "x-batch needs a response for 400",
  ],
  [
    "a batch of a parameter that is not in the path",
    "numbers/paths/phone-numbers.yaml",
    "x-batch: { parameter: phoneNumberId",
    "x-batch: { parameter: numberId",
    "x-batch.parameter names numberId; the path parameters are accountId, phoneNumberId",
  ],
  [
    "outcomes of a batch that are no list of its answer",
    "devices/paths/emergency-locations.yaml",
    "outcomes: { records: emergencyLocations",
    "outcomes: { records: locations",
    "deleteEmergencyLocation: x-batch.outcomes.records names locations, which is no list of the answer with 207",
  ],
  [
    "a failure of a batch that its answer does not know",
    "devices/paths/emergency-locations.yaml",
    "failed: [Failed, Forbidden",
    "failed: [Broken, Forbidden",
    "x-batch.outcomes has Broken; deletion of an entry is one of Failed, Completed, Forbidden, Restricted, Allowed",
  ],
  [
    "outcomes of a batch that do not say what failed",
    "devices/paths/emergency-locations.yaml",
    ", failed: [Failed, Forbidden, Restricted] }",
    " }",
    "x-batch.outcomes names the list of the 207, the member that tells of an entry, and its values that say it succeeded and failed",
  ],
  [
    "a reference in a request that needs a name",
    "devices/schemas/emergency-location.yaml",
    "  required: [id]\n  properties:\n    id:\n      type: string\n      description: The site's id",
    "  required: [id, name]\n  properties:\n    id:\n      type: string\n      description: The site's id",
    "A reference in a request needs its id alone; name must be optional",
  ],
  [
    "a bulk call of a list without a limit",
    "devices/schemas/inventory.yaml",
    "      maxItems: 10\n",
    "",
    "deleteDevicesFromInventory: x-bulk.records names records, which has no maxItems",
  ],
  [
    "a bulk call of what is no list",
    "devices/paths/inventory.yaml",
    "x-bulk: { records: records",
    "x-bulk: { records: devices",
    "x-bulk.records names devices, which is no list of the body",
  ],
  [
    "a task that nothing polls",
    "accounts/paths/extensions.yaml",
    "poll: readExtensionBulkUpdateTask",
    "poll: readNothing",
    "x-task.poll names readNothing, and there is no such operation",
  ],
  [
    "a task polled by a parameter that is not there",
    "accounts/paths/extensions.yaml",
    "      parameter: taskId",
    "      parameter: id",
    "x-task.parameter names id; the path parameters of readExtensionBulkUpdateTask are accountId, taskId",
  ],
  [
    "required without members",
    "accounts/schemas/dictionary.yaml",
    "    - $ref: '#/CountryServices'\n",
    "    - $ref: '#/CountryServices'\n    - type: object\n      required: [uri]\n",
    "Put `required` beside the members",
  ],
  [
    "nullable, which 3.1 does not know",
    "core/schemas/service.yaml",
    "    serverVersion:\n      type: string\n",
    "    serverVersion:\n      type: string\n      nullable: true\n",
    "nullable",
  ],
])("%s is refused", async (_, file, from, to, message) => {
  const problems = await problemsAfter([file, from, to]);
  expect(problems.map((problem) => problem.message).join("\n")).toContain(message);
});
