import type { Findings } from "../../src/scenario.ts";

/** What the scenario finds wherever it runs: the contract's examples, the list of three cut into pages of two. */
export const expectedFindings: Findings = {
  answers: [
    "requestToken 200",
    "readDevice 200",
    "listExtensions 200",
    "listExtensions 200",
    "listAccountPhoneNumbers 200",
    "readPhoneNumber 207",
    "readDevice 404",
    "revokeToken 200",
  ],
  device: "HardPhone 804111004",
  pages: [["101", "102"], ["200"]],
  numbers: 3,
  batch: ["succeeded", "failed"],
  refusal: "ApiError 404 CMN-102",
  aborted: "AbortError",
  loggedOut: true,
};
