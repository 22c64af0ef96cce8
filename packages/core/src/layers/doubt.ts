import type { Layer } from "../call/onion.ts";
import { refuses } from "../call/refusal-status.ts";

/**
 * Keeps `context.inDoubt`: a call is in doubt from when it leaves until its answer is read or refuses it. It is the layer
 * next to the transport, which takes the doubt back where no connection came about, because nobody further out can tell a
 * call that never left from one whose answer was lost.
 */
export const doubtLayer: Layer = async (context, next) => {
  context.signal.throwIfAborted();
  context.inDoubt = true;
  context.refusedWith = undefined;
  const response = await next(context);
  if (refuses(response.status)) {
    context.inDoubt = false;
    context.refusedWith = response.status;
  }
  return response;
};
