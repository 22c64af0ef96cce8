import type { ContractOperation } from "./contract.ts";

/** A group of a facade: its operations by verb, and the groups inside it. */
export interface FacadeGroup {
  /** The path to it, such as `["devices", "inventory"]`. */
  readonly path: readonly string[];
  readonly operations: Map<string, ContractOperation>;
  readonly groups: Map<string, FacadeGroup>;
}

/** A group, and all that are inside it. */
export function withInner(group: FacadeGroup): FacadeGroup[] {
  return [group, ...[...group.groups.values()].flatMap(withInner)];
}

/**
 * Sorts operations into the groups that their `x-method` names.
 *
 * @param operations - of one domain
 * @returns the outermost groups, by name
 */
export function facadeTree(operations: readonly ContractOperation[]): Map<string, FacadeGroup> {
  const roots = new Map<string, FacadeGroup>();
  for (const operation of operations) {
    const names = operation["x-method"].split(".");
    const verb = names.pop() as string;
    let level = roots;
    let group: FacadeGroup | undefined;
    for (const [depth, name] of names.entries()) {
      group = level.get(name) ?? { path: names.slice(0, depth + 1), operations: new Map(), groups: new Map() };
      level.set(name, group);
      level = group.groups;
    }
    group?.operations.set(verb, operation);
  }
  return roots;
}
