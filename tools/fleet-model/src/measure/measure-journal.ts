import { Redis } from "ioredis";
import type { Memory } from "../costs.ts";
import { leastSquares } from "./least-squares.ts";
import { measureTurns, type Share } from "./measure-turns.ts";

/**
 * Measures what an account at work keeps in Redis: its journal, by how many calls stand in it, and its session and budgets.
 *
 * @param redis - the address of a server that is empty
 * @param share - one account is enough
 */
export async function measureJournal(
  redis: string,
  share: Share,
  windowSeconds: number,
): Promise<Pick<Memory, "working" | "entry">> {
  const watch = new Redis(redis);
  const sizes: { readonly entries: number; readonly journal: number; readonly beside: number }[] = [];
  const looks: Promise<void>[] = [];
  const size = async (pattern: string): Promise<number> => {
    const keys = await watch.keys(pattern);
    const bytes = await Promise.all(keys.map((key) => watch.memory("USAGE", key, "SAMPLES", 0)));
    return bytes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  };
  const look = async (): Promise<void> => {
    const [key = ""] = await watch.keys("*:journal:*");
    const [entries, journal, budgets, session] = await Promise.all([
      watch.hlen(key),
      size("*:journal:*"),
      size("*:budget:*"),
      size("*:session:*"),
    ]);
    if (entries > 0) sizes.push({ entries, journal, beside: budgets + session });
  };
  try {
    const onTurn = (): void => void looks.push(look());
    await measureTurns({ redis, shares: [share], windowSeconds, workers: 1, concurrency: 1, asksRedis: false, onTurn });
    await Promise.all(looks);
    const [rest = 0, entry = 0] = leastSquares(
      sizes.map(({ entries }) => [1, entries]),
      sizes.map(({ journal }) => journal),
    );
    return { working: rest + Math.max(...sizes.map(({ beside }) => beside)), entry };
  } finally {
    watch.disconnect();
  }
}
