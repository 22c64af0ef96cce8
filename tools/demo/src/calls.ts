import type { Hooks, Operation } from "@ringwright/core";

/** One request and the status of its answer. */
export interface Call {
  readonly operation: Operation;
  readonly status: number;
}

/** Collects what a client does. */
export function recordCalls(): { readonly calls: readonly Call[]; readonly hooks: Hooks } {
  const calls: Call[] = [];
  return { calls, hooks: { onResponse: ({ operation, status }) => void calls.push({ operation, status }) } };
}

/** Whether a call held to the contract: the mock checks each request and its own answer, and refuses what breaks it. */
export function held({ status }: Call): boolean {
  return status < 400;
}
