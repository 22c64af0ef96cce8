export { type ContractTestOptions, contractTests } from "./contract-tests.ts";
