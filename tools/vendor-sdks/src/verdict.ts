import { deepStrictEqual } from "node:assert/strict";
import type { Played } from "./play.ts";

const ines = { extensionNumber: "102", jobTitle: "Surveyor", department: "Coast" };
const tomas = { extensionNumber: "103", jobTitle: "Draughtsman", department: "Coast" };
const zoe = { extensionNumber: "150", jobTitle: "Surveyor & pilot" };

const newcomer = { name: "Zoë Marchetti", extensionNumber: "150", status: "NotActivated" };
const newcomerId = "2719510004";
const deadToken = { status: 401, errorCode: "OAU-213" };

// Each call of the story with the status of its answer, and how often it is made.
const expectedCalls = {
  "requestToken 200": 4,
  "readExtension 200": 5,
  "listExtensions 200": 5,
  "createExtension 200": 1,
  "createExtension 400": 1,
  "updateExtension 200": 1,
  "bulkUpdateExtensions 200": 1,
  "readExtensionBulkUpdateTask 200": 4,
  "revokeToken 200": 2,
  "readAccount 401": 4,
  "authorize 302": 1,
  "requestToken 400": 1,
};

/** What a program has done that passed, in words. */
export const checked: readonly string[] = [
  "logged in by JWT, renewed the token, listed 9 extensions on 5 pages",
  "created extension 150, was refused a second 150, updated the first",
  "bulk-updated 102 and 103, polled the task from Accepted to Completed, read all three back",
  "revoked: no session is left, and neither token is taken any more",
  "logged in by code with PKCE on an app without a secret, was refused a wrong verifier, renewed, revoked",
  "each call and its answer is clean by contract-check, the refused ones as well",
];

/**
 * Checks what the SDK gave its program, and what the sandbox has of it.
 *
 * @param name - the SDK's, for errors
 * @throws Error that names what differs, with the difference as its cause
 */
export function check(name: string, played: Played): void {
  equal(played.report, expectedReport(played.url), `${name}: what the program got`);
  equal(callsOf(played), expectedCalls, `${name}: what the sandbox was asked and answered`);
  const changed = [
    { ...ines, costCenterId: "224101" },
    { ...tomas, costCenterId: "224101" },
    { ...zoe, department: undefined, costCenterId: undefined },
  ];
  equal(played.changed, changed, `${name}: the extensions in the sandbox`);
  checkContract(name, played);
  equal(played.sessions, 0, `${name}: logins that have not ended`);
}

function expectedReport(url: string): unknown {
  const updated = { ...newcomer, jobTitle: zoe.jobTitle };
  return {
    owner: "Nora Whitfield",
    listed: ["101", "102", "103", "104", "200", "201", "202", "203", "250"],
    created: { ...newcomer, uri: `${url}/restapi/v1.0/account/2719404004/extension/${newcomerId}` },
    refusal: { status: 400, errorCode: "CMN-406", saysWhich: true },
    updated,
    states: ["Accepted", "InProgress", "Completed"],
    outcomes: ["2719501004", "2719502004"].map((extensionId) => ({ extensionId, status: "Success" })),
    readBack: [
      updated,
      { name: "Ines Okafor", status: "Enabled", ...ines, costCenter: "224101" },
      { name: "Tomas Lindgren", status: "Enabled", ...tomas, costCenter: "224101" },
    ],
    afterRevoke: [deadToken, deadToken],
    byCode: {
      backAt: "https://onboarding.tidewater.example/oauth/callback",
      state: "morning",
      stolen: { status: 400, errorCode: "CMN-101", parameterName: "code_verifier" },
      owner: "Ines Okafor",
      afterRevoke: [deadToken, deadToken],
    },
  };
}

/**
 * Checks that each call came by contract-check, and that it has nothing to say of any.
 *
 * @param known - what it may say all the same
 */
export function checkContract(name: string, { checks, requests }: Played, known: readonly string[] = []): void {
  const problems = checks.problems.map(({ kind, message }) => `${kind}: ${message}`).filter((one) => !known.includes(one));
  equal(problems, [], `${name}: where it differs from the contract, by contract-check`);
  equal(checks.exchanges, requests.length, `${name}: calls that contract-check saw`);
}

/** The calls that the sandbox saw, with the status of the answer, and how often. */
export function callsOf({ requests }: Played): Record<string, number> {
  const calls = Map.groupBy(requests, ({ operation, path, status }) => `${operation ?? path} ${status ?? "cut"}`);
  return Object.fromEntries([...calls].map(([call, { length }]) => [call, length]));
}

/** Compares, and names what differs: a message of ours would take the place of the difference. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    throw new Error(what, { cause: error });
  }
}
