import { memoryTokenStore } from "../auth/memory-token-store.ts";
import { parseTokens } from "../auth/parse-tokens.ts";
import type { TokenStore } from "../auth/token-store.ts";
import { AuthError } from "../errors/auth-error.ts";
import { StoreError } from "../errors/store-error.ts";
import { openRecords } from "./records.ts";
import { sessionRecord } from "./session-record.ts";
import { type BrowserStoreOptions, checkMs, checkName, storeSetup } from "./store-options.ts";
import { tabMember } from "./tab-member.ts";
import { withTabTurn } from "./tab-turn.ts";

/** How a token store of a browser behaves. */
export interface BrowserTokenStoreOptions extends BrowserStoreOptions {
  /** Names the session: the same in all tabs, another for each login. No secret. */
  readonly name: string;
  /**
   * How long a tab that is frozen may keep the others from renewing the session, in milliseconds. 90000 when left out: the timers
   * of a hidden tab may go off once a minute, so less makes others pass over one that is alive.
   */
  readonly lockMs?: number;
}

const store = "browserTokenStore";

/**
 * Keeps the tokens of one session in IndexedDB, for the pages and workers of one origin: tabs that use the same name share one
 * login, and one renewal. When one of them has saved or cleared the tokens, the others hear of it. Any script that runs in a page
 * of the origin can read them.
 *
 * @param options - see `BrowserTokenStoreOptions`; `name` is needed
 * @returns a store whose methods throw StoreError when the browser forbids it, fails or does not answer in time, or when
 * another tab took the turn over before the tokens could be saved; AuthError for what is no tokens
 * @throws InputError for options that make no sense
 */
export function browserTokenStore(options: BrowserTokenStoreOptions): TokenStore {
  const setup = storeSetup(store, options);
  const { what, clock } = setup;
  const lockMs = checkMs(store, "lockMs", options.lockMs ?? 90_000);
  const key = `${setup.database} session ${checkName(store, "name", options.name)}`;
  const records = openRecords({ ...setup, durability: "strict" });
  const turn = { key, records, what, lockMs, clock };
  const turns = memoryTokenStore(); // within the tab, clients take turns without asking the browser
  let holder: string | undefined;
  let channel: BroadcastChannel | undefined;

  function openChannel(): BroadcastChannel {
    channel ??= new BroadcastChannel(key);
    return channel;
  }

  async function write(tokens: string | undefined): Promise<void> {
    await records.change(key, (value) => {
      const record = sessionRecord(value);
      if (holder !== undefined && record.holder !== holder) {
        throw new StoreError(`${what}: another tab took the turn over while this one was halted; its tokens stay`);
      }
      return { value: { ...record, tokens }, result: undefined };
    });
    openChannel().postMessage("changed");
  }

  return {
    async load() {
      const { tokens: text } = sessionRecord(await records.read(key));
      if (text === undefined) return undefined;
      const tokens = parseTokens(String(text));
      if (tokens !== undefined) return tokens;
      throw new AuthError(`${what}: the record "${key}" holds something else than tokens; clear it and log in again`);
    },
    save: (tokens) => write(JSON.stringify(tokens)),
    clear: () => write(undefined),
    exclusive<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
      const hold = async (own: string): Promise<T> => {
        holder = own;
        try {
          return await work();
        } finally {
          holder = undefined;
        }
      };
      return turns.exclusive(() => withTabTurn(turn, hold, signal), signal);
    },
    watch(listener) {
      const opened = openChannel();
      opened.addEventListener("message", listener);
      return () => opened.removeEventListener("message", listener);
    },
    join: () => tabMember(key, what),
  };
}
