import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

// The vendor's support articles 5766 and 10077: their rules, and the passwords and PINs that they name as good ones.

let sandbox: Sandbox;
let admin: Service;
beforeAll(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterAll(() => sandbox.close());

const change = async (body: object) => verdict(await admin.call("PUT", "/v1.0/account/~/extension/2719501004", { body }));
const good = [200, undefined, undefined];

test.each(["Ringcentral8", "ringcentral@2014", "Tide7wat", `T1${"a".repeat(30)}`, "ÄRGER-ohne-2"])(
  "takes the password %s",
  async (password) => {
    expect(await change({ password })).toEqual(good);
  },
);

test.each([
  ["1", "CMN-101"],
  ["Tide7", "CMN-101"],
  ["12345678", "CMN-101"],
  ["1234567!", "CMN-101"],
  ["tide7water", "CMN-101"],
  ["tide7-water", "CMN-101"],
  [`T1${"a".repeat(31)}`, "CMN-101"],
  ["a1".repeat(200), "CMN-101"],
  ["Tidewater!", "PWD-002"],
])("refuses the password %s", async (password, code) => {
  expect(await change({ password })).toEqual([400, code, "password"]);
});

test.each(["0917515", "6259735874", "121314", "112233", "123123123", "050505"])("takes the PIN %s", async (ivrPin) => {
  expect(await change({ ivrPin })).toEqual(good);
});

test.each(["4711", "91751", "09175156259", "12ab56", "111111", "123456", "567890", "987654"])(
  "refuses the PIN %s",
  async (ivrPin) => {
    expect(await change({ ivrPin })).toEqual([400, "CMN-101", "ivrPin"]);
  },
);

// They wait there without being kept, and are told of with their record.
test.each([
  [{ password: "tide7water" }, "password", "A password has 8 to 32"],
  [{ ivrPin: "9183a" }, "ivrPin", "A PIN has 6 to 10"],
  [{ ivrPin: "222222" }, "ivrPin", "A PIN does not repeat one digit"],
  [{ ivrPin: "345678" }, "ivrPin", "A PIN does not count"],
])("a bulk update refuses %j in its turn", async (secrets, parameterName, reason) => {
  const path = "/v1.0/account/~/extension-bulk-update";
  const { body: task } = await admin.call<{ id: string }>("POST", path, {
    body: { records: [{ id: "2719501004", ...secrets }] },
  });
  expect(JSON.stringify(sandbox.state.tasks.get(task.id))).not.toContain(Object.values(secrets)[0]);
  sandbox.clock.advance(10_000);
  const { body } = await admin.call("GET", `${path}/tasks/${task.id}`);
  const error = { errorCode: "CMN-101", parameterName, message: expect.stringContaining(reason) };
  expect(body["result"]).toEqual({ affectedItems: [{ extensionId: "2719501004", status: "Fail", errors: [error] }] });
});

test("says what would be right, and nothing of what was sent", async () => {
  const { body } = await admin.call("PUT", "/v1.0/account/~/extension/2719501004", { body: { password: "geheim-7-geheim" } });
  expect(JSON.stringify(body)).toContain("8 to 32 characters");
  expect(JSON.stringify(body)).not.toContain("geheim");
});
