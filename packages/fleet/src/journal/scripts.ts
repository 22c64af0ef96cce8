// KEYS[1] is the journal of an account, a hash. Its fields: `hold`, the turn that holds the account; `generation`, what it plays;
// `start`, the promises that it began with; `call:…`, `sleep:…` and `promise:…`. Times are the Redis server's, so that machines
// need not agree on the time of day. All of it expires, long after the last turn. ARGV: the turn, and in how many milliseconds that
// is; and what each says.
const prelude = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('PEXPIRE', KEYS[1], ARGV[2])
`;

/** Takes the account for a turn, from whoever holds it. Answers with the time and all fields. */
export const takeScript: string = `
redis.call('HSET', KEYS[1], 'hold', ARGV[1])
${prelude}
return { now, redis.call('HGETALL', KEYS[1]) }
`;

// From here on, nothing is written for a turn that no longer holds the account.
const fenced = (body: string): string => `
if redis.call('HGET', KEYS[1], 'hold') ~= ARGV[1] then return 0 end
${prelude}
${body}
return 1
`;

const forget = `
for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
  if string.match(field, '^call:') or string.match(field, '^sleep:') then redis.call('HDEL', KEYS[1], field) end
end
`;

/** Begins a generation: what was played before is forgotten. ARGV[3]: the generation; ARGV[4]: the promises that there are. */
export const beginScript: string = fenced(`
${forget}
redis.call('HSET', KEYS[1], 'generation', ARGV[3], 'start', ARGV[4])
`);

/** Ends a generation. What it has promised stays. */
export const endScript: string = fenced(`
${forget}
redis.call('HDEL', KEYS[1], 'generation', 'start')
`);

/** Notes that a call is about to leave. ARGV[3]: the field; ARGV[4]: the operation. */
export const sentScript: string = fenced(
  "redis.call('HSET', KEYS[1], ARGV[3], cjson.encode({ operation = ARGV[4], sentAtMs = now }))",
);

/** Writes fields. From ARGV[3] on: names and values in turn; a field with an empty value goes. */
export const writeScript: string = fenced(`
for i = 3, #ARGV, 2 do
  if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[1], ARGV[i])
  else redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
end
`);

/** Gives the account back. */
export const releaseScript: string = fenced("redis.call('HDEL', KEYS[1], 'hold')");
