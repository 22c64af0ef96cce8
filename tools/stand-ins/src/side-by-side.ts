import { type ContractOperation, callOperation, connect, type OperationCall } from "@ringwright/contract/check";
import { type Auth, InputError } from "@ringwright/core";
import type { Sandbox } from "@ringwright/sandbox";
import { type Answer, readAnswer } from "./answer.ts";

/** The two stand-ins, and the ways to them. */
export interface StandIns {
  readonly sandbox: Sandbox;
  /** Where the sandbox listens. */
  readonly sandboxUrl: string;
  /** Where Prism listens, with the same contract. */
  readonly prismUrl: string;
  /** What the sandbox is asked through; the machine's own when left out. */
  readonly sandboxFetch?: typeof fetch;
  /** What Prism is asked through; the machine's own when left out. */
  readonly prismFetch?: typeof fetch;
}

/** A call of an operation, as a user of the packages makes it. */
export interface Call {
  readonly operation: ContractOperation;
  /** The generated function. */
  readonly call: OperationCall;
  readonly input: Readonly<Record<string, unknown>>;
  /** The answer's media type, where it is not JSON's own. */
  readonly accept?: string;
}

/** What the two answered to the same request. */
export interface Pair {
  readonly sandbox: Answer;
  /** What Prism says by itself. */
  readonly prism: Answer;
  /** What Prism says when it is asked for an answer like the sandbox's; `prism` itself where that is one, or a refusal. */
  readonly prismAlike: Answer;
}

/**
 * Makes a call with the real client, and sends the request that leaves it to both.
 *
 * @param standIns - see `StandIns`
 * @param auth - who calls; Prism takes any token
 * @param call - what to call
 * @returns both answers, or the client's own refusal of the input
 * @throws Error when no request leaves the client for any other reason, or one of the two does not answer
 */
export async function askBoth(
  standIns: StandIns,
  auth: Auth,
  { operation, call, input, accept }: Call,
): Promise<Pair | { readonly refusal: InputError }> {
  const { sandboxUrl, prismUrl, sandboxFetch = fetch, prismFetch = fetch } = standIns;
  let pair: Pair | undefined;
  const fork: typeof fetch = async (target, init = {}) => {
    const { pathname, search } = new URL(String(target));
    const ask = async (ownFetch: typeof fetch, url: string, more: Readonly<Record<string, string>>): Promise<Response> => {
      const headers = new Headers(init.headers);
      // Each over a connection of its own: one that is kept may be given up by the server just when it is used again.
      headers.set("connection", "close");
      for (const [name, value] of Object.entries(more)) headers.set(name, value);
      return await ownFetch(url + pathname + search, { ...init, headers });
    };
    const [mine, response] = await Promise.all([
      ask(sandboxFetch, sandboxUrl, accept === undefined ? {} : { accept }).then(readAnswer),
      // Prism chooses the status before it looks at the media type, and would refuse that of another status.
      ask(prismFetch, prismUrl, {}),
    ]);
    const prism = await readAnswer(response.clone());
    const alike = { prefer: `code=${mine.status}`, accept: mine.mediaType ?? "application/json" };
    const isAnother = prism.status < 400 && prism.status !== mine.status;
    const prismAlike = isAnother ? await readAnswer(await ask(prismFetch, prismUrl, alike)) : prism;
    pair ??= { sandbox: mine, prism, prismAlike };
    return response;
  };
  const client = connect({ server: prismUrl, auth, fetch: fork });
  let failure: unknown;
  await callOperation(operation, call, client, input).catch((error: unknown) => {
    failure = error; // a refusal is an answer as well
  });
  if (pair === undefined && failure instanceof InputError) return { refusal: failure };
  if (pair === undefined) throw new Error(`${operation.id}: not answered by both: ${String(failure)}`, { cause: failure });
  return pair;
}

// Prism answers for each operation whoever asks; in the sandbox only this app may call them all.
const app = "tidewater-internal";

/**
 * The sandbox put back to its seed, but with a site that can be deleted as nobody belongs to it, and an account that can be
 * activated, and a new session of its administrator.
 *
 * @param sandbox - to start anew
 */
export function startAnew(sandbox: Sandbox): Auth {
  sandbox.reset();
  for (const { id } of sandbox.state.extensions.find({ siteId: "2719701004", type: "Department" })) {
    sandbox.state.extensions.update(id, { siteId: "main-site" });
  }
  sandbox.state.accounts.update("2719404004", { status: "Unconfirmed" });
  const { extensionId, accessToken, credentials } = sandbox.auth("admin", { app });
  const { clientId, clientSecret } = credentials();
  const token = accessToken();
  return {
    connect: () => ({
      owner: extensionId,
      clientAuthorization: () => `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`,
      accessToken: async () => token,
      discard() {},
      async logout() {},
    }),
  };
}
