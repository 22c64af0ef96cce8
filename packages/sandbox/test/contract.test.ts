import { describe, expect, test } from "vitest";
import { readDocument } from "../src/contract/document.ts";
import { operationsOf } from "../src/contract/operation.ts";
import { createRouter } from "../src/contract/router.ts";
import { validatorsOf } from "../src/contract/validators.ts";
import { handlers } from "../src/handlers/index.ts";
import type { OpenOperation } from "../src/handlers/types.ts";

const document = readDocument();
const operations = operationsOf(document);
const router = createRouter(operations);

// Each name stands here so that the compiler holds the list to the type.
const open: Record<OpenOperation, true> = {
  requestToken: true,
  revokeToken: true,
  authorize: true,
  listApiVersions: true,
  readApiVersion: true,
  readApiStatus: true,
};

describe("the contract", () => {
  test("has a handler for each of its operations and no other", () => {
    expect(Object.keys(handlers).sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  test("takes no token for exactly the operations that the types say", () => {
    const openIds = operations.filter(({ secured }) => !secured).map(({ id }) => id);
    expect(openIds.sort()).toEqual(Object.keys(open).sort());
  });

  test.each(operations)("$method $path leads to $id", ({ id, method, path }) => {
    const filled = path.replace("{apiVersion}", "v1.0").replaceAll(/\{\w+\}/g, "123");
    expect(router.find(filled)?.operations.get(method)?.id).toBe(id);
  });

  test("puts words before ids", () => {
    const freeNumbers = router.find("/restapi/v1.0/account/~/extension/free-numbers");
    expect([...(freeNumbers?.operations.keys() ?? [])]).toEqual(["GET"]);
    expect(router.find("/restapi/v2/accounts/~/phone-numbers/bulk-add/replace")?.operations.get("GET")?.id).toBe(
      "readInventoryAddTask",
    );
    expect(router.find("/restapi/v2/accounts/~/phone-numbers/12/replace")?.parameters).toEqual({
      accountId: "~",
      phoneNumberId: "12",
    });
  });

  test.each(["/restapi/v1.0/account//device", "/restapi/v1.0/account/%E0%A4%A", "/", "", "/restapi/v1.0/nothing/here"])(
    "has nothing at %j",
    (path) => {
      expect(router.find(path)).toBeUndefined();
    },
  );
});

// Bodies as the vendor published them, which its own document does not describe.
describe("what the vendor has published", () => {
  const validators = validatorsOf(document);
  const operation = (id: string) => operations.find((one) => one.id === id) ?? expect.fail(`The contract has no ${id}`);
  const json = "application/json";

  test("a location is created at a site that has its id alone", () => {
    const body = { name: "Office", address: { street: "20 Davis Dr" }, site: { id: "1061756004" } };
    expect(validators.requestBody(operation("createEmergencyLocation"), json, body)).toBeUndefined();
    expect(validators.requestBody(operation("updateEmergencyLocation"), json, body)).toBeUndefined();
  });

  test.each([
    ["a list", [{ errorCode: "CMN-101", message: "No" }]],
    ["an object", { errorCode: "CMN-101", message: "No" }],
  ])("two locations are deleted by one path, and their errors are %s", (_, errors) => {
    const found = router.find("/restapi/v1.0/account/~/emergency-locations/850032,850055");
    expect(validators.parameters(operation("deleteEmergencyLocation"), "path", found?.parameters ?? {})).toBeUndefined();
    const body = { deletion: "Restricted", emergencyLocations: [{ id: "850032", deletion: "Failed", errors }] };
    expect(validators.answer(operation("deleteEmergencyLocation"), 207, json, body)).toBeUndefined();
  });

  test.each([4.99, "4.99"])("money is %j", (amount) => {
    const billingStatement = { currency: "USD", charges: [{ amount, freeServiceCredit: amount }], totalCharged: amount };
    const device = { id: "804111004", uri: "https://platform.ringcentral.com/d", type: "HardPhone", sku: "HP-60" };
    const problem = validators.answer(operation("updateDevice"), 200, json, { ...device, billingStatement });
    expect(problem).toBeUndefined();
  });
});

describe("validators", () => {
  const validators = validatorsOf(document);
  const operation = (id: string) => {
    const found = operations.find((one) => one.id === id);
    if (found === undefined) throw new Error(`The contract has no ${id}`);
    return found;
  };

  test("name the member of a body that is wrong", () => {
    const json = "application/json";
    const problem = (id: string, body: unknown) => validators.requestBody(operation(id), json, body);
    expect(problem("createExtension", { contact: { firstName: "Ada", email: "no mail" } })).toMatchObject({
      parameterName: "contact.email",
      keyword: "format",
    });
    expect(problem("addDevicesToInventory", { type: "OtherPhone" })).toMatchObject({
      parameterName: "quantity",
      keyword: "required",
    });
    expect(problem("deleteDevicesFromInventory", { records: [{ deviceId: "1234" }, {}] })).toMatchObject({
      parameterName: "records[1].deviceId",
      keyword: "required",
    });
  });

  test("tell of the alternative that was meant", () => {
    const body = { devices: [{ type: "SoftPhone", extension: { id: 1 }, emergencyServiceAddress: {} }] };
    const problem = validators.requestBody(operation("createDeviceOrder"), "application/json", body);
    expect(problem?.parameterName).toMatch(/^devices\[0\]\./);
  });

  test("say when an answer is none of the contract's", () => {
    expect(validators.answer(operation("readDevice"), 200, "application/json", { id: 1 })?.parameterName).not.toBe("");
    expect(validators.answer(operation("readDevice"), 418, undefined, undefined)?.keyword).toBe("status");
    expect(validators.answer(operation("deleteExtension"), 204, "application/json", {})?.message).toContain("no body");
    expect(validators.answer(operation("readDevice"), 200, undefined, undefined)?.keyword).toBe("body");
  });
});
