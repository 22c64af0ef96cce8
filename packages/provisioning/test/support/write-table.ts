import type { CompanyFile, Hours, Person, PersonForwarding, PersonPhone } from "../../src/index.ts";

/** How a program writes tables. */
export interface TableHabits {
  readonly delimiter: "," | ";" | "\t";
  readonly lineEnd: "\n" | "\r\n";
  /** Whether all cells are in quotes, or those alone that must be. */
  readonly quotes: "all" | "needed";
  readonly encoding: "utf8" | "utf8 with mark" | "utf16le" | "utf16be";
  /** What separates the things of a list. */
  readonly listSeparator: ";" | "; " | "\n";
  /** From 0 to 1: where the columns begin, as they may come in any order. */
  readonly turn: number;
}

/** Writes a company as a table, as a program with such habits does. */
export function writeTable({ key, people }: CompanyFile, habits: TableHabits): Uint8Array {
  const rows = people.map((person) => cellsOf(person, habits.listSeparator));
  const all = [...new Set([...headersOf(key), ...rows.flatMap((row) => [...row.keys()])])];
  const from = Math.floor(habits.turn * all.length);
  const columns = [...all.slice(from), ...all.slice(0, from)];
  const header = columns.map((column) => (column === headersOf(key)[0] && key !== "email" ? `${column} (key)` : column));
  const lines = [header, ...rows.map((row) => columns.map((column) => row.get(column) ?? ""))];
  const text = lines.map((line) => line.map((cell) => quoted(cell, habits)).join(habits.delimiter) + habits.lineEnd).join("");
  return encoded(text, habits.encoding);
}

function headersOf(key: string): string[] {
  return [{ email: "E-Mail", extensionNumber: "Ext", partnerId: "Partner ID", reference: "Reference" }[key] ?? ""];
}

function cellsOf(person: Person, listSeparator: string): Map<string, string> {
  const { name, number, emergency, phones, forwarding, customFields = {}, notifications = {} } = person;
  const list = (items: readonly string[] | undefined): string | undefined =>
    items?.length === 0 ? "none" : items?.join(listSeparator);
  const clearable = (text: string | undefined): string | undefined => (text === "" ? "none" : text);
  const cells: Record<string, string | undefined> = {
    "E-Mail": person.email,
    Ext: person.extensionNumber,
    "Partner ID": person.partnerId,
    Reference: person.reference,
    "First name": name?.first,
    Surname: name?.last,
    Type: person.type,
    Status: person.status?.toLowerCase(),
    Role: list(person.roles),
    Dept: clearable(person.department),
    Title: clearable(person.jobTitle),
    Office: person.site,
    "Cost center": person.costCenter,
    Phone: list(phones?.map(phoneCell)),
    DID: typeof number === "string" ? number : undefined,
    Area: typeof number === "object" ? number.area : undefined,
    "Emergency location": emergency?.location,
    Street: emergency?.address?.street,
    "Street 2": emergency?.address?.street2,
    City: emergency?.address?.city,
    Province: emergency?.address?.state,
    Postcode: emergency?.address?.zip,
    Country: emergency?.address?.country,
    "Call queues": list(person.queues),
    Groups: list(person.groups),
    Forwarding: list(forwarding?.map(forwardingCell)),
    "Caller ID": typeof person.callerId === "string" ? person.callerId : undefined,
    Hours: person.hours && hoursCell(person.hours, listSeparator),
    Voicemails: list(notifications.voicemails),
    "Inbound faxes": list(notifications.inboundFaxes),
    "Sent faxes": list(notifications.outboundFaxes),
    "Inbound texts": list(notifications.inboundTexts),
    "Missed calls": list(notifications.missedCalls),
    "Call notes": list(notifications.callNotes),
    "Notification E-Mails": list(notifications.emailAddresses),
    "Notification text e-mails": list(notifications.smsEmailAddresses),
    "Notification numbers": list(notifications.smsPhoneNumbers),
  };
  const fields = Object.entries(customFields).map(([field, value]) => [`Custom field: ${field}`, clearable(value)] as const);
  return new Map([...Object.entries(cells), ...fields].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function phoneCell(phone: PersonPhone): string {
  if (typeof phone === "string") return phone.toUpperCase();
  const [[kind, which] = ["", ""]] = Object.entries(phone) as [string, string][];
  return `${kind}: ${which}`;
}

function forwardingCell({ phoneNumber, type, label }: PersonForwarding): string {
  return `${type ?? label}: ${phoneNumber}`;
}

function hoursCell(hours: Hours, separator: string): string {
  if (hours === "always") return "Always";
  const days = Object.entries(hours) as [string, readonly string[]][];
  return days.map(([day, ranges]) => `${day.slice(0, 3)} ${ranges.join(", ")}`).join(separator);
}

function quoted(cell: string, { delimiter, quotes }: TableHabits): string {
  const isNeeded = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return isNeeded || quotes === "all" ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encoded(text: string, encoding: TableHabits["encoding"]): Uint8Array {
  if (encoding === "utf8") return Buffer.from(text);
  if (encoding === "utf8 with mark") return Buffer.from(`\ufeff${text}`);
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "utf16be" ? bytes.swap16() : bytes;
}
