import { type Body, type Contract, type Parameter, resolve } from "./contract.ts";

/** An operation with its references followed. */
export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly batch: { readonly parameter: string; readonly maxItems: number } | undefined;
  readonly parameters: readonly Required<Parameter>[];
  readonly requestBody: Body | undefined;
  readonly responses: ReadonlyMap<number, Body>;
}

/** Where a request leads. */
export interface Route {
  readonly operation: ContractOperation;
  /** The values of the path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds operations. Literal segments go before parameters: `free-numbers` is no extension's id. */
export interface Router {
  find(method: string, path: string): Route | undefined;
}

interface Candidate {
  readonly id: string;
  readonly segments: readonly string[];
  readonly literals: number;
}

/** Builds the table of a contract's operations. An operation's references are followed when it is first found. */
export function createRouter(contract: Contract): Router {
  const table = new Map<string, Candidate[]>();
  for (const [id, { method, path }] of Object.entries(contract.operations)) {
    const segments = path.split("/").slice(1);
    const key = `${method} ${segments.length}`;
    const literals = segments.filter((segment) => !isParameter(segment)).length;
    table.set(key, [...(table.get(key) ?? []), { id, segments, literals }]);
  }
  for (const candidates of table.values()) candidates.sort((a, b) => b.literals - a.literals);
  const known = new Map<string, ContractOperation>();

  function operationOf(id: string): ContractOperation {
    const operation = known.get(id) ?? followed(contract, id);
    known.set(id, operation);
    return operation;
  }

  return {
    find(method, path) {
      const given = segmentsOf(path);
      const candidates = given && table.get(`${method} ${given.length}`);
      const found = candidates?.find(({ segments }) => fits(segments, given as readonly string[]));
      return found && { operation: operationOf(found.id), parameters: valuesOf(found.segments, given as readonly string[]) };
    },
  };
}

function followed(contract: Contract, id: string): ContractOperation {
  const {
    method,
    path,
    batch,
    parameters = [],
    requestBody,
    responses,
  } = contract.operations[id] as Contract["operations"][string];
  return {
    id,
    method,
    path,
    batch,
    parameters: parameters.map((parameter) => resolve(contract, parameter) as Required<Parameter>),
    requestBody: requestBody && resolve<Body>(contract, requestBody),
    responses: new Map(Object.entries(responses).map(([status, body]) => [Number(status), resolve<Body>(contract, body)])),
  };
}

function segmentsOf(path: string): readonly string[] | undefined {
  try {
    return path.replace(/\/$/, "").split("/").slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function fits(segments: readonly string[], given: readonly string[]): boolean {
  return segments.every((segment, index) => (isParameter(segment) ? given[index] !== "" : segment === given[index]));
}

function valuesOf(segments: readonly string[], given: readonly string[]): Record<string, string> {
  const values = segments.flatMap((segment, index) => (isParameter(segment) ? [[segment.slice(1, -1), given[index] ?? ""]] : []));
  return Object.fromEntries(values);
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
