import type { StoreMember } from "../auth/token-store.ts";
import { lockManager } from "./tab-turn.ts";

/**
 * One of the tabs that share a session. While its calls are under way it holds a Web Lock of its own, which ends with the tab.
 *
 * @param key - names the session's turn
 * @param what - the store, for errors
 */
export function tabMember(key: string, what: string): StoreMember {
  const calls = `${key} calls `;
  const own = `${calls}${crypto.randomUUID()}`;
  let release: (() => void) | undefined;

  async function held(): Promise<string[]> {
    const { held = [] } = await lockManager(what).query();
    return held.flatMap(({ name }) => (name === undefined ? [] : [name]));
  }

  return {
    async tell(underWay) {
      if (underWay && release === undefined) release = await hold(lockManager(what), own);
      if (underWay) return;
      release?.();
      release = undefined;
    },
    othersCall: async () => (await held()).some((name) => name.startsWith(calls) && name !== own),
    isTaken: async () => (await held()).includes(key),
  };
}

function hold(locks: LockManager, name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    locks.request(name, () => new Promise<void>((release) => resolve(release))).catch(reject);
  });
}
