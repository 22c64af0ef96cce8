import { type AnyClient, type Client, type Operation, systemClock, tokenAuth } from "@ringwright/core";
import { expect, test } from "vitest";

/** What to check. */
export interface FacadeTestOptions {
  /** Makes the facade for a client: `createDevices`. */
  readonly create: (client: Client) => object;
  /** The module of generated functions, `import * as operations from "../src/operations.gen.ts"`. */
  readonly operations: object;
}

type Method = (input: object) => PromiseLike<unknown>;

/**
 * Declares a package's facade test: each operation has one method, which calls it and nothing else. Methods for several
 * ids or any number of records are the same operation once more, and left out.
 *
 * @param options - see `FacadeTestOptions`
 */
export function facadeTests(options: FacadeTestOptions): void {
  test("the facade has one method for each operation, which calls it", async () => {
    const called: string[] = [];
    const facade = options.create(recordingClient((operation) => called.push(operation.id)));
    for (const method of methodsOf(facade)) await Promise.resolve(method({ body: {} })).catch(() => {});
    const constants = Object.entries(options.operations).filter(([name]) => name.endsWith("Operation"));
    expect(called.sort()).toEqual(constants.map(([, { id }]) => id).sort());
  });
}

// Nothing is sent: which operation a method hands over is all that matters here, and any answer will do.
function recordingClient(record: (operation: Operation) => void): Client {
  const refuse = (operation: Operation): Promise<never> => {
    record(operation);
    return Promise.reject(new Error("not sent"));
  };
  const client: AnyClient = {
    clock: systemClock,
    server: "http://127.0.0.1",
    session: tokenAuth("none").connect({
      server: "http://127.0.0.1",
      clock: systemClock,
      fetch: () => Promise.reject(new Error("not sent")),
    }),
    send: refuse,
    exchange: refuse,
    trySend: refuse,
    tryExchange: refuse,
    fetch: () => Promise.reject(new Error("a facade calls operations, not addresses")),
  };
  return client;
}

function methodsOf(group: object): Method[] {
  return Object.entries(group).flatMap(([name, member]) => {
    if (typeof member === "function") return /(Batch|InBulk)$/.test(name) ? [] : [member as Method];
    return methodsOf(member as object);
  });
}
