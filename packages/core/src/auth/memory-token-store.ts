import type { TokenStore, Tokens } from "./token-store.ts";

/** Keeps tokens in memory, for as long as the process lives. */
export function memoryTokenStore(): TokenStore {
  let saved: Tokens | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async load() {
      return saved;
    },
    async save(tokens) {
      saved = tokens;
    },
    async clear() {
      saved = undefined;
    },
    exclusive(work, signal) {
      const turn = last.then(() => {
        signal?.throwIfAborted();
        return work();
      });
      last = turn.catch(() => {}); // whoever asked for the work hears of its failure
      return turn;
    },
  };
}
