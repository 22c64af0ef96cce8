import type { Domain } from "../contract.ts";

/** Where a package's generated code gets core's types and helpers from. */
export function runtimeOf(domain: Domain): string {
  return domain === "core" ? "./runtime.ts" : "@ringwright/core";
}
