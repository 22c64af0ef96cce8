import { expect } from "vitest";
import type { Problem } from "../../src/index.ts";
import { type Drift, ofBody, withBody } from "./sandboxed.ts";

/** A way in which answers move away from the contract, and what has to be said of it. */
export interface PlantedDrift {
  readonly name: string;
  readonly path: string;
  readonly init?: RequestInit;
  readonly drift: Drift;
  readonly problem: Pick<Problem, "kind" | "operation" | "part" | "pointer" | "found" | "expected">;
}

const extension = "/v1.0/account/~/extension/~";
const extensions = "/v1.0/account/~/extension";
const member = (pointer: string) => ({ operation: "readExtension", part: "response.body", pointer }) as const;

/** Ten of them, each of another sort. */
export const drifts: readonly PlantedDrift[] = [
  {
    name: "a member that is always there is gone",
    path: extensions,
    drift: ofBody((body) => delete body["records"][1].id),
    problem: {
      kind: "broken",
      operation: "listExtensions",
      part: "response.body",
      pointer: "/records/1/id",
      found: "nothing",
      expected: "integer",
    },
  },
  {
    name: "a member of another type",
    path: extension,
    drift: ofBody((body) => {
      body["extensionNumber"] = Number(body["extensionNumber"]);
    }),
    problem: { kind: "broken", ...member("/extensionNumber"), found: "integer", expected: "string" },
  },
  {
    name: "a new value of an enum",
    path: extension,
    drift: ofBody((body) => {
      body["status"] = "Hibernating";
    }),
    problem: { kind: "new value", ...member("/status"), found: "string", expected: expect.stringContaining("Enabled") as string },
  },
  {
    name: "nothing where an object is",
    path: extension,
    drift: ofBody((body) => {
      body["contact"] = null;
    }),
    problem: { kind: "broken", ...member("/contact"), found: "null", expected: "object" },
  },
  {
    name: "a status that the contract lacks",
    path: extension,
    drift: async (response) => new Response(await response.text(), { status: 203, headers: response.headers }),
    problem: {
      kind: "broken",
      operation: "readExtension",
      part: "response.status",
      pointer: "",
      found: "status 203",
      expected: "one of 200, 207, 400, 401, 403, 404, 429, 500, 503",
    },
  },
  {
    name: "a new member",
    path: extension,
    drift: ofBody((body) => {
      body["contact"].pronouns = "they";
    }),
    problem: { kind: "unknown", ...member("/contact/pronouns"), found: "string", expected: "no such member" },
  },
  {
    name: "times in another form",
    path: extension,
    drift: ofBody((body) => {
      body["creationTime"] = "01.04.2026 09:00";
    }),
    problem: { kind: "broken", ...member("/creationTime"), found: "string", expected: "a time such as 2026-04-01T09:00:00Z" },
  },
  {
    name: "pages without their number of records",
    path: extensions,
    drift: ofBody((body) => delete body["paging"].perPage),
    problem: {
      kind: "broken",
      operation: "listExtensions",
      part: "response.body",
      pointer: "/paging/perPage",
      found: "nothing",
      expected: expect.any(String) as string,
    },
  },
  {
    name: "another envelope of errors",
    path: "/v1.0/account/~/extension/1",
    drift: ofBody((body) => {
      body["errors"] = { code: "CMN-102" };
    }),
    problem: { kind: "broken", ...member("/errors"), found: "object", expected: "array" },
  },
  {
    name: "a header that is gone",
    path: "/oauth/authorize?response_type=code&client_id=tidewater-onboarding&redirect_uri=https%3A%2F%2Fonboarding.tidewater.example%2Foauth%2Fcallback&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256",
    init: { redirect: "manual" },
    drift: async (response) => {
      const headers = new Headers(response.headers);
      headers.delete("location");
      return new Response(null, { status: response.status, headers });
    },
    problem: {
      kind: "broken",
      operation: "authorize",
      part: "response.header",
      pointer: "/Location",
      found: "nothing",
      expected: "a URI",
    },
  },
  {
    name: "a proxy's page in the place of an answer",
    path: extension,
    drift: async (response) => withBody(response, "<html>Sign in</html>", { "content-type": "text/html; charset=utf-8" }),
    problem: {
      kind: "broken",
      operation: "readExtension",
      part: "response.header",
      pointer: "/Content-Type",
      found: "text/html",
      expected: "application/json",
    },
  },
  {
    name: "JSON that breaks off",
    path: extension,
    drift: async (response) => withBody(response, (await response.text()).slice(0, 100)),
    problem: { kind: "broken", ...member(""), found: "JSON that breaks off", expected: "JSON" },
  },
];
