import type { Place } from "../place.ts";
import { wordsOf } from "../schema.ts";
import * as read from "./cells.ts";

/** A column that a table of people may have. */
export interface Column {
  /** Its header, as documents write it. */
  readonly header: string;
  /** What else people call it, in small letters without blanks and marks. */
  readonly synonyms: readonly string[];
  /** The member that it says. */
  readonly member: Place;
  /** Reads a cell that is not empty. Several columns that say one list are joined. */
  readonly read: read.CellReader;
}

const types = wordsOf("PersonType");
const statuses = wordsOf("PersonStatus");
const callerIdWords = wordsOf("CallerIdWord");
const forwardingTypes = wordsOf("PersonForwardingType");

/** The columns, in the order that documents have. `Custom field: …` is beside them. */
export const columns: readonly Column[] = [
  column("E-mail", ["email"], read.text, "mail", "emailaddress", "mailaddress", "workemail", "businessemail"),
  column("Extension number", ["extensionNumber"], read.text, "ext", "extension", "extno", "extnumber", "extensionno"),
  column("Partner ID", ["partnerId"], read.text),
  column("Reference", ["reference"], read.text, "ref", "directoryid", "customerdirectoryid"),
  column("Name", ["name"], read.fullName, "fullname", "displayname"),
  column("First name", ["name", "first"], read.text, "first", "givenname", "forename"),
  column("Last name", ["name", "last"], read.text, "last", "surname", "familyname"),
  column("Type", ["type"], read.word(types), "usertype", "extensiontype"),
  column("Status", ["status"], read.word(statuses), "extensionstatus", "userstatus"),
  column("Roles", ["roles"], read.list, "role", "userrole", "userroles"),
  column("Department", ["department"], read.clearableText, "dept"),
  column("Job title", ["jobTitle"], read.clearableText, "title", "position"),
  column("Site", ["site"], read.text, "office", "branch"),
  column("Cost centre", ["costCenter"], read.text, "costcenter", "billingcode"),
  column("Phones", ["phones"], read.phones, "phone", "device", "devices"),
  column("Serial number", ["phones"], read.phoneBy("serial"), "serial", "phoneserial", "mac", "macaddress"),
  column("Phone model", ["phones"], read.phoneBy("model"), "model", "devicemodel"),
  column("Number", ["number"], read.number, "phonenumber", "directnumber", "directline", "did", "ddi"),
  column("Area code", ["number", "area"], read.text, "area", "npa"),
  column("Emergency location", ["emergency", "location"], read.text, "erl"),
  column("Street", ["emergency", "address", "street"], read.text, "address", "address1", "addressline1", "streetaddress"),
  column("Street 2", ["emergency", "address", "street2"], read.text, "address2", "addressline2", "suite"),
  column("City", ["emergency", "address", "city"], read.text, "town"),
  column("Address state", ["emergency", "address", "state"], read.text, "province", "stateprovince"),
  column("ZIP", ["emergency", "address", "zip"], read.text, "zipcode", "postcode", "postalcode"),
  column("Country", ["emergency", "address", "country"], read.text, "countrycode"),
  column("Queues", ["queues"], read.list, "queue", "callqueue", "callqueues"),
  column("Groups", ["groups"], read.list, "group", "paginggroup", "paginggroups"),
  column("Forwarding", ["forwarding"], read.forwarding(forwardingTypes), "forwardto", "forwardingnumber", "forwardingnumbers"),
  column("Caller ID", ["callerId"], read.callerId(callerIdWords), "outboundcallerid", "shownnumber"),
  column("Hours", ["hours"], read.hours, "businesshours", "openinghours", "workinghours"),
  notified("Voicemails", "voicemails", "VoicemailNotice", "voicemail", "voicemessages"),
  notified("Inbound faxes", "inboundFaxes", "FaxNotice", "inboundfax", "receivedfaxes"),
  notified("Outbound faxes", "outboundFaxes", "Notice", "outboundfax", "sentfaxes"),
  notified("Inbound texts", "inboundTexts", "Notice", "inboundtext", "receivedtexts"),
  notified("Missed calls", "missedCalls", "Notice", "missedcall"),
  notified("Call notes", "callNotes", "Notice", "callnote"),
  column(
    "Notification e-mails",
    ["notifications", "emailAddresses"],
    read.list,
    "notificationemail",
    "notificationmails",
    "notifyemails",
  ),
  column("Notification text e-mails", ["notifications", "smsEmailAddresses"], read.list, "smsemails", "smsemailaddresses"),
  column("Notification numbers", ["notifications", "smsPhoneNumbers"], read.numbers, "notificationnumber", "smsnumbers"),
];

/** Headers that mean one thing to one and another to the next. */
export const ambiguousHeaders: ReadonlyMap<string, string> = new Map([
  ["state", "Status or Address state"],
  ["location", "Site or Emergency location"],
  ["id", "Partner ID or Reference"],
]);

function notified(header: string, event: string, words: string, ...synonyms: string[]): Column {
  return column(header, ["notifications", event], read.words(wordsOf(words)), ...synonyms);
}

function column(header: string, member: Place, reader: read.CellReader, ...synonyms: string[]): Column {
  return { header, member, read: reader, synonyms: [bareHeader(header), ...synonyms] };
}

/** A header without what people write this way and that: case, blanks, marks and accents. */
export function bareHeader(header: string): string {
  return header
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "");
}
