// Generated from company-file.schema.json by "pnpm write-types". Do not edit: change the schema.

/** What people are known by: the file and the account mean the same person where this is the same. */
export type PersonKey = "email" | "extensionNumber" | "partnerId" | "reference";

/** Whether people who are not in the file are disabled or deleted. */
export type LeaversAction = "disable" | "delete";

/** What becomes of what a leaver had: it stays theirs (who is deleted keeps nothing), goes to the inventory, or is given up. */
export type LeaversAssets = "keep" | "inventory" | "release";

/** What becomes of people of the account who are not in the file. */
export interface Leavers {
  readonly action: LeaversAction;
  /** What becomes of their phones. When not said, the disabled keep them and those of the deleted go to the inventory. */
  readonly phone?: LeaversAssets;
  /** What becomes of their numbers. When not said, the disabled keep them and those of the deleted go to the inventory. */
  readonly number?: LeaversAssets;
  /** The share of the account's people that one run may let go, in percent: 5% when not said. */
  readonly upTo?: string;
}

/** A person, and what they shall have. What is left out stays as it is. What is empty shall not be there. */
export interface Person {
  /** Where mail to the person goes. */
  readonly email?: string;
  /** The short number people dial. The account may ask for fewer digits. */
  readonly extensionNumber?: string;
  /** The partner's own id of the extension. */
  readonly partnerId?: string;
  /** The person's id in the company's own directory; a reference of type CustomerDirectoryId. */
  readonly reference?: string;
  readonly name?: PersonName;
  readonly type?: PersonType;
  readonly status?: PersonStatus;
  /** The roles, all of them, by their names or ids. */
  readonly roles?: readonly string[];
  /** The department the person works in; free text, no call queue. */
  readonly department?: string;
  /** The job title. */
  readonly jobTitle?: string;
  /** The site, by its name or id; main-site is the main one. */
  readonly site?: string;
  /** The cost centre that the person is charged to, by its name, billing code or id. */
  readonly costCenter?: string;
  /** Values of the account's custom fields, by the names or ids of the fields. A field that is left out stays as it is. */
  readonly customFields?: { readonly [name: string]: string };
  /** The phones, all of them. */
  readonly phones?: readonly PersonPhone[];
  readonly number?: PersonNumber;
  readonly emergency?: PersonEmergency;
  /** The call queues that the person takes calls of, all of them, by their names, extension numbers or ids. */
  readonly queues?: readonly string[];
  /** The paging groups that the person may page, all of them, by their names, extension numbers or ids. */
  readonly groups?: readonly string[];
  /** The numbers outside the company that calls can be forwarded to, all of them. */
  readonly forwarding?: readonly PersonForwarding[];
}

/** First and last name, or one of them. */
export interface PersonName {
  /** The first name. */
  readonly first?: string;
  /** The last name. */
  readonly last?: string;
}

/** The kind of user. Which ones there are depends on the account's plan. */
export type PersonType = "User" | "VirtualUser" | "DigitalUser" | "FlexibleUser" | "FaxUser" | "Limited";

/** The state the person's extension shall be in. NotActivated waits for its user to set a password. */
export type PersonStatus = "Enabled" | "Disabled" | "Frozen" | "NotActivated";

/** A phone: one that the person brings (own), the app, or one that is named. */
export type PersonPhone = PersonPhoneWord | PersonPhoneChoice;

/** A phone that the person brings (own), or the app. */
export type PersonPhoneWord = "own" | "app";

/** A phone of the inventory by its name or serial number, or one to order by its model; one of the three. */
export interface PersonPhoneChoice {
  /** One of the inventory with this name; several may have it. */
  readonly name?: string;
  /** The one of the inventory with this serial number. */
  readonly serial?: string;
  /** One of this model, ordered where orders are allowed. */
  readonly model?: string;
}

/** The number that reaches the person from outside: the one they have whatever else changes (keep), one of the inventory, none, the very number in E.164, or one of an area. */
export type PersonNumber = PersonNumberWord | string | PersonNumberArea;

/** The number the person has, one of the inventory, or none. */
export type PersonNumberWord = "keep" | "inventory" | "none";

/** A number with an area code. */
export interface PersonNumberArea {
  /** The area code, two to four digits. */
  readonly area: string;
}

/** Where emergency calls come from: a location of the account, or an address; one of the two. */
export interface PersonEmergency {
  /** An emergency location of the account, by its name or id. */
  readonly location?: string;
  readonly address?: PersonAddress;
}

/** A postal address. The state is needed for the US, Canada and the UK. */
export interface PersonAddress {
  /** Street and house number. */
  readonly street: string;
  /** Floor, suite or the like. */
  readonly street2?: string;
  /** The city. */
  readonly city: string;
  /** State or province. */
  readonly state?: string;
  /** The postal code. */
  readonly zip: string;
  /** The country in the two letters of ISO 3166-1. */
  readonly country: string;
}

/** A number outside the company, with its kind or with a label of one's own; one of the two. */
export interface PersonForwarding {
  readonly phoneNumber: string;
  readonly type?: PersonForwardingType;
  /** What the person calls it. */
  readonly label?: string;
}

/** A kind of number that the service labels itself. A person has one of each at most. */
export type PersonForwardingType = "Home" | "Mobile" | "Work";
