import { type Contract, resolve, type Schema } from "../contract/contract.ts";
import { isObject } from "../schema/type-of.ts";

/**
 * The members of a value that the contract names, each as the named schema that has it and the way from there:
 * `ExtensionList.records`, `Extension.permissions.admin`. Members of schemas without a name are left out.
 *
 * @param contract - what references point into
 * @param schema - what describes the value
 * @param value - parsed JSON
 */
export function membersIn(contract: Contract, schema: Schema, value: unknown): string[] {
  const names = new Set<string>();

  function visit(at: Schema, given: unknown, place: string | undefined): void {
    const { $ref } = at;
    if ($ref !== undefined) {
      visit(resolveOnce(contract, $ref), given, $ref.slice($ref.lastIndexOf("/") + 1));
      return;
    }
    for (const part of [...(at.allOf ?? []), ...(at.oneOf ?? []), ...(at.anyOf ?? [])]) visit(part, given, place);
    if (Array.isArray(given) && at.items !== undefined) for (const item of given) visit(at.items, item, place && `${place}[]`);
    if (!isObject(given)) return;
    for (const [name, member] of Object.entries(at.properties ?? {})) {
      if (!Object.hasOwn(given, name)) continue;
      const inside = place && `${place}.${name}`;
      if (inside !== undefined) names.add(inside);
      visit(member, given[name], inside);
    }
  }

  visit(schema, value, undefined);
  return [...names];
}

function resolveOnce(contract: Contract, $ref: string): Schema {
  return resolve<Schema>(contract, { $ref });
}
