import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec, type IHttpConfig } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { mendServer } from "./mend-server.ts";
import { mendedParts } from "./mended-parts.ts";
import { type OpenApiDocument, readDocument } from "./read-document.ts";
import { type SampleRequest, sampleRequest } from "./sample-request.ts";

/** Where to listen, and what to hold the calls to. */
export interface ListenOptions {
  /** The contract: a parsed document, or where it lies. The bundled contract when left out. */
  readonly document?: OpenApiDocument | string | URL;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

/** A server of Prism's on the loopback interface. */
export interface PrismServer extends AsyncDisposable {
  /** Its address, without a slash at its end. */
  readonly url: string;
  /** How many operations it serves. */
  readonly operations: number;
  /** A call that it answers, where the contract has a plain one. */
  readonly sample: SampleRequest | undefined;
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

// Without a dialect Prism reads every schema as draft 7, where prefixItems and unevaluatedProperties mean nothing.
const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * Starts Prism with requests and answers both checked and violations refused.
 *
 * @param options - where to listen, and the contract
 * @param mode - what makes it a mock or a proxy
 * @throws Error for a document that cannot be read and for a port that is in use
 */
export async function listen(options: ListenOptions, mode: { readonly upstream?: URL }): Promise<PrismServer> {
  const { document, port = 0 } = options;
  const contract =
    document === undefined || document instanceof URL || typeof document === "string" ? readDocument(document) : document;
  // Prism resolves the references in place, so it gets a copy.
  const operations = await getHttpOperationsFromSpec({ jsonSchemaDialect: dialect, ...structuredClone(contract) });
  const { upstream } = mode;
  const checks = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const config: IHttpConfig = upstream === undefined ? { ...checks, isProxy: false } : { ...checks, isProxy: true, upstream };
  const logger = createLogger("prism", { level: "silent" });
  const server = createServer(operations, { components: { logger, ...mendedParts }, config, cors: true });
  const url = await server.listen(port, "127.0.0.1").catch((reason: unknown) => {
    throw new Error(describeListenFailure(port, reason), { cause: reason });
  });

  const stopAnswering = mendServer(Number(new URL(url).port));
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    stopAnswering();
    closing ??= server.close();
    return closing;
  };
  return { url, operations: operations.length, sample: sampleRequest(operations), close, [Symbol.asyncDispose]: close };
}

function describeListenFailure(port: number, reason: unknown): string {
  const text = reason instanceof Error ? reason.message : String(reason);
  return text.includes("EADDRINUSE") ? `Port ${port} is in use; take another, or 0 for any free one` : `Port ${port}: ${text}`;
}
