import {
  assignPhoneNumber,
  assignPhoneNumberOperation,
  createForwardingNumber,
  createForwardingNumberOperation,
  deleteForwardingNumbers,
  deleteForwardingNumbersOperation,
  deletePhoneNumbersFromInventory,
  deletePhoneNumbersFromInventoryOperation,
  replacePhoneNumber,
  replacePhoneNumberOperation,
} from "@ringwright/numbers";
import type { AddForwarding, AssignNumber, ReleaseNumber, RemoveForwarding, ReplaceNumber } from "../plan/work.ts";
import { type CallKind, extensionOf, one, together, type WorkResult } from "./call-kind.ts";
import { isGone, reasonOf } from "./extensions.ts";

// The service prints no limit.
const numbersAtOnce = 50;

/** A number is given to somebody, or to the company. */
export const assignNumber: CallKind<AssignNumber> = {
  operation: assignPhoneNumberOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) => {
      const { numberId, usageType } = piece;
      const body = usageType === "DirectNumber" ? { usageType, extension: { id: extensionOf(sending, piece) } } : { usageType };
      return assignPhoneNumber(sending.client, { phoneNumberId: numberId, body }, sending.options);
    }),
};

/** A number of the inventory takes another one's place. */
export const replaceNumber: CallKind<ReplaceNumber> = {
  operation: replacePhoneNumberOperation,
  atOnce: 1,
  send: ({ client, options }, work) =>
    one(work, ({ numberId, targetId }) =>
      replacePhoneNumber(client, { phoneNumberId: numberId, body: { targetPhoneNumberId: targetId } }, options),
    ),
};

/** Numbers of the inventory are given up. */
export const releaseNumber: CallKind<ReleaseNumber> = {
  operation: deletePhoneNumbersFromInventoryOperation,
  atOnce: numbersAtOnce,
  send: ({ client, options }, work) =>
    together(work, async (part) => {
      const records = part.map(({ numberId }) => ({ id: numberId }));
      const answer = await deletePhoneNumbersFromInventory(client, { body: { records } }, options);
      return part.map((_, index): WorkResult => {
        const item = answer.records[index];
        if (item?.bulkItemSuccessful === true || isGone(item?.bulkItemErrors ?? [])) return { fate: "done" };
        return { fate: "failed", reason: reasonOf(item?.bulkItemErrors ?? [], undefined) };
      });
    }),
};

/** A number outside the company that calls can be forwarded to. */
export const addForwarding: CallKind<AddForwarding> = {
  operation: createForwardingNumberOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) =>
      createForwardingNumber(sending.client, { extensionId: extensionOf(sending, piece), body: piece.body }, sending.options),
    ),
};

/** All forwarding numbers of somebody that shall go. */
export const removeForwarding: CallKind<RemoveForwarding> = {
  operation: deleteForwardingNumbersOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) => {
      const body = { records: piece.ids.map((forwardingNumberId) => ({ forwardingNumberId })) };
      return deleteForwardingNumbers(sending.client, { extensionId: extensionOf(sending, piece), body }, sending.options);
    }),
};
