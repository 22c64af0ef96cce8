import type { Layer } from "../call/onion.ts";
import type { Hooks } from "./hooks.ts";

/** What watches a client's calls: `openTelemetry()` of `@ringwright/core/opentelemetry`, or one of your own. */
export interface Telemetry {
  /** Around a whole call: its waits, its repeats, and the login that it may need. */
  readonly call: Layer;
  /** Around each attempt of a call, as it goes over the wire. */
  readonly attempt: Layer;
  /** Told what the client does, beside the client's own hooks. */
  readonly hooks?: Hooks;
}
