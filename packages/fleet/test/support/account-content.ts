import type { CompanyFile } from "@ringwright/provisioning";
import { spareNumber } from "./companies.ts";

/** What an account holds, counted in its sandbox. */
export interface AccountContent {
  /** Those who have joined: their addresses, and what each has. */
  readonly people: readonly string[];
  readonly numbers: readonly (readonly string[])[];
  readonly phones: readonly number[];
  readonly forwarding: readonly number[];
  /** How many numbers are still to be had. */
  readonly spare: number;
  /** How many there are of each, whoever has them: what was made twice shows here, also where nobody has it. */
  readonly total: Readonly<Record<"extensions" | "devices" | "phoneNumbers", number>>;
}

/** What a process of sandboxes tells of itself. */
export interface SandboxesTold {
  readonly calls: number;
  /** How many were refused for going too fast. */
  readonly refused: number;
  /** How many met trouble. */
  readonly faults: number;
  readonly processorMs: number;
  readonly accounts: readonly AccountContent[];
}

/**
 * What an account shall hold in the end, each thing once.
 *
 * @param before - what it held before anybody joined
 */
export function contentAfter(before: AccountContent, { people }: CompanyFile): AccountContent {
  const joined = people.map(({ email = "", forwarding = [] }, index) => ({
    email,
    number: spareNumber(index),
    forwarding: forwarding.length,
  }));
  joined.sort((one, other) => (one.email < other.email ? -1 : 1));
  const { extensions, devices, phoneNumbers } = before.total;
  return {
    people: joined.map(({ email }) => email),
    numbers: joined.map(({ number }) => [number]),
    phones: joined.map(() => 1),
    forwarding: joined.map(({ forwarding }) => forwarding),
    spare: before.spare - joined.length,
    total: { extensions: extensions + joined.length, devices: devices + joined.length, phoneNumbers },
  };
}
