// What core's own generated code uses; the domains' code gets the same from "@ringwright/core".
export type { CallOptions } from "./call-options.ts";
export type { Client } from "./client.ts";
export type { Operation } from "./operation.ts";
export type { AppPermission } from "./permissions.ts";
