export { assertCalled, assertCalledTimes, assertContractKept, assertNotCalled, assertNothingBought } from "./assertions.ts";
export type { AsymmetricMatcher, CallInput, SeenInput } from "./call-input.ts";
export { callsOf, type SeenCall } from "./calls.ts";
export { type ContractProblem, contractProblemsOf } from "./contract-problems.ts";
export { purchasesOf } from "./purchases.ts";
