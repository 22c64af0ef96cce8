import type { StoreMember } from "@ringwright/core";
import type { Bounded } from "./bounded.ts";
import type { Evaluate } from "./redis-client.ts";

/** What a member of a token store in Redis is made of. */
export interface RedisMemberSetup {
  /** Of the tokens. */
  readonly key: string;
  readonly evaluate: Evaluate;
  readonly within: Bounded;
}

// A process that died with calls under way is believed for as long as a call may usually take.
const leaseMs = 120_000;

// Both scripts: KEYS[1] is a sorted set of members and until when their word counts, by the server's own time.
const prelude = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
`;
const tellScript = `${prelude}
if ARGV[2] == '1' then
  redis.call('ZADD', KEYS[1], now + ${leaseMs}, ARGV[1])
  redis.call('PEXPIRE', KEYS[1], ${leaseMs})
else
  redis.call('ZREM', KEYS[1], ARGV[1])
end
return 1
`;
const othersScript = `${prelude}
return redis.call('ZCARD', KEYS[1]) - (redis.call('ZSCORE', KEYS[1], ARGV[1]) and 1 or 0)
`;

/**
 * One of those who share the tokens of a session in Redis.
 *
 * @param setup - which, and how to reach them
 */
export function redisMember({ key, evaluate, within }: RedisMemberSetup): StoreMember {
  const own = crypto.randomUUID();
  const calls = `${key}:calls`;
  return {
    async tell(underWay) {
      await within(evaluate(tellScript, [calls], [own, underWay ? 1 : 0]));
    },
    othersCall: async () => Number(await within(evaluate(othersScript, [calls], [own]))) > 0,
    isTaken: async () => (await within(evaluate("return redis.call('EXISTS', KEYS[1])", [`${key}:lock`], []))) === 1,
  };
}
