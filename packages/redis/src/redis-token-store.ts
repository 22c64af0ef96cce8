import {
  AuthError,
  memoryTokenStore,
  parseTokens,
  SentSecrets,
  StoreError,
  type TokenStore,
  type Tokens,
} from "@ringwright/core";
import { bounded } from "./bounded.ts";
import { evaluator, type RedisClient } from "./redis-client.ts";
import { withRedisLock } from "./redis-lock.ts";
import { redisMember } from "./redis-member.ts";
import { keyPart, milliseconds, type StoreOptions, storeSetup } from "./store-options.ts";

/** How a token store in Redis behaves. */
export interface RedisTokenStoreOptions extends StoreOptions {
  /** Names the session: the same in all processes that share it, another for each login. Goes into keys, so no secret. */
  readonly name: string;
  /** How long a process that died may keep the others from renewing the session, in milliseconds. 30000 when left out. */
  readonly lockMs?: number;
  /**
   * How long tokens are kept after their last renewal, in milliseconds: the life of a refresh token. A week when left out.
   * Tokens without a refresh token are kept as long as they are good, and no longer than this.
   */
  readonly keepMs?: number;
}

const store = "redisTokenStore";
const weekMs = 604_800_000;

// KEYS: tokens, lock. ARGV: the holder, or nothing outside of `exclusive`; the text, or nothing to forget; its life.
const writeScript = `
if ARGV[1] ~= '' and redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1
`;

/**
 * Keeps the tokens of one session in Redis or Valkey: processes that use the same name share one login and one renewal. The
 * tokens lie there as they are, so let nobody else read that Redis, and reach it over TLS.
 *
 * @param client - connected, of `redis` or `ioredis`; it stays the caller's
 * @param options - see `RedisTokenStoreOptions`; `name` is needed
 * @returns a store whose methods throw StoreError when Redis fails or does not answer in time, or when the lock was lost to
 * another process before the tokens could be saved; AuthError for what is no tokens
 * @throws InputError for options that make no sense
 */
export function redisTokenStore(client: RedisClient, options: RedisTokenStoreOptions): TokenStore {
  const { prefix, timeoutMs, clock } = storeSetup(store, options);
  const lockMs = milliseconds(store, "lockMs", options.lockMs ?? 30_000);
  const keepMs = milliseconds(store, "keepMs", options.keepMs ?? weekMs);
  // The braces keep all its keys in one slot of a cluster.
  const key = `${prefix}:session:{${keyPart(store, "name", options.name)}}`;
  const within = bounded(`${store} (key ${key})`, timeoutMs, clock);
  const evaluate = evaluator(client);
  const turns = memoryTokenStore(); // within the process, clients take turns without asking Redis
  let holder = "";

  async function write(text: string, lifeMs: number, secrets?: SentSecrets): Promise<void> {
    if ((await within(evaluate(writeScript, [key, `${key}:lock`], [holder, text, lifeMs]), secrets)) === 1) return;
    throw new StoreError(
      `${store} (key ${key}): another process took the lock over while this one held it; its tokens stay. Was this process halted for longer than ${lockMs} ms? Allow a longer lockMs`,
    );
  }

  async function load(): Promise<Tokens | undefined> {
    const stored = await within(evaluate("return redis.call('GET', KEYS[1])", [key], []));
    if (stored === null || stored === undefined) return undefined;
    const tokens = parseTokens(String(stored));
    if (tokens !== undefined) return tokens;
    throw new AuthError(`${store}: the key ${key} holds something else than tokens: delete it, or give another name`);
  }

  return {
    load,
    save: async (tokens: Tokens) => {
      // How long an access token is good comes over the wire, and Redis takes no life without bounds.
      const lifeMs = tokens.refreshToken === undefined ? Math.min(tokens.lifetimeMs, keepMs) : keepMs;
      const secrets = new SentSecrets([tokens.accessToken, tokens.refreshToken ?? ""]);
      await write(JSON.stringify(tokens), Math.max(1, Math.ceil(lifeMs)), secrets);
    },
    clear: () => write("", 0),
    exclusive: (work, signal) =>
      turns.exclusive(
        () =>
          withRedisLock({ key: `${key}:lock`, lockMs, evaluate, within, clock, signal }, async (name) => {
            holder = name;
            try {
              return await work();
            } finally {
              holder = "";
            }
          }),
        signal,
      ),
    join: () => redisMember({ key, evaluate, within }),
  };
}
