import type { CompanyView, RequestDetails, RequestView, StatusView } from "../protocol.ts";

/** Everything that the page shows. */
export interface Model {
  readonly connection: "connecting" | "live" | "lost";
  readonly company: CompanyView | undefined;
  /** Rows of the company as they were a message ago, to tell what is new. */
  readonly rowsBefore: ReadonlySet<string> | undefined;
  readonly status: StatusView | undefined;
  /** When `status` came, on the page's own clock. */
  readonly statusAtMs: number;
  /** The newest first. */
  readonly requests: readonly RequestView[];
  readonly operations: readonly string[];
  readonly filter: RequestFilter;
  /** The number of the request whose details are shown. */
  readonly selected: number | undefined;
  readonly details: RequestDetails | undefined;
  /** What the last command did, for everybody who cannot see it. */
  readonly notice: Notice | undefined;
}

/** Which requests are listed. */
export interface RequestFilter {
  readonly text: string;
  readonly kind: "all" | "refused" | "broken";
}

/** A word on what a command did. */
export interface Notice {
  readonly text: string;
  readonly failed: boolean;
}

/** Holds the model, and has it shown after each change. */
export interface Store {
  readonly model: Model;
  update(changes: Partial<Model>): void;
}

/** @param show - called once for all changes of a turn */
export function createStore(show: (model: Model) => void): Store {
  let model: Model = {
    connection: "connecting",
    company: undefined,
    rowsBefore: undefined,
    status: undefined,
    statusAtMs: 0,
    requests: [],
    operations: [],
    filter: { text: "", kind: "all" },
    selected: undefined,
    details: undefined,
    notice: undefined,
  };
  let waiting = false;
  return {
    get model() {
      return model;
    },
    update(changes) {
      model = { ...model, ...changes };
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        show(model);
      });
    },
  };
}

/** The sandbox's time, which goes on between messages unless it stands still. */
export function sandboxTimeMs({ status, statusAtMs }: Model): number {
  if (status === undefined) return 0;
  return status.frozen ? status.nowMs : status.nowMs + performance.now() - statusAtMs;
}
