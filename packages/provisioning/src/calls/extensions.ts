import {
  batchProvisionUsersInBulk,
  batchProvisionUsersOperation,
  bulkUpdateExtensionsInBulk,
  bulkUpdateExtensionsOperation,
  createExtension,
  createExtensionOperation,
  updateExtension,
  updateExtensionOperation,
} from "@ringwright/accounts";
import type { DeviceDefinition } from "@ringwright/devices";
import type { CreateExtension, CreateUser, NewPhone, UpdateExtension } from "../plan/work.ts";
import { type CallKind, created, extensionOf, locationOf, one, type Sending, together, type WorkResult } from "./call-kind.ts";

/** Users with a role and a phone, ten in a call. */
export const createUser: CallKind<CreateUser> = {
  operation: batchProvisionUsersOperation,
  atOnce: batchProvisionUsersOperation.bulk?.maxItems ?? 1,
  send: (sending, work) =>
    together(work, async (part) => {
      const records = part.map(({ record, phone }) => ({
        ...record,
        ...(phone === undefined ? {} : { devices: [{ deviceInfo: deviceOf(sending, phone) }] }),
      }));
      const { outcomes, stoppedBy } = await batchProvisionUsersInBulk(sending.client, { body: { records } }, sending.options);
      return outcomes.map(({ fate, result, errors }): WorkResult => {
        if (result?.successful === true) return { fate: "done", extensionId: result.extension.id };
        return { fate: fate === "succeeded" ? "unknown" : fate, reason: reasonOf(errors, stoppedBy) };
      });
    }),
};

/** A phone of a user's own, as a call wants it. */
export function deviceOf(sending: Sending, { type, numberId, location }: NewPhone): DeviceDefinition {
  return { type, emergency: { location: { id: locationOf(sending, location) } }, phoneInfo: { phoneNumberId: numberId } };
}

/** An extension by itself. */
export const createExtensionAlone: CallKind<CreateExtension> = {
  operation: createExtensionOperation,
  atOnce: 1,
  send: ({ client, options }, work) => created(work, ({ body }) => createExtension(client, { body }, options)),
};

/** Changes of extensions, five hundred in a task. */
export const updateExtensions: CallKind<UpdateExtension> = {
  operation: bulkUpdateExtensionsOperation,
  atOnce: bulkUpdateExtensionsOperation.bulk?.maxItems ?? 1,
  send: (sending, work) =>
    together(work, async (part) => {
      const records = part.map((piece) => ({ ...piece.changes, id: extensionOf(sending, piece) }));
      const { outcomes, stoppedBy } = await bulkUpdateExtensionsInBulk(sending.client, { body: { records } }, sending.options);
      return outcomes.map(({ fate, errors }): WorkResult => {
        return fate === "succeeded" ? { fate: "done" } : { fate, reason: reasonOf(errors, stoppedBy) };
      });
    }),
};

/** Changes of one extension. */
export const updateExtensionAlone: CallKind<UpdateExtension> = {
  operation: updateExtensionOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) => {
      const { costCenter: _costCenter, hidden: _hidden, reason: _reason, comment: _comment, ...body } = piece.changes;
      return updateExtension(sending.client, { extensionId: extensionOf(sending, piece), body }, sending.options);
    }),
};

/** Whether changes can be made by themselves: a cost centre is changed in tasks alone. */
export function canBeAlone({ changes }: UpdateExtension): boolean {
  return changes.costCenter === undefined;
}

/** The service's reasons in a line. */
export function reasonOf(
  errors: readonly { readonly errorCode?: string | undefined; readonly message?: string | undefined }[],
  stoppedBy: unknown,
): string {
  if (errors.length > 0) return errors.map(({ errorCode = "", message = "" }) => `${errorCode} ${message}`.trim()).join("; ");
  return stoppedBy instanceof Error ? stoppedBy.message : "the service gives no reason";
}

/**
 * Whether what was to be deleted is not there: where the answer to a deletion is lost, the client repeats it, and is told of what
 * has come about.
 */
export function isGone(errors: readonly { readonly errorCode?: string | undefined }[]): boolean {
  return errors.some(({ errorCode }) => errorCode === "CMN-102");
}
