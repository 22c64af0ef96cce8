// What core's own generated code uses; the domains' code gets the same from "@ringwright/core".
export type { CallOptions } from "./call/call-options.ts";
export type { Operation } from "./call/operation.ts";
export type { AppPermission } from "./call/permissions.ts";
export type { Client } from "./client.ts";
