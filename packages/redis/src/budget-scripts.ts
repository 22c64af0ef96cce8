// Both scripts begin with this. KEYS[1] is a sorted set: each call, and until when it holds its place, in milliseconds of
// the server's own time, so that machines need not agree on the time of day. Beside it is a hash: what answers have told.
// Its name is made here and not declared: the braces in KEYS[1] keep both in one slot of a cluster.
const prelude = (leaseMs: number): string => `
local calls, facts = KEYS[1], KEYS[1] .. ':facts'
local leaseMs = ${leaseMs}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local known = redis.call('HMGET', facts, 'limit', 'windowMs', 'penaltyUntil', 'seenAt')
local penaltyUntil, seenAt = tonumber(known[3] or 0), tonumber(known[4] or now)

local function after(score) return string.format('(%d', score) end

local function shift(byMs)
  local held = redis.call('ZRANGE', calls, 0, -1, 'WITHSCORES')
  for i = 1, #held, 2 do redis.call('ZADD', calls, held[i + 1] + byMs, held[i]) end
end

local function newPlace() return redis.call('HINCRBY', facts, 'places', 1) end

-- A crash of everybody leaves nothing behind for longer than this.
local function keep(windowMs)
  redis.call('HSET', facts, 'seenAt', now, 'penaltyUntil', penaltyUntil)
  redis.call('PEXPIRE', facts, math.max(86400000, penaltyUntil - now, 2 * (leaseMs + windowMs)))
  redis.call('PEXPIRE', calls, 2 * (leaseMs + windowMs))
end

if now < seenAt then -- the server's clock was set back: what it has written goes back with it
  shift(now - seenAt)
  penaltyUntil = penaltyUntil + now - seenAt
end
`;

/** How much higher than the limit the taking script answers, by the reason of a refusal. */
export const refusal = { budget: 1, penalty: 2 } as const;

/**
 * Takes a place or says how long to wait. It is a `customIncrTtlLuaScript` of rate-limiter-flexible, which hands over
 * points, the seconds of a key's life, the limit and the window's seconds, and reads two numbers: how much is consumed, where
 * more than the limit is a refusal, and a time. That time is the wait in milliseconds; for a place that was taken, its number.
 *
 * A call under way holds its place until it is settled. Should its process die, the place comes free a lease and a window later.
 *
 * @param leaseMs - the longest a call takes, in milliseconds
 */
export function takeScript(leaseMs: number): string {
  return `${prelude(leaseMs)}
local limit = tonumber(known[1] or ARGV[3])
local windowMs = tonumber(known[2] or math.floor(ARGV[4] * 1000 + 0.5))
local refused = tonumber(ARGV[3])
local hold = windowMs + 1
keep(windowMs)
if now < penaltyUntil then return { refused + ${refusal.penalty}, penaltyUntil - now } end

redis.call('ZREMRANGEBYSCORE', calls, '-inf', now - leaseMs) -- until then the settling of others counts them
local holding = redis.call('ZCOUNT', calls, after(now), '+inf')
if holding >= limit then
  local next = redis.call('ZRANGEBYSCORE', calls, after(now), '+inf', 'WITHSCORES', 'LIMIT', holding - limit, 1)
  return { refused + ${refusal.budget}, math.max(1, math.min(next[2] - now, hold)) } -- one under way may be answered now
end
local place = newPlace()
redis.call('ZADD', calls, now + leaseMs + hold, place)
keep(windowMs)
return { 1, place }
`;
}

/**
 * Books what became of a call, for all processes. ARGV: the place's number or nothing, `sent`, `unsent` or `moved`, how long
 * ago the call left, the figures to begin with (limit, window), and what the answer told: limit, remaining, window and
 * penalty, each empty where it told none. Times are in milliseconds. Answers with the limit and the window from now on.
 *
 * @param leaseMs - as for `takeScript`
 */
export function settleScript(leaseMs: number): string {
  return `${prelude(leaseMs)}
local place, call, leftAt = ARGV[1], ARGV[2], now - ARGV[3]
local limit = tonumber(ARGV[6]) or tonumber(known[1] or ARGV[4])
local oldWindowMs = tonumber(known[2] or ARGV[5])
local windowMs = tonumber(ARGV[8]) or oldWindowMs
local remaining, penaltyMs = tonumber(ARGV[7]), tonumber(ARGV[9])

if call == 'unsent' then
  redis.call('ZREM', calls, place)
else
  -- What held a place at any time since the call left, the service may have counted beside it.
  local own = redis.call('ZCOUNT', calls, after(leftAt), '+inf')
  local listed = place ~= '' and redis.call('ZSCORE', calls, place)
  if not listed then own = own + 1 end
  if place == '' then place = newPlace() end
  if windowMs ~= oldWindowMs then shift(windowMs - oldWindowMs) end
  local untilMs = now + windowMs + 1
  redis.call('ZADD', calls, untilMs, place)
  -- What the service counts beyond that, somebody else has made, and when nobody knows: now is never too early.
  if remaining then
    for _ = 1, math.min(limit - remaining - own, limit) do redis.call('ZADD', calls, untilMs, newPlace()) end
  end
  if ARGV[6] ~= '' then redis.call('HSET', facts, 'limit', limit) end
  if ARGV[8] ~= '' then redis.call('HSET', facts, 'windowMs', windowMs) end
  if penaltyMs then penaltyUntil = math.max(penaltyUntil, now + penaltyMs + 1) end
end
keep(windowMs)
return { limit, windowMs }
`;
}
