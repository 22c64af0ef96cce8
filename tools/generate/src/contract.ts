import { type BodyObject, type OpenApiDocument, type OperationObject, type ParameterObject, resolve } from "./document.ts";

/** The packages that code is generated for; each operation's tag names one. */
export const domains = ["core", "accounts", "devices", "numbers"] as const;

/** A package that code is generated for. */
export type Domain = (typeof domains)[number];

/** An operation with everything about it in one place. */
export interface ContractOperation extends Omit<OperationObject, "parameters" | "requestBody" | "responses"> {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ParameterObject[];
  readonly requestBody: BodyObject | undefined;
  readonly responses: Readonly<Record<string, BodyObject>>;
}

/**
 * The operations of a domain, in the order of the contract.
 *
 * @param document - the bundled contract
 * @param domain - whose
 */
export function operationsOf(document: OpenApiDocument, domain: Domain): ContractOperation[] {
  const operations: ContractOperation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.tags[0] !== domain) continue;
      operations.push({
        ...operation,
        method: method.toUpperCase(),
        path,
        parameters: (operation.parameters ?? []).map((parameter) => resolve(document, parameter)),
        requestBody: operation.requestBody && resolve(document, operation.requestBody),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [status, resolve(document, response)]),
        ),
      });
    }
  }
  return operations;
}

/** The ids of all operations. */
export function operationIds(document: OpenApiDocument): Set<string> {
  return new Set(Object.values(document.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId)));
}
