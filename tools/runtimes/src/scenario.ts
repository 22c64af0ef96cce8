// Runs in pages, workers, Deno and Bun as it is: nothing in here may be of one of them alone.
import { listExtensions } from "@ringwright/accounts";
import { ApiError, createClient, type Hooks, jwtAuth, tokenAuth } from "@ringwright/core";
import { readDevice } from "@ringwright/devices";
import { listAccountPhoneNumbers, readPhoneNumberBatch } from "@ringwright/numbers";

/** What a runtime saw. It can be sent as JSON. */
export interface Findings {
  /** Each answer, as `operation status`. */
  readonly answers: readonly string[];
  readonly device: string;
  /** The extension numbers of each page. */
  readonly pages: ReadonlyArray<readonly string[]>;
  readonly numbers: number;
  /** The outcome of each id of a batch, whose answer is multipart. */
  readonly batch: readonly string[];
  /** What was thrown for a device that is not there. */
  readonly refusal: string;
  /** What was thrown by a call that was aborted while it was under way. */
  readonly aborted: string;
  /** Whether the session is over at the service after a logout. */
  readonly loggedOut: boolean;
}

const deviceId = "804111004";

// What goes wrong shall show at once.
const retry = { attempts: 1 };

/**
 * Does a little of everything against the gateway: log in as a public client, read, page, send a batch, be refused, abort,
 * log out.
 *
 * @param gateway - its address
 */
export async function runScenario(gateway: string): Promise<Findings> {
  const answers: string[] = [];
  const hooks: Hooks = { onResponse: ({ operation, status }) => void answers.push(`${operation.id} ${status}`) };
  const client = createClient({ server: gateway, auth: jwtAuth({ clientId: "runtimes", jwt: "not-a-jwt" }), hooks, retry });

  const device = await readDevice(client, { deviceId });
  const pages: string[][] = [];
  for await (const { records } of listExtensions(client, { perPage: 2 }).pages()) {
    pages.push(records.map(({ extensionNumber }) => extensionNumber ?? ""));
  }
  const numbers = await listAccountPhoneNumbers(client).toArray();
  const { outcomes } = await readPhoneNumberBatch(client, ["1162821004", "1162899004"]);
  const refusal = await outcome(readDevice(client, { deviceId: "1" }, { headers: { prefer: "code=404" } }));
  const aborted = await abortUnderWay(gateway);
  await client.session.logout();

  return {
    answers,
    device: `${device.type} ${device.id}`,
    pages,
    numbers: numbers.length,
    batch: outcomes.map(({ fate }) => fate),
    refusal,
    aborted,
    loggedOut: answers.at(-1) === "revokeToken 200",
  };
}

// The call is aborted after it has reached the server, which never answers.
async function abortUnderWay(gateway: string): Promise<string> {
  const abort = new AbortController();
  const client = createClient({ server: `${gateway}/silent`, auth: tokenAuth("not-a-token"), retry });
  const call = outcome(readDevice(client, { deviceId }, { signal: abort.signal }));
  await Promise.race([fetch(`${gateway}/silent/arrived`), call]);
  abort.abort();
  return call;
}

async function outcome(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "no error";
  } catch (error) {
    if (error instanceof ApiError) return `${error.name} ${error.status} ${error.code}`;
    return error instanceof Error ? error.name : String(error);
  }
}
