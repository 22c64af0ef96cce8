import type { AnyClient, Operation } from "@ringwright/core";
import type { Case, Cases } from "../case.ts";
import { body, callOptions, outcomeOf } from "../world.ts";

/**
 * The cases of what is generated: the constant of each operation, the function that calls it, and the facades over them.
 *
 * @param module - a module that was generated
 */
export function generatedCases(module: Readonly<Record<string, unknown>>): Cases {
  const cases = Object.entries(module).flatMap(([name, value]): [string, Case][] => {
    if (name.endsWith("Operation")) return [[name, () => [value]]];
    if (typeof value !== "function") return [];
    const operation = operationOf(module, name);
    if (operation !== undefined) return [[name, callCase(name, value as Call, operation)]];
    return name.startsWith("create") ? [[name, ({ client }) => [(value as Create)(client)]]] : [];
  });
  return Object.fromEntries(cases);
}

type Create = (client: AnyClient) => unknown;
type Call = (client: AnyClient, ...values: unknown[]) => unknown;

// A generated function stands beside its constant; those for many at once share that of one.
function operationOf(module: Readonly<Record<string, unknown>>, name: string): Operation | undefined {
  return module[`${name.replace(/(?:InBulk|Batch)$/, "")}Operation`] as Operation | undefined;
}

function callCase(name: string, call: Call, operation: Operation): Case {
  return async ({ client, refused }) => {
    const before = refused();
    const values = name.endsWith("Batch") ? [["1", "2"], batchInputOf(operation)] : [inputOf(operation)];
    // A list or a task is printed itself, too.
    const result = call(client, ...values, callOptions);
    const outcome = await outcomeOf(() => result);
    if (refused() === before) throw new Error(`${name}: nothing was sent, so nothing was tried: ${String(outcome[0])}`);
    return [result, ...outcome];
  };
}

// The ids are beside it.
function batchInputOf(operation: Operation): object {
  const told = operation.batch?.parameter;
  return Object.fromEntries(Object.entries(inputOf(operation)).filter(([name]) => name !== told));
}

function inputOf(operation: Operation): object {
  const ids = Array.from(operation.path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => [name, "1"]);
  const path = Object.fromEntries(ids) as Record<string, string>;
  if (operation.body === undefined) return path;
  if (operation.body === "form") return { ...path, body };
  return { ...path, body: { ...body, [operation.bulk?.records ?? "records"]: [{ id: "1", ...body }] } };
}
