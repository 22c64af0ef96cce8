import type { WorkKind } from "../plan/work.ts";
import type { CallKind } from "./call-kind.ts";
import { createExtensionAlone, createUser, updateExtensionAlone, updateExtensions } from "./extensions.ts";
import { changePagingGroup, changeQueue } from "./groups.ts";
import { addForwarding, assignNumber, releaseNumber, removeForwarding, replaceNumber } from "./numbers.ts";
import { addPhone, createLocation, movePhone, removeLine, replacePhone, setEmergency } from "./phones.ts";
import { changeRole, setRoles } from "./roles.ts";
import { setCallerId, setCompanyHours, setHours, setNotifications } from "./settings.ts";
import { changeSite, createSite, updateSite } from "./sites.ts";
import { deleteUser } from "./users.ts";

/** A way to send work: the kind of it, or that by which each piece goes by itself. */
export type CallWay = WorkKind | "updateExtensionAlone";

const callKinds: Readonly<Record<CallWay, CallKind>> = {
  createLocation,
  createSite,
  updateSite,
  createUser,
  createExtension: createExtensionAlone,
  addPhone,
  updateExtension: updateExtensions,
  updateExtensionAlone,
  assignNumber,
  replaceNumber,
  releaseNumber,
  movePhone,
  replacePhone,
  setEmergency,
  removeLine,
  changeSite,
  changeQueue,
  changePagingGroup,
  changeRole,
  setRoles,
  addForwarding,
  removeForwarding,
  setHours,
  setCompanyHours,
  setCallerId,
  setNotifications,
  deleteUser,
};

/** How work is sent. */
export function callKindOf(way: CallWay): CallKind {
  return callKinds[way];
}
