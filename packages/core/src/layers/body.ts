import { NetworkError } from "../errors/network-error.ts";
import type { Layer } from "../onion.ts";

/**
 * Reads the whole body of an answer into `context.answerBody`. It stands inside the retry layer, so that a body that
 * breaks off counts as a lost answer, and inside the deadline, so that a body that trickles in is bounded too.
 *
 * @throws NetworkError when the body breaks off
 */
export const bodyLayer: Layer = async (context, next) => {
  const { operation, signal, secrets } = context;
  const response = await next(context);
  try {
    context.answerBody = await (context.readAs === "text" ? response.text() : response.arrayBuffer());
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    const requestId = response.headers.get("rcrequestid") ?? undefined;
    throw new NetworkError(`${operation.id}: the answer broke off`, {
      operation: operation.id,
      requestId,
      cause,
      redact: secrets.redact,
    });
  }
  context.inDoubt = false;
  return response;
};
