export { type ContractTestOptions, contractTests } from "./contract-tests.ts";
export { type FacadeTestOptions, facadeTests } from "./facade-tests.ts";
export { type InputTestOptions, inputTests } from "./input-tests.ts";
