import type {
  ExtensionBulkUpdateRecord,
  ExtensionCreation,
  NotificationSettingsUpdate,
  SiteCreation,
  SiteUpdate,
  UserBatchRecord,
} from "@ringwright/accounts";
import type { ForwardingNumberCreation } from "@ringwright/numbers";
import type { AddressState } from "../account/account-state.ts";
import type { CallerIdChoices, Hours } from "../company-types.gen.ts";

/** Something that has to be done for one person, or for a place that several share: what one record of a call says. */
export type Work =
  | CreateLocation
  | CreateSite
  | UpdateSite
  | CreateUser
  | CreateExtension
  | AddPhone
  | UpdateExtension
  | AssignNumber
  | ReplaceNumber
  | ReleaseNumber
  | MovePhone
  | ReplacePhone
  | SetEmergency
  | RemoveLine
  | ChangeSite
  | ChangeQueue
  | ChangePagingGroup
  | ChangeRole
  | SetRoles
  | AddForwarding
  | RemoveForwarding
  | SetHours
  | SetCompanyHours
  | SetCallerId
  | SetNotifications
  | DeleteUser;

/** The kinds of work. */
export type WorkKind = Work["kind"];

interface WorkBase {
  /** Whom it is for: the person's key. */
  readonly person: string;
  /** What must be there before, such as `person:ines@tidewater.example`. */
  readonly needs?: readonly string[];
  /** What is there afterwards. */
  readonly gives?: readonly string[];
}

/** An extension of the account, or that of a person who is created by the same plan. */
export interface Target {
  /** Undefined until the person is created. */
  readonly extensionId?: string | undefined;
}

/** An emergency location, by its id, or by its name where the same plan creates it. */
export type LocationTarget = { readonly id: string } | { readonly name: string };

export interface CreateLocation extends WorkBase {
  readonly kind: "createLocation";
  readonly name: string;
  readonly address: AddressState;
}

/** A site by its id, or by the key of its plan where the same plan creates it. */
export type SiteTarget = { readonly id: string } | { readonly key: string; readonly name: string };

export interface CreateSite extends WorkBase {
  readonly kind: "createSite";
  readonly body: SiteCreation;
}

export interface UpdateSite extends WorkBase {
  readonly kind: "updateSite";
  readonly siteId: string;
  readonly body: SiteUpdate;
}

/** The line of a new phone. */
export interface NewPhone {
  readonly type: "OtherPhone" | "WebRTC";
  readonly numberId: string;
  readonly location: LocationTarget;
}

export interface CreateUser extends WorkBase {
  readonly kind: "createUser";
  readonly record: Omit<UserBatchRecord, "devices">;
  readonly phone?: NewPhone;
}

export interface CreateExtension extends WorkBase {
  readonly kind: "createExtension";
  readonly body: ExtensionCreation;
}

export interface AddPhone extends WorkBase, Target {
  readonly kind: "addPhone";
  readonly phone: NewPhone;
}

/** Changes of an extension, without its id, and without its site, of which many are changed in a call. */
export type ExtensionChange = Omit<ExtensionBulkUpdateRecord, "id" | "site">;

export interface UpdateExtension extends WorkBase, Target {
  readonly kind: "updateExtension";
  readonly changes: ExtensionChange;
}

export interface AssignNumber extends WorkBase, Target {
  readonly kind: "assignNumber";
  readonly numberId: string;
  readonly usageType: "DirectNumber" | "CompanyNumber";
}

export interface ReplaceNumber extends WorkBase {
  readonly kind: "replaceNumber";
  readonly numberId: string;
  readonly targetId: string;
}

export interface ReleaseNumber extends WorkBase {
  readonly kind: "releaseNumber";
  readonly numberId: string;
}

export interface MovePhone extends WorkBase, Target {
  readonly kind: "movePhone";
  readonly deviceId: string;
}

export interface ReplacePhone extends WorkBase, Target {
  readonly kind: "replacePhone";
  readonly deviceId: string;
  readonly targetId: string;
}

export interface SetEmergency extends WorkBase {
  readonly kind: "setEmergency";
  readonly deviceId: string;
  readonly location: LocationTarget;
}

export interface RemoveLine extends WorkBase {
  readonly kind: "removeLine";
  readonly deviceId: string;
  readonly keepAssets: boolean;
}

export interface ChangeSite extends WorkBase, Target {
  readonly kind: "changeSite";
  readonly site: SiteTarget;
  readonly change: "add" | "remove";
}

export interface ChangeQueue extends WorkBase, Target {
  readonly kind: "changeQueue";
  readonly groupId: string;
  readonly change: "add" | "remove";
}

export interface ChangePagingGroup extends WorkBase, Target {
  readonly kind: "changePagingGroup";
  readonly groupId: string;
  readonly change: "add" | "remove";
}

export interface ChangeRole extends WorkBase, Target {
  readonly kind: "changeRole";
  readonly roleId: string;
  readonly change: "add" | "remove";
}

/** All roles that a user shall have, and how they differ from those that they have. */
export interface SetRoles extends WorkBase, Target {
  readonly kind: "setRoles";
  readonly roleIds: readonly string[];
  readonly add: readonly string[];
  /** Undefined where it is not known which ones they have: those of somebody new. */
  readonly remove: readonly string[] | undefined;
}

export interface AddForwarding extends WorkBase, Target {
  readonly kind: "addForwarding";
  readonly body: ForwardingNumberCreation;
}

export interface RemoveForwarding extends WorkBase, Target {
  readonly kind: "removeForwarding";
  readonly ids: readonly string[];
}

/** When a person or a site takes calls. */
export interface SetHours extends WorkBase, Target {
  readonly kind: "setHours";
  readonly hours: Hours;
}

/** When the company and its main site take calls. */
export interface SetCompanyHours extends WorkBase, Target {
  readonly kind: "setCompanyHours";
  readonly hours: Hours;
}

/** What calls show. */
export type CallerIdTarget =
  | { readonly type: "PhoneNumber"; readonly numberId: string }
  | { readonly type: "Blocked" | "CurrentLocation" };

export interface SetCallerId extends WorkBase, Target {
  readonly kind: "setCallerId";
  /** What calls from devices show; undefined where it stays. */
  readonly devices?: CallerIdTarget;
  /** The devices that it is about: all of theirs when left out. */
  readonly deviceIds?: readonly string[];
  readonly features: readonly {
    readonly feature: Exclude<keyof CallerIdChoices, "devices">;
    readonly callerId: CallerIdTarget;
  }[];
}

export interface SetNotifications extends WorkBase, Target {
  readonly kind: "setNotifications";
  readonly body: NotificationSettingsUpdate;
}

export interface DeleteUser extends WorkBase, Target {
  readonly kind: "deleteUser";
  readonly keepAssets: boolean;
}
