import { type HttpHandler, HttpResponse, http } from "msw";
import type { Sandbox } from "../create-sandbox.ts";

/** Which servers the handlers stand in for. */
export interface SandboxHandlersOptions {
  /** Others beside the service's own, such as `https://proxy.example`. */
  readonly servers?: readonly string[];
}

/**
 * Handlers for MSW that have a sandbox answer whatever is asked of the service: for code that has its address written in.
 *
 * @param sandbox - that answers; its faults are those of the network
 * @throws RangeError for a server that is no address
 */
export function sandboxHandlers(sandbox: Sandbox, options: SandboxHandlersOptions = {}): HttpHandler[] {
  const servers = [...sandbox.document.servers.map(({ url }) => url), ...(options.servers ?? [])];
  return servers.map((server) =>
    // What the sandbox's fetch throws is a connection that is gone.
    http.all(`${originOf(server)}/*`, ({ request }) => sandbox.fetch(request).catch(() => HttpResponse.error())),
  );
}

function originOf(server: string): string {
  if (URL.canParse(server)) return new URL(server).origin;
  throw new RangeError(`sandboxHandlers({ servers }): ${server} is no address; give one such as https://proxy.example`);
}
