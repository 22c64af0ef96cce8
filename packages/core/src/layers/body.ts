import type { CallContext, Layer } from "../call/onion.ts";
import { type Reply, readAsFarAsItComes } from "../call/reply.ts";
import { NetworkError } from "../errors/network-error.ts";

/**
 * Reads the whole body of an answer into `context.answerBody`. It stands inside the retry layer, so that a body that
 * breaks off counts as a lost answer, and inside the deadline, so that a body that trickles in is bounded too. A refusal
 * is one from its status on: it stands with what came of its body.
 *
 * @throws NetworkError when the body of another answer breaks off
 */
export const bodyLayer: Layer = async (context, next) => {
  const { operation, signal, secrets } = context;
  const response = await next(context);
  try {
    context.answerBody = await readBody(context, response);
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

async function readBody({ readAs, signal }: CallContext, response: Reply): Promise<string | ArrayBuffer> {
  const { status } = response;
  if (status < 400 || status >= 500) return readAs === "text" ? response.text() : response.arrayBuffer();
  const bytes = await readAsFarAsItComes(response);
  signal.throwIfAborted();
  return readAs === "text" ? new TextDecoder().decode(bytes) : bytes.buffer;
}
