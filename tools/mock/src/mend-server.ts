import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server } from "node:http";

interface RequestStart {
  readonly request: IncomingMessage;
  readonly server: Server;
}

const channel = "http.server.request.start";

/**
 * Mends what Prism 5.16.0 leaves to chance in its server, which it does not hand out: requests are met on Node's own
 * channel instead.
 *
 * - A body that is no JSON is answered. Prism reads it, fails, and then waits for the body to end, which it has: the
 *   caller would wait for ever.
 * - Idle connections stay open. A client that uses one just as it closes would see an answer lost, and rightly say that
 *   nobody knows what became of its call.
 *
 * @param port - where Prism listens
 * @returns what to call when the server is closed
 */
export function mendServer(port: number): () => void {
  const onStart = (message: unknown): void => {
    const { request, server } = message as RequestStart;
    const address = server.address();
    if (typeof address !== "object" || address?.port !== port) return;
    server.keepAliveTimeout = 0;
    request.once("end", () => {
      // Whoever still waits for the end now would do so in vain.
      setImmediate(() => {
        if (request.listenerCount("end") > 0) request.emit("end");
      });
    });
  };
  subscribe(channel, onStart);
  return () => void unsubscribe(channel, onStart);
}
