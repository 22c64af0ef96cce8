import { type Contract, resolve, type Schema } from "../contract/contract.ts";
import { formats } from "./formats.ts";

// What a line of a report has room for.
const mostValues = 12;

/** What a schema asks for, in a few words: its type, or which values there are. */
export function describe(contract: Contract, schema: Schema): string {
  const { enum: values, type, format, oneOf, anyOf, allOf } = resolve<Schema>(contract, schema as Schema & { $ref: string });
  if (values !== undefined) return oneOfThese(values);
  if (type !== undefined) return (type === "string" ? formatOf(format) : undefined) ?? [type].flat().join(" or ");
  const branches = oneOf ?? anyOf;
  if (branches !== undefined) return [...new Set(branches.map((branch) => describe(contract, branch)))].join(" or ");
  const [first] = allOf ?? [];
  return first === undefined ? "a value" : describe(contract, first);
}

/** Some of the values that there may be. */
export function oneOfThese(values: readonly unknown[]): string {
  const shown = values.slice(0, mostValues).map(String).join(", ");
  const more = values.length - mostValues;
  return values.length === 1 ? shown : `one of ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}

function formatOf(format: string | undefined): string | undefined {
  return format === undefined ? undefined : formats.get(format)?.expected;
}
