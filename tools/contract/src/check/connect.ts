import { type AnyClient, type BudgetStore, createClient, tokenAuth } from "@ringwright/core";
import { createRecorder, type Recorder } from "./recorder.ts";

// The mock counts nothing, and the figures in its rate headers are examples: a client that heeded them would wait for minutes.
const boundless: BudgetStore = {
  acquire: () => undefined,
  forecast: () => ({ waitMs: 0, reason: "budget" }),
  feedback: () => {},
};

// Far beyond what a call to a mock on the same machine takes, and still an end.
const timeoutMs = 20_000;

/**
 * Makes the real client, with nothing in its way that would delay a call or repeat it.
 *
 * @param server - the mock's address
 * @returns the client, and what it sends
 */
export function connect(server: string): { client: AnyClient; recorder: Recorder } {
  const recorder = createRecorder();
  const client = createClient({
    server,
    auth: tokenAuth("test"),
    fetch: recorder.fetch,
    retry: { attempts: 1 },
    rateLimits: { store: boundless },
    timeoutMs,
  });
  return { client, recorder };
}
