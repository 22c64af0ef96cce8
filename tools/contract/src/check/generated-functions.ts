import type { OperationCall } from "./call-operation.ts";

/**
 * The generated functions of a module, by the ids of their operations. Each stands beside its constant: `readDevice` and
 * `readDeviceOperation`.
 *
 * @param module - `import * as operations from "..."`; what else it exports is left alone
 */
export function generatedFunctions(module: object): Map<string, OperationCall> {
  const entries = Object.entries(module).filter(([name, value]) => typeof value === "function" && `${name}Operation` in module);
  return new Map(entries as [string, OperationCall][]);
}
