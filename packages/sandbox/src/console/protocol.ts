// What the console's server tells its page. Both sides compile against it; it stands alone, so that neither needs the other's world.

/** A company as people see it. Lists are cut at `shown` entries; `counts` tells how many there are. */
export interface CompanyView {
  readonly id: string;
  readonly name: string;
  readonly plan: string;
  readonly status: string;
  /** All accounts of the sandbox, for choosing another. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly counts: CompanyCounts;
  readonly people: readonly PersonView[];
  readonly groups: readonly GroupView[];
  readonly orders: readonly OrderView[];
  /** Phones that nobody has. */
  readonly sparePhones: readonly PhoneView[];
  /** Numbers of the company and of the inventory. */
  readonly numbers: readonly NumberView[];
  readonly licences: readonly LicenceView[];
  readonly sites: readonly SiteView[];
  readonly roles: readonly RoleView[];
  /** The last changes, the newest first. */
  readonly trail: readonly TrailView[];
}

/** How many there are in all. */
export interface CompanyCounts {
  readonly people: number;
  readonly groups: number;
  readonly phones: number;
  readonly sparePhones: number;
  readonly numbers: number;
  readonly spareNumbers: number;
  readonly orders: number;
  readonly devicesUnderWay: number;
  readonly licences: number;
  readonly licencesAssigned: number;
  readonly sites: number;
  readonly roles: number;
  /** Of the company and of the inventory. */
  readonly ownNumbers: number;
}

/** A person, or a place for one: an extension that has no user yet. */
export interface PersonView {
  readonly id: string;
  readonly extensionNumber?: string;
  readonly name?: string;
  readonly jobTitle?: string;
  readonly email?: string;
  readonly type: string;
  readonly status: string;
  readonly roles: readonly string[];
  readonly site: string;
  readonly phones: readonly PhoneView[];
  readonly numbers: readonly NumberView[];
  readonly licences: readonly string[];
  readonly groups: readonly string[];
}

/** A call queue, a paging group, a park location: an extension that is nobody's. */
export interface GroupView {
  readonly id: string;
  readonly extensionNumber?: string;
  readonly name?: string;
  readonly type: string;
  readonly status: string;
  readonly site: string;
  readonly members: NameList;
  readonly numbers: readonly NumberView[];
}

/** A phone or a soft phone. */
export interface PhoneView {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly model?: string;
  readonly serial?: string;
  readonly status: string;
  readonly site: string;
  /** Where its parcel is. */
  readonly shipping?: string;
}

/** A phone number. */
export interface NumberView {
  readonly id: string;
  /** As it is written abroad. */
  readonly phoneNumber: string;
  readonly usageType: string;
  readonly status: string;
  readonly spare: boolean;
  readonly primary: boolean;
  readonly label?: string;
  readonly location?: string;
}

/** An order of devices. */
export interface OrderView {
  readonly id: string;
  readonly orderedMs: number;
  readonly devices: readonly OrderedDeviceView[];
  /** Where the task stands that makes the devices of an order taken with `async`. */
  readonly task?: string;
}

/** A device of an order. */
export interface OrderedDeviceView {
  readonly id: string;
  readonly name: string;
  readonly person?: string;
  readonly method?: string;
  /** `Initial`, `Accepted`, `Shipped` and so on; missing for what needs no parcel. */
  readonly status?: string;
  readonly carrier?: string;
  readonly trackingNumber?: string;
}

/** A kind of licence that the company has some of. */
export interface LicenceView {
  readonly id: string;
  readonly name: string;
  readonly sku: string;
  readonly owned: number;
  readonly assigned: number;
  readonly limit?: number;
}

/** A place that the company works from, with who and what is there. */
export interface SiteView {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly extensionNumber?: string;
  readonly address?: string;
  readonly people: NameList;
  readonly groups: NameList;
  readonly phones: number;
}

/** A role, with who has it. */
export interface RoleView {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Whether it allows everything. */
  readonly everything: boolean;
  /** Whether the account made it itself. */
  readonly custom: boolean;
  /** Whether new users have it. */
  readonly usual: boolean;
  /** What it allows in the whole account. */
  readonly permissions: readonly string[];
  /** What it allows for oneself alone. */
  readonly own: readonly string[];
  readonly people: NameList;
}

/** A change of the audit trail. */
export interface TrailView {
  readonly id: string;
  readonly atMs: number;
  readonly actionId: string;
  readonly eventType: "CREATE" | "UPDATE" | "DELETE";
  readonly who?: string;
  readonly target?: string;
  /** The first members that it changed. */
  readonly members: readonly TrailMember[];
  /** How many more there are. */
  readonly more: number;
}

/** What a member was, and what it became. */
export interface TrailMember {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** Time, budgets and faults. */
export interface StatusView {
  readonly nowMs: number;
  readonly frozen: boolean;
  readonly budgets: readonly BudgetView[];
  readonly faults: readonly FaultView[];
}

/** How full a rate budget is. */
export interface BudgetView {
  readonly user: string;
  readonly app: string;
  readonly group: "light" | "medium" | "heavy" | "auth";
  readonly limit: number;
  readonly remaining: number;
  readonly penaltyEndsMs?: number;
}

/** A fault that is on. */
export interface FaultView {
  readonly id: number;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly happened: number;
}

/** A request without its bodies. */
export interface RequestView {
  /** The console's own number of it: request ids come again after a reset. */
  readonly number: number;
  /** The request id of the answer; empty where there was none. */
  readonly id: string;
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly operation?: string;
  readonly user?: string;
  readonly status?: number;
  readonly errorCode?: string;
  /** How much of the answer was sent, where a fault kept some of it back. */
  readonly sent?: "half" | "nothing";
  readonly verdict: Verdict;
  readonly violation?: string;
}

/** Whether an answer keeps to the contract. */
export type Verdict = "kept" | "broken" | "unchecked";

/** A request with its bodies. */
export interface RequestDetails extends RequestView {
  readonly summary?: string;
  readonly requestBody: string;
  readonly answerBody: string;
}

/** Everything at once: how a stream begins, and begins anew after a reset. */
export interface StartMessage {
  readonly company: CompanyView;
  readonly status: StatusView;
  readonly requests: readonly RequestView[];
  /** The ids of all operations, for faults. */
  readonly operations: readonly string[];
}

/** The messages of the stream by their event names; each holds the whole of what it is about, requests apart. */
export interface Messages {
  readonly start: StartMessage;
  readonly company: CompanyView;
  readonly status: StatusView;
  readonly requests: readonly RequestView[];
}

/** How many requests a page keeps. */
export const keptRequests = 300;

/** Names of some of many. */
export interface NameList {
  readonly names: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/** How many entries of a list are shown. */
export const shown = 500;

/** How many changes are shown. */
export const shownChanges = 50;
