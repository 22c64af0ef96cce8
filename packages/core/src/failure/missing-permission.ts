import type { Operation } from "../call/operation.ts";
import type { ServiceErrorEntry } from "../errors/service-errors.ts";
import { permissionsIncluding } from "./permissions-including.ts";

// CMN-401 is about the app, 408 and 419 about the user. Source: the vendor's error guide, "Common errors".
const appCodes = new Set(["CMN-401", "InsufficientPermissions"]);
const userCodes = new Set(["CMN-408", "CMN-419"]);

/**
 * Says which permission a refused call lacks, and what would help.
 *
 * @param operation - what was called
 * @param errors - the reasons of a 403
 * @returns a text, or undefined where the refusal is about something else
 */
export function missingPermission(operation: Operation, errors: readonly ServiceErrorEntry[]): string | undefined {
  const [first] = errors;
  if (first === undefined || appCodes.has(first.errorCode)) return missingFromApp(operation, first?.permissionName);
  if (userCodes.has(first.errorCode)) return missingFromUser(operation, first.permissionsName);
  return undefined;
}

function missingFromApp(operation: Operation, named: string | undefined): string | undefined {
  // Where not every app may call it, a refusal that names no permission is rather about that: see `accessAdvice`.
  const needed = named ?? (operation.access === undefined ? operation.permission : undefined);
  if (needed === undefined) return undefined;
  const [, ...wider] = permissionsIncluding(needed);
  const also = wider.length === 0 ? "" : `; ${wider.join(" and ")} include${wider.length === 1 ? "s" : ""} it`;
  return `the app lacks the permission ${needed}${also} (see the app's settings in the developer console)`;
}

function missingFromUser(operation: Operation, named: string | undefined): string | undefined {
  const needed = named === undefined ? (operation.userPermissions ?? []) : [named];
  if (needed.length === 0) return undefined;
  return `the user's role lacks the permission ${needed.join(" or ")}, or has it not for this extension`;
}
