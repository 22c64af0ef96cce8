import { RingwrightError } from "./ringwright-error.ts";

/** The request did not reach the service, or its answer did not come back. */
export class NetworkError extends RingwrightError {
  override readonly name = "NetworkError";
}
