// The harness without Vitest: for other tools, and for looking at one operation by hand.
export { callOperation, type OperationCall } from "./check/call-operation.ts";
export { type CheckOptions, checkAccepted, checkOperation, checkRefused } from "./check/check-operation.ts";
export { type Connection, connect } from "./check/connect.ts";
export { generatedFunctions } from "./check/generated-functions.ts";
export { describeProblem, type OperationReport, type Problem } from "./check/operation-report.ts";
export { describeTotals } from "./check/totals.ts";
export type { ContractOperation } from "./contract/contract-operation.ts";
export { type Contract, readContract } from "./contract/read-contract.ts";
export { type BrokenInput, brokenInputs } from "./input/broken-inputs.ts";
export { exampleInputs, type InputOptions, type ValidInput, validInputs } from "./input/valid-inputs.ts";
export { canTravel, problemOfInput } from "./input/wire.ts";
