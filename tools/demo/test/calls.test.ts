import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { recordCalls } from "../src/calls.ts";
import { openOffice } from "../src/office.ts";

test("a refused call has not held to the contract, and a call that waits is counted by its group", async () => {
  await using sandbox = await createSandbox({ limits: { heavy: 1 } });
  const recording = recordCalls(sandbox);
  const { accounts, numbers } = openOffice(sandbox, sandbox.auth("admin"), recording.hooks);
  // The client cannot know beforehand that this account's limit is lower than the service's.
  await numbers.list();
  await numbers.list();
  await accounts.extensions.read({ extensionId: "1" }).catch(() => {});
  expect(recording.calls().map(({ operation, status, held }) => [operation.id, status, held])).toEqual([
    ["requestToken", 200, true],
    ["listAccountPhoneNumbers", 200, true],
    ["listAccountPhoneNumbers", 200, true],
    ["readExtension", 404, false],
  ]);
  expect([...recording.waits]).toEqual([["Heavy", 1]]);
});

test("an answer that breaks the contract has not held", async () => {
  await using sandbox = await createSandbox({ answers: "reported" });
  const recording = recordCalls(sandbox);
  const { devices } = openOffice(sandbox, sandbox.auth("admin"), recording.hooks);
  // No device can have this state.
  sandbox.state.devices.update("804113004", { status: "Melted" as "Offline" });
  await devices.read({ deviceId: "804113004" });
  expect(recording.calls().map(({ status, held }) => [status, held])).toEqual([
    [200, true],
    [200, false],
  ]);
});

test("a call whose token had ended is repeated with the next one, and has held", async () => {
  await using sandbox = await createSandbox();
  const recording = recordCalls(sandbox);
  const { devices } = openOffice(sandbox, sandbox.auth("admin"), recording.hooks);
  await devices.read({ deviceId: "804113004" });
  // The session ends at the service before its time.
  const [session] = sandbox.state.sessions.find();
  sandbox.state.sessions.delete(session?.id ?? "");
  await devices.read({ deviceId: "804113004" });
  const reads = recording.calls().filter(({ operation }) => operation.id === "readDevice");
  expect(reads.map(({ status, held }) => [status, held])).toEqual([
    [200, true],
    [401, true],
    [200, true],
  ]);
});
