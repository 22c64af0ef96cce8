import { type CheckOptions, checkRecorded, type ExchangeCheck } from "./check/check-recorded.ts";
import type { RecordedRequest, RecordedResponse } from "./exchange/exchange.ts";
import { type FetchRequest, type FetchResponse, isFetched, readRequest, readResponse } from "./exchange/read-fetch.ts";

/**
 * Holds an exchange to the contract: what was sent, and what came of it. It looks at neither server nor tokens, and sends nothing.
 *
 * @param request - a `Request` whose body was not read yet, or what was recorded of one
 * @param response - a `Response` whose body was not read yet, or what was recorded of one
 * @param options - see `CheckOptions`
 * @returns what differs; bodies are copied, and left to whoever has the exchange
 */
export async function checkExchange(
  request: FetchRequest | RecordedRequest,
  response: FetchResponse | RecordedResponse,
  options: CheckOptions = {},
): Promise<ExchangeCheck> {
  const [sent, answered] = await Promise.all([
    isFetched<FetchRequest>(request) ? readRequest(request) : request,
    isFetched<FetchResponse>(response) ? readResponse(response) : response,
  ]);
  return checkRecorded(sent, answered, options);
}
