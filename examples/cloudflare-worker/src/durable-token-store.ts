import { memoryTokenStore, parseTokens, type TokenStore } from "@ringwright/core";

const key = "tokens";

/**
 * Keeps a session's tokens with a Durable Object, which may be put to sleep after some seconds without a request, and wakes without its
 * memory. Nobody else reads them, and Cloudflare encrypts them at rest.
 *
 * @param storage - the object's own
 */
export function durableTokenStore(storage: DurableObjectStorage): TokenStore {
  const turns = memoryTokenStore(); // the object is one: whoever shares the store is in this memory
  return {
    async load() {
      return parseTokens((await storage.get<string>(key)) ?? "");
    },
    async save(tokens) {
      await storage.put(key, JSON.stringify(tokens));
    },
    async clear() {
      await storage.delete(key);
    },
    exclusive: turns.exclusive,
  };
}
