import type { Sandbox } from "@ringwright/sandbox";
import { expect } from "vitest";

// What the seed is not ready for: who is to be created is there, what is to be read is not, or it is in use.
const refused: Readonly<Record<string, number>> = {
  createAccount: 400,
  sendActivationEmail: 400,
  createExtension: 400,
  readExtensionBulkUpdateTask: 404,
  deleteSite: 403,
  deleteLicense: 400,
  readPersonalEmergencyLocation: 404,
  readInventoryAddTask: 404,
  lookupPhoneNumbers: 400,
  createForwardingNumber: 400,
  readForwardingNumber: 404,
  readSmsConfiguration: 404,
};

/**
 * Holds a sandbox to this: a call of the operation with the contract's first example arrived, and was answered as that is.
 *
 * @param id - the operation's
 */
export function expectCall(sandbox: Sandbox, id: string): void {
  const call = sandbox.requests.find(({ operation }) => operation === id);
  if (refused[id] === undefined) expect(call?.status).toBeLessThan(300);
  else expect(call?.status).toBe(refused[id]);
  expect(sandbox.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
}
