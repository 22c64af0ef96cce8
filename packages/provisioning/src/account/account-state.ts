import type { Hours, Notifications, SiteAddress } from "../company-types.gen.ts";

/** An account as it is, as far as a plan has to know it. What was not asked for is undefined, never empty. */
export interface AccountState {
  readonly id: string;
  /** The extension of the owner, whom no run changes. */
  readonly ownerId: string;
  /** The extension that reads it, which no run lets go: undefined where nobody is let go. */
  readonly callerId: string | undefined;
  /** The people, in the order of the account's list. */
  readonly people: readonly AccountPerson[];
  /** Whose the extension numbers are: all of the account's, those of queues and sites too. */
  readonly extensionNumbers: ReadonlyMap<string, string>;
  readonly sites: readonly SiteState[] | undefined;
  readonly roles: readonly Named[] | undefined;
  readonly costCenters: readonly CostCenterState[] | undefined;
  readonly customFields: readonly Named[] | undefined;
  /** All numbers, those of the inventory too. */
  readonly numbers: readonly NumberState[] | undefined;
  /** Phones that nobody uses. */
  readonly sparePhones: readonly PhoneState[] | undefined;
  readonly locations: readonly LocationState[] | undefined;
  readonly queues: readonly GroupState[] | undefined;
  readonly pagingGroups: readonly GroupState[] | undefined;
}

/** What files call by a name or an id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A person of the account. */
export interface AccountPerson {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly email: string | undefined;
  readonly extensionNumber: string | undefined;
  readonly partnerId: string | undefined;
  readonly reference: string | undefined;
  readonly name: string | undefined;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  readonly department: string | undefined;
  readonly jobTitle: string | undefined;
  readonly siteId: string | undefined;
  readonly costCenterId: string | undefined;
  readonly roles: readonly Named[];
  /** Values by the ids of the fields; undefined where they were not asked for. */
  readonly customFields: ReadonlyMap<string, string> | undefined;
  /** Undefined where they were not asked for. */
  readonly phones: readonly PhoneState[] | undefined;
  /** Numbers outside the company; undefined where they were not asked for. */
  readonly forwarding: readonly ForwardingState[] | undefined;
  /** Undefined where they were not asked for, or the service does not tell. */
  readonly shownNumbers: readonly ShownNumber[] | undefined;
  /** Undefined where they were not asked for, or the service does not tell. */
  readonly hours: Hours | undefined;
  /** Undefined where they were not asked for, or the service does not tell. */
  readonly notifications: NotificationsState | undefined;
}

/** A site of the account, the main one among them. */
export interface SiteState extends Named {
  readonly extensionNumber: string | undefined;
  readonly code: string | undefined;
  readonly callerIdName: string | undefined;
  readonly email: string | undefined;
  readonly address: SiteAddress;
  /** Undefined where they were not asked for. */
  readonly hours: Hours | undefined;
}

/** What calls show that somebody makes with a device or a feature. */
export interface ShownNumber {
  /** `devices`, or a feature. */
  readonly by: string;
  /** For devices alone. */
  readonly deviceId?: string;
  /** Whether it is a number (`PhoneNumber`), none (`Blocked`), or that of where the call is made from (`CurrentLocation`). */
  readonly type: string;
  /** Undefined where it is none, or the service does not tell. */
  readonly phoneNumber: string | undefined;
}

/** Of what somebody is told, all of it. */
export interface NotificationsState extends Notifications {
  /** Whether each kind of event has addresses of its own, of which a file says nothing. */
  readonly isAdvanced: boolean;
}

/** A phone, whoever has it. */
export interface PhoneState {
  readonly id: string;
  readonly type: string;
  readonly name: string | undefined;
  readonly serial: string | undefined;
  readonly model: string | undefined;
  /** The extension that has it; undefined in the inventory. */
  readonly extensionId: string | undefined;
  /** The number of its line; undefined where it has none. */
  readonly phoneNumber: string | undefined;
  readonly hasLine: boolean;
  readonly locationId: string | undefined;
  readonly address: AddressState | undefined;
}

/** Where an emergency call comes from. */
export interface AddressState {
  readonly street: string;
  readonly street2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

/** A number of the account. */
export interface NumberState {
  readonly id: string;
  readonly phoneNumber: string;
  readonly usageType: string;
  readonly extensionId: string | undefined;
  /** Whether it is the one that the extension shows first. */
  readonly isPrimary: boolean;
}

/** An emergency location of the account. */
export interface LocationState extends Named {
  readonly address: AddressState;
}

/** A call queue or a paging group, with the people in it. */
export interface GroupState extends Named {
  readonly extensionNumber: string | undefined;
  readonly memberIds: ReadonlySet<string>;
}

/** A cost centre. */
export interface CostCenterState extends Named {
  readonly billingCode: string | undefined;
}

/** A number outside the company that calls can be forwarded to. */
export interface ForwardingState {
  readonly id: string;
  readonly phoneNumber: string;
  readonly label: string | undefined;
  readonly type: string | undefined;
}
