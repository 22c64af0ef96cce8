import type { Failures } from "../call/failures.ts";
import type { CallContext, Layer } from "../call/onion.ts";
import { type Reply, readAsFarAsItComes } from "../call/reply.ts";

/**
 * Reads the whole body of an answer into `context.answerBody`. It stands inside the retry layer, so that a body that
 * breaks off counts as a lost answer, and inside the deadline, so that a body that trickles in is bounded too. A refusal
 * is one from its status on: it stands with what came of its body.
 *
 * @param failures - makes the error
 * @throws NetworkError when the body of another answer breaks off
 */
export function bodyLayer(failures: Failures): Layer {
  return async (context, next) => {
    const reply = await next(context);
    try {
      context.answerBody = await readBody(context, reply);
    } catch (cause) {
      if (context.signal.aborted) throw context.signal.reason;
      throw await failures.error(context, { kind: "broke off", reply, cause });
    }
    context.inDoubt = false;
    return reply;
  };
}

async function readBody({ readAs, signal }: CallContext, response: Reply): Promise<string | ArrayBuffer> {
  const { status } = response;
  if (status < 400 || status >= 500) return readAs === "text" ? response.text() : response.arrayBuffer();
  const bytes = await readAsFarAsItComes(response);
  signal.throwIfAborted();
  return readAs === "text" ? new TextDecoder().decode(bytes) : bytes.buffer;
}
