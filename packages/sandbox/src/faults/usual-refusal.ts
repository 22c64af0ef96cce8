import type { OperationFacts } from "../contract/operation.ts";
import { Refusal } from "../http/refusal.ts";

// What the service says with a status where nothing else is known. 401 is that of a token that has expired.
const usualCodes: Readonly<Record<number, string>> = {
  401: "OAU-128",
  403: "CMN-408",
  404: "CMN-102",
  405: "CMN-111",
  409: "CMN-304",
  415: "CMN-407",
  429: "CMN-301",
  500: "CMN-203",
};

/**
 * How the service refuses a call with a status.
 *
 * @param operation - that was called, if there is one of the address
 * @param status - from 400 to 599
 * @param code - in the place of the usual one
 */
export function usualRefusal(operation: OperationFacts | undefined, status: number, code?: string): Refusal {
  const said = code ?? usualCodes[status] ?? (status < 500 ? "CMN-101" : "CMN-201");
  if (said === "CMN-401") return new Refusal(status, said, { permissionName: operation?.appPermission ?? "ReadAccounts" });
  if (said === "CMN-408")
    return new Refusal(status, said, { permissionsName: operation?.userPermissions[0] ?? "ReadCompanyInfo" });
  if (said !== "CMN-101" && said !== "CMN-102") return new Refusal(status, said);
  const parameters = [...(operation?.path ?? "").matchAll(/\{(\w+)\}/g)];
  return new Refusal(status, said, { parameterName: parameters.at(-1)?.[1] ?? "body" });
}
