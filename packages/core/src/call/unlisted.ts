import type { PlainRequest } from "../request/request-builder.ts";
import type { Operation } from "./operation.ts";

/**
 * The operation of a call by path. As it names none, it is treated with the most care: the smallest budget, and no repeat but of reads.
 *
 * @param request - what is sent
 * @param server - the service's address
 */
export function unlisted({ url, method }: PlainRequest, server: string): Operation {
  const path = (url.slice(server.length).split("?")[0] ?? "").replace(/\/(?:~|\d[^/]*)(?=\/|$)/g, "/{id}");
  const known = method as Operation["method"];
  return { id: `${method} ${path}`, method: known, path, group: "Heavy", ...(method === "GET" ? { retry: "safe" } : {}) };
}
