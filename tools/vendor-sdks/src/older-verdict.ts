import type { Played } from "./play.ts";
import { callsOf, checkContract, equal } from "./verdict.ts";

const expectedReport = { name: "Nora Whitfield", listed: ["101", "102", "103"], afterLogout: [401, 401] };

const expectedCalls = {
  "authorize 302": 1,
  "requestToken 200": 2,
  "readExtension 200": 1,
  "listExtensions 200": 1,
  "revokeToken 200": 1,
  "readAccount 401": 2,
};

// Some ask for a token that lives as long as the service likes, by a -1 that the vendor's document does not have.
const knownProblems = ["broken: requestToken: request.body /access_token_ttl: found integer, expected a number, 600 to 3600"];

/** What a program of an older SDK has done that passed, in words. */
export const checkedOlder: readonly string[] = ["logged in by code, renewed, read, listed, logged out"];

/**
 * Checks what an older SDK gave its program, and what the sandbox has of it.
 *
 * @param name - the SDK's, for errors
 * @throws Error that names what differs, with the difference as its cause
 */
export function checkOlder(name: string, played: Played): void {
  equal(played.report, expectedReport, `${name}: what the program got`);
  equal(callsOf(played), expectedCalls, `${name}: what the sandbox was asked and answered`);
  checkContract(name, played, knownProblems);
  equal(played.sessions, 0, `${name}: logins that have not ended`);
}
