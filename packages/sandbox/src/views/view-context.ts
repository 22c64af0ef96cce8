import type { Uris } from "../http/uris.ts";
import type { State } from "../state/state.ts";

/** What views need to look things up and to name them. */
export interface ViewContext {
  readonly state: State;
  readonly uris: Uris;
}
