import {
  type CheckOptions,
  ContractBreachError,
  checkExchange,
  checkedFetch,
  createTally,
  type ExchangeCheck,
  problemKinds,
  proposeChanges,
  usesOf,
} from "@ringwright/contract-check";
import { HarError, readHar } from "@ringwright/contract-check/har";
import { startProxy } from "@ringwright/contract-check/proxy";
import { RecordingError, readRecordings } from "@ringwright/contract-check/recordings";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";
import { body, outcomeOf, server, type World } from "../world.ts";

// Whatever may be wrong with an exchange, with secrets in each of its places.
const url = `${server}/restapi/v1.0/account/~/extension/~?page=${encodeURIComponent(planted.code)}`;
const headers = {
  "Content-Type": "application/json",
  Authorization: `Bearer ${planted.accessToken}`,
  "X-Partner": planted.header,
};
const sent = JSON.stringify({
  ...body,
  contact: planted.password,
  status: planted.jwt,
  [planted.accessToken]: planted.refreshToken,
});

const exchange = {
  request: { method: "PUT", url, headers, body: sent },
  response: { status: 200, headers, body: sent },
} as const;

const checkOf = (options?: CheckOptions): Promise<ExchangeCheck> => checkExchange(exchange.request, exchange.response, options);

async function fetchedIn({ careless }: World, mode: "report" | "throw"): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  const fetch = checkedFetch(
    (address: string, init: RequestInit) => careless(false)(address, init as never) as Promise<Response>,
    {
      mode,
      onProblem: (problem) => told.push(problem),
      onCheck: (check) => told.push(check),
    },
  );
  const ended = await outcomeOf(() => fetch(url, { method: "PUT", headers, body: sent }).then(({ status }) => status));
  await fetch.settled();
  return [fetch, ...told, ...ended];
}

/** The cases of `@ringwright/contract-check`. */
export const contractCheckCases: Cases = {
  ContractBreachError: async () => [new ContractBreachError((await checkOf()).problems)],
  checkExchange: async () => [await checkOf()],
  checkedFetch: async (world) => [...(await fetchedIn(world, "report")), ...(await fetchedIn(world, "throw"))],
  createTally: async () => {
    const tally = createTally();
    tally.add(await checkOf());
    return [tally, tally.report()];
  },
  problemKinds: () => [problemKinds],
  // With the words that look like those of the contract.
  proposeChanges: async () => [proposeChanges((await checkOf({ details: true })).problems)],
  usesOf: () => [usesOf([exchange])],
};

/** The cases of `@ringwright/contract-check/har`. */
export const harCases: Cases = {
  HarError: () => [new HarError("is no HAR")],
  readHar: () => outcomeOf(() => readHar({ log: { entries: [{ request: { url, method: planted.code } }] } })),
};

/** The cases of `@ringwright/contract-check/proxy`. */
export const proxyCases: Cases = {
  startProxy: async () => {
    await using proxy = await startProxy({ upstream: "http://127.0.0.1:1" });
    const answer = await fetch(`${proxy.url}/restapi`, { method: "POST", headers, body: sent });
    return [proxy, await answer.text()];
  },
};

/** The cases of `@ringwright/contract-check/recordings`. */
export const recordingsCases: Cases = {
  RecordingError: () => [new RecordingError("calls.har: is no JSON")],
  readRecordings: () => outcomeOf(() => readRecordings(new URL("../../package.json", import.meta.url).pathname)),
};
