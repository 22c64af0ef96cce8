export type { CheckOptions, ExchangeCheck } from "./check/check-recorded.ts";
export { checkExchange } from "./check-exchange.ts";
export type { HeaderSource, RecordedBody, RecordedExchange, RecordedRequest, RecordedResponse } from "./exchange/exchange.ts";
export type { FetchRequest, FetchResponse } from "./exchange/read-fetch.ts";
export { type CheckedFetch, type CheckedFetchOptions, checkedFetch } from "./fetch/checked-fetch.ts";
export { ContractBreachError } from "./fetch/contract-breach-error.ts";
export { type ExchangePart, type Problem, type ProblemDetails, type ProblemKind, problemKinds } from "./problem.ts";
export { type ProposedChange, proposeChanges } from "./report/proposals.ts";
export { type CheckReport, type CountedProblem, createTally, type OperationCount, type Tally } from "./report/tally.ts";
