import {
  type CallerIdChoiceInput,
  readExtensionCallerId,
  updateCompanyBusinessHours,
  updateCompanyBusinessHoursOperation,
  updateExtensionCallerId,
  updateExtensionCallerIdOperation,
  updateNotificationSettings,
  updateNotificationSettingsOperation,
  updateUserBusinessHours,
  updateUserBusinessHoursOperation,
} from "@ringwright/accounts";
import { toSchedule } from "../account/hours.ts";
import type { CallerIdTarget, SetCallerId, SetCompanyHours, SetHours, SetNotifications } from "../plan/work.ts";
import { type CallKind, extensionOf, one, type Sending } from "./call-kind.ts";

/** When a person or a site takes calls. */
export const setHours: CallKind<SetHours> = {
  operation: updateUserBusinessHoursOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) => {
      const body = { schedule: toSchedule(piece.hours) };
      return updateUserBusinessHours(sending.client, { extensionId: extensionOf(sending, piece), body }, sending.options);
    }),
};

/** When the company takes calls, and with it its main site. */
export const setCompanyHours: CallKind<SetCompanyHours> = {
  operation: updateCompanyBusinessHoursOperation,
  atOnce: 1,
  send: ({ client, options }, work) =>
    one(work, ({ hours }) => updateCompanyBusinessHours(client, { body: { schedule: toSchedule(hours) } }, options)),
};

/** What people see whom somebody calls. */
export const setCallerId: CallKind<SetCallerId> = {
  operation: updateExtensionCallerIdOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, async (piece) => {
      const extensionId = extensionOf(sending, piece);
      const { devices } = piece;
      const ids = devices === undefined ? [] : (piece.deviceIds ?? (await devicesOf(sending, extensionId)));
      const byDevice = devices === undefined ? [] : ids.map((id) => ({ device: { id }, callerId: choiceOf(devices) }));
      const byFeature = piece.features.map(({ feature, callerId }) => ({ feature, callerId: choiceOf(callerId) }));
      const body = { byDevice, byFeature };
      return updateExtensionCallerId(sending.client, { extensionId, body }, sending.options);
    }),
};

/** Of what somebody is told, and where to. */
export const setNotifications: CallKind<SetNotifications> = {
  operation: updateNotificationSettingsOperation,
  atOnce: 1,
  send: (sending, work) =>
    one(work, (piece) => {
      const { body } = piece;
      return updateNotificationSettings(sending.client, { extensionId: extensionOf(sending, piece), body }, sending.options);
    }),
};

// Phones that came with the same plan had no ids before.
async function devicesOf({ client, options }: Sending, extensionId: string): Promise<string[]> {
  const { byDevice = [] } = await readExtensionCallerId(client, { extensionId }, options);
  return byDevice.flatMap(({ device }) => device?.id ?? []);
}

function choiceOf(target: CallerIdTarget): CallerIdChoiceInput {
  return target.type === "PhoneNumber" ? { type: target.type, phoneInfo: { id: target.numberId } } : target;
}
