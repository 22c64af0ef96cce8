import type { StoreMember, TokenStore, Tokens } from "./token-store.ts";

/** Keeps tokens in memory, for as long as the process lives. */
export function memoryTokenStore(): TokenStore {
  let saved: Tokens | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isTaken = false;
  const calling = new Set<StoreMember>();

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
      const turn = last.then(async () => {
        signal?.throwIfAborted();
        isTaken = true;
        try {
          return await work();
        } finally {
          isTaken = false;
        }
      });
      last = turn.catch(() => {}); // whoever asked for the work hears of its failure
      return turn;
    },
    join() {
      const member: StoreMember = {
        async tell(underWay) {
          if (underWay) calling.add(member);
          else calling.delete(member);
        },
        othersCall: async () => [...calling].some((other) => other !== member),
        isTaken: async () => isTaken,
      };
      return member;
    },
  };
}
