/** Does work of one name after the other. */
export type OneByOne = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Makes whoever asks for the same wait for the one before, as where somebody presses a button twice. It knows of its own process
 * alone: several need a queue.
 */
export function oneByOne(): OneByOne {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = last.get(name);
    const turn = (async () => {
      await before?.catch(() => {});
      return work();
    })();
    last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (last.get(name) === turn) last.delete(name);
    }
  };
}
