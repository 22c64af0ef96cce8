import { updateExtension } from "@ringwright/accounts";
import { createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { sandboxHandlers } from "@ringwright/sandbox/msw";
import {
  assertCalled,
  assertCalledTimes,
  assertContractKept,
  assertNotCalled,
  assertNothingBought,
  callsOf,
  contractProblemsOf,
  purchasesOf,
} from "@ringwright/sandbox/testing";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";
import { outcomeOf } from "../world.ts";

const secretBody = { ivrPin: planted.ivrPin, password: planted.password };
const another = { extensionId: "2719510004", body: secretBody };

// What tests print: of calls that held secrets, where secrets were expected.
async function seen(): Promise<Sandbox> {
  const sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  for (const password of [planted.password, "PLANTED-without-a-digit"]) {
    await outcomeOf(() => updateExtension(client, { extensionId: "2719501004", body: { ...secretBody, password } }));
  }
  await sandbox.fetch(`${server}/restapi/oauth/nowhere?refresh_token=${encodeURIComponent(planted.refreshToken)}`);
  return sandbox;
}

/** The cases of `@ringwright/sandbox/testing`. */
export const sandboxTestingCases: Cases = {
  assertCalled: async () => outcomeOf(async () => assertCalled(await seen(), "updateExtension", another)),
  assertCalledTimes: async () => outcomeOf(async () => assertCalledTimes(await seen(), "updateExtension", 2, another)),
  assertContractKept: async () => outcomeOf(async () => assertContractKept(await seen())),
  assertNotCalled: async () => outcomeOf(async () => assertNotCalled(await seen(), "updateExtension")),
  assertNothingBought: async () => outcomeOf(async () => assertNothingBought(await seen())),
  callsOf: async () => [callsOf(await seen(), "updateExtension")],
  contractProblemsOf: async () => [contractProblemsOf(await seen())],
  purchasesOf: async () => [purchasesOf(await seen())],
};

/**
 * The cases of `@ringwright/sandbox/vitest`. Its fixtures are what `createSandbox` gives, and its matchers say what the functions
 * of `testing` say; Vitest's own part is too large to print.
 */
export const sandboxVitestCases: Cases = { test: () => [] };

/** The cases of `@ringwright/sandbox/msw`. */
export const sandboxMswCases: Cases = {
  sandboxHandlers: async () => [sandboxHandlers(await seen())],
};
