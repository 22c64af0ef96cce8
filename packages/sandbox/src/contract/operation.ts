import type { operations } from "../types.gen.ts";
import {
  type BodyObject,
  type ContractDocument,
  type JsonSchema,
  type OperationObject,
  type ParameterObject,
  resolve,
} from "./document.ts";
import { oncePer } from "./once-per.ts";
import type { BrokenLimit } from "./problem.ts";

/** The id of an operation of the contract. */
export type OperationId = keyof operations;

/** A rate group as the contract names it. */
export type RateGroup = "Light" | "Medium" | "Heavy" | "Auth" | "NoThrottling";

/** Who may call an operation, the most first: every app, those that the vendor has reviewed for it, its own. */
export const accessLevels = ["open", "advanced", "internal"] as const;

/** One of {@link accessLevels}: of an operation what it takes, of an app what it has. */
export type Access = (typeof accessLevels)[number];

/** What the contract says of an operation. */
export interface OperationFacts {
  readonly id: OperationId;
  readonly summary: string;
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  /** Which version's habits its answers follow: `uri`, navigation, the shape of errors. */
  readonly version: "v1" | "v2";
  readonly group: RateGroup;
  /** Whether it takes a token. */
  readonly secured: boolean;
  readonly access: Access;
  /** Whether a call may cost money. */
  readonly billable: boolean;
  /** The app permission, where it needs one. */
  readonly appPermission: string | undefined;
  /** User permissions, any of which is enough; empty where it needs none. */
  readonly userPermissions: readonly string[];
  /** The path parameter that takes several ids. */
  readonly batch: { readonly parameter: string; readonly maxItems: number } | undefined;
  readonly parameters: readonly ParameterObject[];
  readonly requestBody: BodyObject | undefined;
  readonly responses: Readonly<Record<string, BodyObject>>;
  /** Which limits its refusals of a bad request tell. */
  readonly toldLimits: ReadonlySet<keyof BrokenLimit>;
}

const methods = new Set(["get", "post", "put", "patch", "delete"]);

const limits: readonly (keyof BrokenLimit)[] = ["parameterMaxItemCount", "parameterValueLength", "parameterRange"];

/** Every operation of a contract. */
export const operationsOf: (document: ContractDocument) => readonly OperationFacts[] = oncePer((document) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => factsOf(document, path, method, operation)),
  ),
);

function factsOf(document: ContractDocument, path: string, method: string, operation: OperationObject): OperationFacts {
  const permission = operation["x-app-permission"];
  const responses = Object.fromEntries(
    Object.entries(operation.responses).map(([status, answer]) => [status, resolve<BodyObject>(document, answer)]),
  );
  return {
    id: operation.operationId as OperationId,
    summary: operation.summary,
    method: method.toUpperCase(),
    path,
    version: path.startsWith("/restapi/v2/") ? "v2" : "v1",
    group: operation["x-throttling-group"] as RateGroup,
    secured: operation.security?.every((way) => "bearer" in way) ?? true,
    access: operation["x-access"] as Access,
    billable: operation["x-billable"] === true,
    appPermission: permission === "none" ? undefined : permission,
    userPermissions: [operation["x-user-permission"]].flat().filter((name) => name !== "none"),
    batch: operation["x-batch"],
    parameters: (operation.parameters ?? []).map((parameter) => resolve<ParameterObject>(document, parameter)),
    requestBody: operation.requestBody && resolve<BodyObject>(document, operation.requestBody),
    responses,
    toldLimits: toldLimits(document, responses["400"]),
  };
}

function toldLimits(document: ContractDocument, badRequest: BodyObject | undefined): ReadonlySet<keyof BrokenLimit> {
  const schemaOf = (schema: JsonSchema = {}): JsonSchema => resolve<JsonSchema>(document, schema);
  const { errors } = schemaOf(badRequest?.content?.["application/json"]?.schema).properties ?? {};
  const members = schemaOf(schemaOf(errors).items).properties ?? {};
  return new Set(limits.filter((name) => name in members));
}
