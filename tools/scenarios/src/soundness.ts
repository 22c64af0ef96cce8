import { expect } from "vitest";
import { type Company, idsOf } from "./company.ts";

const ofUsers: readonly string[] = ["DirectNumber", "PhoneLine"];

/**
 * Expects of the company what holds whatever happened to it: numbers are there once and ring in one place, phones and
 * numbers belong to people who are there, and a line's number is its user's.
 */
export function expectSound({ extensions, devices, numbers, licenses, queues, monitoring, paging }: Company): void {
  const people = new Set(idsOf(extensions));
  const there = (ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined && !people.has(id));
  const lines = devices.flatMap(({ id, extension, phoneLines = [] }) =>
    phoneLines.map(({ id: line, phoneInfo }) => ({ device: id, owner: String(extension?.id), line, number: phoneInfo?.id })),
  );
  const ringing = lines.flatMap(({ number }) => (number === undefined ? [] : [String(number)]));
  const ownerOf = new Map(numbers.map(({ id, extension }) => [id, extension?.id]));

  expect(repeated(numbers.map(({ phoneNumber }) => phoneNumber)), "numbers that are there twice").toEqual([]);
  expect(repeated(ringing), "numbers on two lines").toEqual([]);
  expect(repeated(extensions.map(({ extensionNumber }) => extensionNumber)), "extension numbers that are there twice").toEqual(
    [],
  );
  expect(
    lines.filter(({ owner, number }) => number !== undefined && ownerOf.get(String(number)) !== owner),
    "lines whose number is not their user's",
  ).toEqual([]);
  expect(
    numbers.filter(({ usageType, extension }) => ofUsers.includes(usageType) !== (extension !== undefined)),
    "numbers with a user that have another use, or the reverse",
  ).toEqual([]);
  expect(
    there([
      ...devices.map(({ extension }) => (extension === undefined ? undefined : String(extension.id))),
      ...numbers.map(({ extension }) => extension?.id),
      ...licenses.map(({ extension }) => (extension === undefined ? undefined : String(extension.id))),
      ...Object.values(queues).flat(),
      ...Object.values(monitoring).flat(),
      ...paging.users,
    ]),
    "users who are not there",
  ).toEqual([]);
  const phones = new Set(idsOf(devices));
  expect(
    paging.devices.filter((id) => !phones.has(id)),
    "phones of a group that are not there",
  ).toEqual([]);
}

function repeated(values: readonly (string | undefined)[]): string[] {
  const given = values.filter((value) => value !== undefined);
  return given.filter((value, index) => given.indexOf(value) !== index);
}
