import type { Client, Fetch, Operation } from "@ringwright/core";
import type { CommandOperation, CommandParameter } from "../call/command-operation.ts";
import { operations, packages } from "../operations.gen.ts";

declare const isSafe: unique symbol;

/** An operation that reads, and that may be called without a thought. `safeRead` alone makes one. */
export interface SafeRead {
  readonly [isSafe]: true;
  readonly operation: Operation & { readonly method: "GET"; readonly retry: "safe" };
  readonly parameters: readonly CommandParameter[];
}

/** An operation with what the command knows of it. */
export type NamedOperation = Pick<CommandOperation, "parameters"> & { readonly operation: Operation };

/**
 * Makes sure that an operation reads and does nothing else: a GET, which the contract calls safe, and that neither buys, takes a body
 * nor starts a task.
 *
 * @param named - an operation of the contract
 * @throws TypeError for any other
 */
export function safeRead({ operation, parameters }: NamedOperation): SafeRead {
  const { id, method, retry, billable, body, task, bulk } = operation;
  const isRead = method === "GET" && retry === "safe" && [billable, body, task, bulk].every((fact) => fact === undefined);
  if (!isRead)
    throw new TypeError(`${id}: ${method} is no safe read; drift takes those alone: a GET with x-retry: safe and no body`);
  return { operation, parameters } as unknown as SafeRead;
}

/** How far a login may look: every app, or one that the vendor has reviewed. */
export type Access = "open" | "advanced";

/** All reads of the contract that a login with this access may do. */
export async function readsOf(access: Access): Promise<SafeRead[]> {
  const mayRead = operations.filter(
    (one) => !one.changes && one.body === undefined && (one.access === undefined || one.access === access),
  );
  const found = mayRead.map(async ({ id, package: from, parameters }) => {
    const code = (await packages[from]?.()) as Readonly<Record<string, Operation>>;
    return safeRead({ operation: code[`${id}Operation`] as Operation, parameters });
  });
  return Promise.all(found);
}

/**
 * Reads.
 *
 * @param client - whose login
 * @param read - what
 * @param input - its parameters by name
 * @param signal - gives the call up
 */
export function sendRead(client: Client, read: SafeRead, input: object, signal: AbortSignal): Promise<unknown> {
  return client.send<unknown>(read.operation, input, { signal });
}

const tokenPath = "/restapi/oauth/token";

/** A fetch that sends GETs and logins, and refuses everything else: whatever a caller may do wrong, nothing is changed. */
export function readOnly(send: Fetch): Fetch {
  return (url, init) => {
    const isLogin = init.method === "POST" && new URL(url).pathname.endsWith(tokenPath);
    if (init.method === "GET" || isLogin) return send(url, init);
    return Promise.reject(new TypeError(`drift sends no ${init.method}: it reads, and changes nothing`));
  };
}
