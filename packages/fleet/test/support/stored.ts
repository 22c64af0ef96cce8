import type { Redis } from "ioredis";

/** How much of a kind lies in Redis. */
export interface Amount {
  readonly keys: number;
  /** As `MEMORY USAGE` tells. */
  readonly bytes: number;
}

/** What a fleet keeps in Redis: in all, and by kind. */
export interface Stored extends Amount {
  readonly kinds: Readonly<Record<string, Amount>>;
}

/** Counts what lies under a fleet's prefix. */
export async function storedIn(redis: Redis, prefix: string): Promise<Stored> {
  const kinds: Record<string, Amount> = {};
  let [keys, bytes] = [0, 0];
  for await (const found of redis.scanStream({ match: `${prefix}:*`, count: 1000 })) {
    const names = [...new Set(found as string[])];
    const sizes = await Promise.all(names.map((name) => redis.call("MEMORY", "USAGE", name, "SAMPLES", "0")));
    names.forEach((name, index) => {
      const size = Number(sizes[index] ?? 0);
      const kind = kindOf(name.slice(prefix.length + 1));
      const before = kinds[kind] ?? { keys: 0, bytes: 0 };
      kinds[kind] = { keys: before.keys + 1, bytes: before.bytes + size };
      keys += 1;
      bytes += size;
    });
  }
  return { keys, bytes, kinds };
}

function kindOf(key: string): string {
  const [first = "", second = "", third = ""] = key.split(":");
  if (first !== "fleet") return first === "session" ? "sessions" : "budgets";
  if (second === "journal") return "journals";
  if (second !== "accounts" && second !== "runs") return "runs";
  if (third === "events") return "events";
  // Jobs are called by their run, which begins with its day.
  return /^\d{8}T/.test(third) ? "jobs" : "queues";
}
