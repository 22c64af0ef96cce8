import {
  bulkAddDevices,
  bulkAddDevicesOperation,
  createEmergencyLocation,
  createEmergencyLocationOperation,
  removeDeviceLine,
  removeDeviceLineOperation,
  replaceDevice,
  replaceDeviceOperation,
  updateDevice,
  updateDeviceBatch,
  updateDeviceOperation,
} from "@ringwright/devices";
import type { AddPhone, CreateLocation, MovePhone, RemoveLine, ReplacePhone, SetEmergency } from "../plan/work.ts";
import { type CallKind, extensionOf, locationOf, one, resultOf, together, unsaid, type WorkResult } from "./call-kind.ts";
import { deviceOf, reasonOf } from "./extensions.ts";

// The service prints no limit.
const phonesAtOnce = 50;

/** Phones of people's own, for those who are there. */
export const addPhone: CallKind<AddPhone> = {
  operation: bulkAddDevicesOperation,
  atOnce: phonesAtOnce,
  send: (sending, work) =>
    together(work, async (part) => {
      const records = part.map((piece) => ({
        extension: { id: extensionOf(sending, piece) },
        ...deviceOf(sending, piece.phone),
      }));
      const { results } = await bulkAddDevices(sending.client, { body: { records } }, sending.options);
      return part.map((_, index): WorkResult => {
        const result = results[index];
        if (result === undefined) return unsaid;
        return result.successful ? { fate: "done" } : { fate: "failed", reason: reasonOf(result.errors, undefined) };
      });
    }),
};

/** A phone goes to somebody else, with its line and number. */
export const movePhone: CallKind<MovePhone> = {
  operation: updateDeviceOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) => {
      const body = { extension: { id: extensionOf(sending, piece) } };
      return updateDevice(sending.client, { deviceId: piece.deviceId, body }, sending.options);
    }),
};

/** A phone takes another one's place. */
export const replacePhone: CallKind<ReplacePhone> = {
  operation: replaceDeviceOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) => {
      const { deviceId, targetId } = piece;
      const extensionId = extensionOf(sending, piece);
      return replaceDevice(sending.client, { extensionId, deviceId, body: { targetDeviceId: targetId } }, sending.options);
    }),
};

/** Phones whose emergency calls come from the same place. */
export const setEmergency: CallKind<SetEmergency> = {
  operation: updateDeviceOperation,
  atOnce: updateDeviceOperation.batch?.maxItems ?? 1,
  mark: ({ location }) => ("id" in location ? location.id : location.name),
  send: (sending, work) =>
    together(work, async (part) => {
      const [first] = part;
      if (first === undefined) return [];
      const body = { emergency: { location: { id: locationOf(sending, first.location) } } };
      const ids = part.map(({ deviceId }) => deviceId);
      const { outcomes, stoppedBy } = await updateDeviceBatch(sending.client, ids, { body }, sending.options);
      return outcomes.map((outcome): WorkResult => {
        if (outcome.fate === "succeeded") return { fate: "done" };
        return { ...resultOf(outcome.error ?? stoppedBy), fate: outcome.fate };
      });
    }),
};

/** A phone and its line are taken from somebody. */
export const removeLine: CallKind<RemoveLine> = {
  operation: removeDeviceLineOperation,
  atOnce: 1,
  send: ({ client, options }, work) =>
    one(work, ({ deviceId, keepAssets }) =>
      removeDeviceLine(client, { deviceId, body: { keepAssetsInInventory: keepAssets } }, options),
    ),
};

/** A place that emergency calls come from. */
export const createLocation: CallKind<CreateLocation> = {
  operation: createEmergencyLocationOperation,
  atOnce: 1,
  send: ({ client, options, locationIds }, work) =>
    one(work, async ({ name, address: { street, street2, city, state, zip, country } }) => {
      const address = { street, city, zip, country, ...(street2 === "" ? {} : { street2 }), ...(state === "" ? {} : { state }) };
      const { id } = await createEmergencyLocation(client, { body: { name, address } }, options);
      locationIds.set(name, id);
    }),
};
