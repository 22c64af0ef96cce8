import type { components } from "../types.gen.ts";

/** A type of the contract by its name in `components.schemas`: what requests carry and answers show. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
