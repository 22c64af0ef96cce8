// Both scripts begin with this. KEYS[1] is a sorted set: each call, and when it was answered, in milliseconds of the server's
// own time, so that machines need not agree on the time of day; one under way stands at the end of its lease. Beside it are a
// sorted set of the calls that strangers made, those of a moment as one number, and a hash: what answers have told. Their
// names are made here and not declared: the braces in KEYS[1] keep all in one slot of a cluster.
// What comes over the wire is bounded, and no loop goes by it.
const prelude = (leaseMs: number): string => `
local calls, strangers, facts = KEYS[1], KEYS[1] .. ':strangers', KEYS[1] .. ':facts'
local leaseMs, longestPenaltyMs = ${leaseMs}, 3600000
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local known = redis.call('HMGET', facts, 'limit', 'windowMs', 'penaltyUntil', 'seenAt')
local penaltyUntil, seenAt = tonumber(known[3] or 0), tonumber(known[4] or now)

local function after(score) return string.format('(%d', score) end

local function shift(set, byMs)
  local held = redis.call('ZRANGE', set, 0, -1, 'WITHSCORES')
  for i = 1, #held, 2 do redis.call('ZADD', set, held[i + 1] + byMs, held[i]) end
end

local function newName() return redis.call('HINCRBY', facts, 'names', 1) end

-- Our calls since a moment; those of strangers; and when these were made, the oldest first.
local function callsSince(score)
  local found = redis.call('ZRANGEBYSCORE', strangers, after(score), '+inf', 'WITHSCORES')
  local moments, count = {}, 0
  for i = 1, #found, 2 do
    count = count + string.match(found[i], '%d+$')
    moments[#moments + 1] = { at = found[i + 1], upTo = count }
  end
  return redis.call('ZCOUNT', calls, after(score), '+inf'), count, moments
end

-- A crash of everybody leaves nothing behind for longer than this.
local function keep(windowMs)
  local lifeMs = 2 * (leaseMs + windowMs)
  redis.call('HSET', facts, 'seenAt', now, 'penaltyUntil', penaltyUntil)
  redis.call('PEXPIRE', facts, math.max(86400000, lifeMs))
  for _, set in ipairs({ calls, strangers }) do redis.call('PEXPIRE', set, lifeMs) end
end

if now < seenAt then -- the server's clock was set back: what it has written goes back with it
  for _, set in ipairs({ calls, strangers }) do shift(set, now - seenAt) end
  penaltyUntil = penaltyUntil + now - seenAt
end
penaltyUntil = math.min(penaltyUntil, now + longestPenaltyMs + 1)
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

for _, set in ipairs({ calls, strangers }) do -- until then the settling of others counts them
  redis.call('ZREMRANGEBYSCORE', set, '-inf', now - hold - leaseMs)
end
local since = now - hold
local ours, theirs, moments = callsSince(since)
local over = ours + theirs - limit
if over >= 0 then
  -- There is room when this many more than the oldest have come free: find when the last of them was answered. It is a
  -- stranger's, or one of ours that has all strangers' before it.
  local before, answeredAt = 0, nil
  for _, moment in ipairs(moments) do
    local upTo = redis.call('ZCOUNT', calls, after(since), moment.at)
    if upTo + before > over then break end
    if upTo + moment.upTo > over then
      answeredAt = moment.at
      break
    end
    before = moment.upTo
  end
  answeredAt = answeredAt
    or redis.call('ZRANGEBYSCORE', calls, after(since), '+inf', 'WITHSCORES', 'LIMIT', over - before, 1)[2]
  -- One that is under way may be answered now.
  return { refused + ${refusal.budget}, math.max(1, math.min(answeredAt - since, hold)) }
end
local place = newName()
redis.call('ZADD', calls, now + leaseMs, place)
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
  local ours, theirs = callsSince(leftAt - oldWindowMs - 1)
  local listed = place ~= '' and redis.call('ZSCORE', calls, place)
  if not listed then ours = ours + 1 end
  if place == '' then place = newName() end
  redis.call('ZADD', calls, now, place)
  -- What the service counts beyond that, somebody else has made, and when nobody knows: now is never too early.
  local others = math.min(limit - (remaining or limit) - ours - theirs, limit)
  if others > 0 then redis.call('ZADD', strangers, now, string.format('%d:%d', newName(), others)) end
  if ARGV[6] ~= '' then redis.call('HSET', facts, 'limit', limit) end
  if ARGV[8] ~= '' then redis.call('HSET', facts, 'windowMs', windowMs) end
  if penaltyMs then penaltyUntil = math.max(penaltyUntil, now + math.min(penaltyMs, longestPenaltyMs) + 1) end
end
keep(windowMs)
return { limit, windowMs }
`;
}
