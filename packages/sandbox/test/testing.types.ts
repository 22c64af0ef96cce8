// Checked by `pnpm types`: each line under @ts-expect-error must fail to compile.
import { expect } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { assertCalled, assertCalledTimes, callsOf } from "../src/testing/index.ts";
import { test } from "../src/testing/vitest.ts";

declare const sandbox: Sandbox;

const [call] = callsOf(sandbox, "updateDevice", { deviceId: 804111004, prestatement: true, body: { name: "Front desk" } });
const name: string | undefined = call?.input.body?.name;
const operation: "updateDevice" | undefined = call?.operation;
void [name, operation];

expect(sandbox).toHaveCalled("readApiStatus");
expect(sandbox).toHaveCalled("updateDevice", { body: { extension: { id: expect.any(String) } } });
expect(sandbox).toHaveCalled("updateDevice", { body: { name: { asymmetricMatch: () => true } } });
expect(sandbox).not.toHaveCalledTimes("listExtensions", 2, { type: ["User"], page: 1 });
expect(sandbox).not.toHaveBought();
expect(sandbox).toKeepTheContract();

// @ts-expect-error an operation that the contract does not have
expect(sandbox).toHaveCalled("updateTelephone");
// @ts-expect-error a parameter that the operation does not have
expect(sandbox).toHaveCalled("updateDevice", { deviceID: "804111004" });
// @ts-expect-error a member that its body does not have
expect(sandbox).toHaveCalled("updateDevice", { body: { title: "Front desk" } });
// @ts-expect-error a member of another type
expect(sandbox).toHaveCalled("updateDevice", { body: { name: 12 } });
// @ts-expect-error a body where the operation takes none
expect(sandbox).toHaveCalled("readDevice", { body: { name: "Front desk" } });
// @ts-expect-error the bodies of the token service are not kept
expect(sandbox).toHaveCalled("requestToken", { body: { assertion: "a JWT" } });
// @ts-expect-error how many times
expect(sandbox).toHaveCalledTimes("updateDevice", { deviceId: "804111004" });
// @ts-expect-error what is bought is known by the contract
expect(sandbox).toHaveBought("createExtension");

// @ts-expect-error no sandbox
assertCalled(fetch, "updateDevice");
// @ts-expect-error a query of another operation
assertCalled(sandbox, "readDevice", { page: 1 });
// @ts-expect-error how many times
assertCalledTimes(sandbox, "updateDevice");

test("a fixture", ({ sandbox: own, connection }) => {
  void [own.clock.now(), connection.auth.clientId];
  // @ts-expect-error a member that a sandbox does not have
  void own.calls;
});
test.override({ sandboxOptions: { limits: "real" }, login: "user" });
// @ts-expect-error limits that there are not
test.override({ sandboxOptions: { limits: "none" } });
