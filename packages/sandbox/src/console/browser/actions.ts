import type { FaultView, RequestDetails } from "../protocol.ts";
import type { RequestFilter, Store } from "./model.ts";

/** What people can do on the page. */
export interface Actions {
  advance(ms: number, words: string): Promise<void>;
  freeze(frozen: boolean): Promise<void>;
  reset(): Promise<void>;
  addFault(options: FaultView["options"]): Promise<void>;
  removeFault(id: number): Promise<void>;
  clearFaults(): Promise<void>;
  filter(changes: Partial<RequestFilter>): void;
  select(number: number | undefined): Promise<void>;
  chooseAccount(id: string): void;
}

/** @param chooseAccount - follows another account from now on */
export function createActions(store: Store, chooseAccount: (id: string) => void): Actions {
  async function command(method: "POST" | "DELETE", path: string, body: object | undefined, done: string): Promise<void> {
    try {
      const response = await fetch(`/console/${path}`, {
        method,
        ...(method === "POST" ? { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body ?? {}) } : {}),
      });
      const answer = (await response.json()) as { message?: string };
      const text = response.ok ? done : (answer.message ?? `The sandbox answered ${response.status}`);
      store.update({ notice: { text, failed: !response.ok } });
    } catch {
      store.update({ notice: { text: "The sandbox does not answer", failed: true } });
    }
  }

  return {
    advance: (advanceMs, words) => command("POST", "clock", { advanceMs }, `Time moved on by ${words}`),
    freeze: (frozen) => command("POST", "clock", { frozen }, frozen ? "Time stands still" : "Time runs"),
    reset: () => command("POST", "reset", undefined, "Everything is as it was at the start"),
    addFault: (options) => command("POST", "faults", options, "The fault is on"),
    removeFault: (id) => command("DELETE", `faults/${id}`, undefined, "The fault is off"),
    clearFaults: () => command("DELETE", "faults", undefined, "All faults are off"),
    filter: (changes) => store.update({ filter: { ...store.model.filter, ...changes } }),
    async select(number) {
      store.update({ selected: number, ...(number === undefined ? { details: undefined } : {}) });
      if (number === undefined) return;
      const response = await fetch(`/console/requests/${number}`).catch(() => undefined);
      // Somebody may have gone on to another one meanwhile.
      if (store.model.selected !== number) return;
      if (response?.ok === true) store.update({ details: (await response.json()) as RequestDetails });
      else store.update({ details: undefined, notice: { text: "The sandbox no longer has this request", failed: true } });
    },
    chooseAccount,
  };
}
