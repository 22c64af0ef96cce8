import type { OperationFacts } from "./operation.ts";

/** Where a path leads. */
export interface Route {
  /** The operations of the path, by method. */
  readonly operations: ReadonlyMap<string, OperationFacts>;
  /** The values of the path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Node {
  readonly literals: Map<string, Node>;
  parameter: Node | undefined;
  readonly operations: Map<string, OperationFacts>;
  /** Of the parameters on the way here. */
  names: readonly string[];
}

/** Finds operations by path. */
export interface Router {
  /** What the path leads to, if anything. Literal segments go before parameters: `free-numbers` is no extension's id. */
  find(path: string): Route | undefined;
}

/** Builds the route table of some operations. */
export function createRouter(operations: readonly OperationFacts[]): Router {
  const root = newNode();
  for (const operation of operations) {
    const names: string[] = [];
    let node = root;
    for (const segment of operation.path.split("/").slice(1)) {
      if (segment.startsWith("{")) {
        names.push(segment.slice(1, -1));
        node.parameter ??= newNode();
        node = node.parameter;
      } else {
        const next: Node = node.literals.get(segment) ?? newNode();
        node.literals.set(segment, next);
        node = next;
      }
    }
    node.operations.set(operation.method, operation);
    node.names = names;
  }
  return {
    find(path) {
      const segments = path.replace(/\/$/, "").split("/").slice(1).map(decode);
      if (segments.includes(undefined)) return undefined;
      return search(root, segments as string[], 0, []);
    },
  };
}

function search(node: Node, segments: readonly string[], index: number, values: readonly string[]): Route | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    if (node.operations.size === 0) return undefined;
    const parameters = Object.fromEntries(node.names.map((name, position) => [name, values[position] ?? ""]));
    return { operations: node.operations, parameters };
  }
  const literal = node.literals.get(segment);
  const found = literal && search(literal, segments, index + 1, values);
  if (found !== undefined) return found;
  if (node.parameter === undefined || segment === "") return undefined;
  return search(node.parameter, segments, index + 1, [...values, segment]);
}

function newNode(): Node {
  return { literals: new Map(), parameter: undefined, operations: new Map(), names: [] };
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
