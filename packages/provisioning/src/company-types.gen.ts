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

/** A place that the company works from, and what it shall have. What is left out stays as it is. */
export interface Site {
  /** The site's name; of one that is there also its id. The main one is main-site, of which hours alone are managed. */
  readonly name: string;
  /** The short number people dial to reach the site. */
  readonly extensionNumber?: string;
  /** The digits that the site's extension numbers begin with, where the account uses site codes. It is given when the site is created. */
  readonly code?: string;
  /** The name that people see who are called from the site. */
  readonly callerIdName?: string;
  /** The site's mail address. */
  readonly email?: string;
  readonly address?: SiteAddress;
  readonly hours?: Hours;
  /** What people of the site have who do not say it themselves. */
  readonly defaults?: Defaults;
}

/** Where the site is, as the account tells it: country and state by their names or codes. Parts that are left out stay. */
export interface SiteAddress {
  /** Street and house number. */
  readonly street?: string;
  /** The city. */
  readonly city?: string;
  /** State or province. */
  readonly state?: string;
  /** The postal code. */
  readonly zip?: string;
  /** The country. */
  readonly country?: string;
}

/** What people of the file have who do not say it themselves. Custom fields and notifications are joined, member by member. */
export interface Defaults {
  readonly type?: PersonType;
  readonly status?: PersonStatus;
  readonly roles?: readonly string[];
  readonly department?: string;
  readonly jobTitle?: string;
  readonly site?: string;
  readonly costCenter?: string;
  readonly customFields?: { readonly [name: string]: string };
  /** The phones, all of them. One that is named is for one person, and is no default. */
  readonly phones?: readonly PersonPhoneWord[];
  /** The number that reaches people from outside. The very number is for one person, and is no default. */
  readonly number?: PersonNumberWord | PersonNumberArea;
  readonly emergency?: PersonEmergency;
  readonly queues?: readonly string[];
  readonly groups?: readonly string[];
  readonly callerId?: CallerId;
  readonly hours?: Hours;
  readonly notifications?: Notifications;
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
  readonly callerId?: CallerId;
  readonly hours?: Hours;
  readonly notifications?: Notifications;
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

/** What people see whom somebody calls: the same for all their calls, or by devices and features. */
export type CallerId = CallerIdNumber | CallerIdChoices;

/** A number of their own, the company's main one, none, that of where the call is made from, or the very number in E.164: one of theirs, or of the company's. */
export type CallerIdNumber = CallerIdWord | string;

/** A number of their own, the company's main one, none, or that of where the call is made from. */
export type CallerIdWord = "own" | "company" | "blocked" | "location";

/** What is shown, by what makes the calls. What is left out stays as it is. */
export interface CallerIdChoices {
  /** What calls from any of their devices show. */
  readonly devices?: CallerIdNumber;
  /** What RingOut calls show. */
  readonly RingOut?: CallerIdNumber;
  /** What RingMe calls show. */
  readonly RingMe?: CallerIdNumber;
  /** What calls that are flipped show. */
  readonly CallFlip?: CallerIdNumber;
  /** What faxes show. */
  readonly FaxNumber?: CallerIdNumber;
  /** What further softphones show. */
  readonly AdditionalSoftphone?: CallerIdNumber;
  /** What other callers show. */
  readonly Alternate?: CallerIdNumber;
  /** What phones that several use show. */
  readonly CommonPhone?: CallerIdNumber;
  /** What the mobile app shows. */
  readonly MobileApp?: CallerIdNumber;
  /** What calls for somebody else show. */
  readonly Delegated?: CallerIdNumber;
  /** What the business mobile phone shows. */
  readonly BusinessMobile?: CallerIdNumber;
}

/** When calls are taken: always, or the hours of each day. A day that is left out is closed. */
export type Hours = HoursWord | WeeklyHours;

/** Around the clock, every day. */
export type HoursWord = "always";

/** The hours of each day of the week. */
export interface WeeklyHours {
  /** The hours of Mondays. */
  readonly monday?: DayHours;
  /** The hours of Tuesdays. */
  readonly tuesday?: DayHours;
  /** The hours of Wednesdays. */
  readonly wednesday?: DayHours;
  /** The hours of Thursdays. */
  readonly thursday?: DayHours;
  /** The hours of Fridays. */
  readonly friday?: DayHours;
  /** The hours of Saturdays. */
  readonly saturday?: DayHours;
  /** The hours of Sundays. */
  readonly sunday?: DayHours;
}

/** The hours of a day, in 24 hours; 00:00 as an end is midnight. */
export type DayHours = readonly string[];

/** Of what somebody is told, how, and where to. What is left out stays as it is. */
export interface Notifications {
  /** Where mails go, of all that somebody is told of. */
  readonly emailAddresses?: readonly string[];
  /** The mail addresses that become text messages. */
  readonly smsEmailAddresses?: readonly string[];
  /** Where text messages go. There is no way back to none. */
  readonly smsPhoneNumbers?: readonly string[];
  /** How somebody is told of voice messages, all of it; nothing where they are not. */
  readonly voicemails?: readonly VoicemailNotice[];
  /** How somebody is told of faxes that come in, all of it; nothing where they are not. */
  readonly inboundFaxes?: readonly FaxNotice[];
  /** How somebody is told of faxes that were sent, all of it; nothing where they are not. */
  readonly outboundFaxes?: readonly Notice[];
  /** How somebody is told of text messages that come in, all of it; nothing where they are not. */
  readonly inboundTexts?: readonly Notice[];
  /** How somebody is told of missed calls, all of it; nothing where they are not. */
  readonly missedCalls?: readonly Notice[];
  /** How somebody is told of notes about calls, all of it; nothing where they are not. */
  readonly callNotes?: readonly Notice[];
}

/** By mail or by text message. */
export type Notice = "email" | "sms";

/** By mail or by text message; the mail with the fax, which counts as read then. */
export type FaxNotice = "email" | "sms" | "attachment" | "read";

/** By mail or by text message; the mail with the message, or with its text; it counts as read then. */
export type VoicemailNotice = "email" | "sms" | "attachment" | "transcription" | "read";
