import { type Mock, startMock } from "@ringwright/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkExchange } from "../src/index.ts";
import { exampleRequest, operations } from "./support/operations.ts";

// Prism answers with the contract's examples, and knows nothing of what is here.
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test.each(operations)("$id is clean on Prism's mock", async (operation) => {
  const { method, path, body, mediaType } = exampleRequest(operation);
  const headers = {
    ...(operation.secured && { Authorization: "Bearer t" }),
    ...(operation.clientBasic && { Authorization: `Basic ${btoa("a:b")}` }),
    ...(mediaType && { "Content-Type": mediaType }),
  };
  const init = { method, headers, redirect: "manual", ...(body === undefined ? {} : { body }) } as const;
  const response = await fetch(mock.url + path, init);
  const check = await checkExchange(new Request(mock.url + path, init), response);
  expect([response.status < 400, check]).toEqual([true, { operation: operation.id, problems: [], unchecked: [] }]);
});
