import type { OperationFacts } from "../contract/operation.ts";
import type { Router } from "../contract/router.ts";
import { Refusal } from "./refusal.ts";
import type { WireRequest } from "./wire.ts";

/** Where a request leads: to an operation, or to a refusal. */
export type Routed =
  | { readonly operation: OperationFacts; readonly path: Readonly<Record<string, string>> }
  | { readonly operation: undefined; readonly refusal: Refusal };

const overridable = new Set(["GET", "PUT", "PATCH", "DELETE", "POST"]);

/** Finds the operation of a request. A POST may say in a header or in the query which method it stands for. */
export function route(router: Router, request: WireRequest): Routed {
  const method = methodOf(request);
  if (method instanceof Refusal) return { operation: undefined, refusal: method };
  const found = router.find(request.path);
  if (found === undefined) {
    const code = request.path.startsWith("/restapi/") ? "CMN-120" : "AGW-404";
    return { operation: undefined, refusal: new Refusal(404, code) };
  }
  const operation = found.operations.get(method);
  if (operation === undefined) {
    const headers = { Allow: [...found.operations.keys()].join(", ") };
    return { operation: undefined, refusal: new Refusal(405, "CMN-111", { headers }) };
  }
  return { operation, path: found.parameters };
}

function methodOf(request: WireRequest): string | Refusal {
  const method = request.method.toUpperCase();
  if (method !== "POST") return method;
  const header = request.header("x-http-method-override")?.toUpperCase();
  const query = request.query.get("_method")?.toUpperCase();
  if (header !== undefined && query !== undefined && header !== query) {
    return new Refusal(400, "CMN-101", { parameterName: "_method", message: "Header and query name different methods" });
  }
  const wanted = header ?? query ?? method;
  return overridable.has(wanted) ? wanted : new Refusal(400, "CMN-101", { parameterName: "_method" });
}
