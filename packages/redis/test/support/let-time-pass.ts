import type { TestClient } from "./clients.ts";

// What is kept moves into the past, which is all that time does to it. The server's own clock cannot be set.
const script = `
local byMs = tonumber(ARGV[1])
for _, key in ipairs(KEYS) do
  local type = redis.call('TYPE', key).ok
  if type == 'zset' then
    for _, name in ipairs(redis.call('ZRANGE', key, 0, -1)) do redis.call('ZINCRBY', key, -byMs, name) end
  elseif type == 'hash' then
    for _, name in ipairs({ 'seenAt', 'penaltyUntil' }) do redis.call('HINCRBY', key, name, -byMs) end
  end
  local lifeMs = redis.call('PTTL', key)
  if lifeMs > 0 then redis.call('PEXPIRE', key, lifeMs - byMs) end
end`;

/**
 * Lets time pass for keys of budgets and of limiters, at once.
 *
 * @param connection - to their server
 * @param keys - all of a budget's
 * @param byMs - in milliseconds; below nothing the server's clock is set back
 */
export async function letTimePass(connection: TestClient, keys: readonly string[], byMs: number): Promise<void> {
  await connection.command("EVAL", script, String(keys.length), ...keys, String(byMs));
}
