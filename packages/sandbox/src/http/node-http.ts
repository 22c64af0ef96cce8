/**
 * Node's HTTP. A named import reads all that the module exports once, which loads fetch and WebSocket: some 30 ms and 15 MB at
 * the start of a program that needs neither.
 */
export const http: typeof import("node:http") = process.getBuiltinModule("node:http");
