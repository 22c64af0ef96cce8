import { Redis } from "ioredis";
import { createClient } from "redis";
import type { RedisClient } from "../../src/index.ts";

/** The client libraries that the stores take. */
export const libraries = ["redis", "ioredis"] as const;

/** A connected client, and how to be rid of it. */
export interface TestClient extends Disposable {
  readonly client: RedisClient;
  /** Sends any command. */
  command(...words: string[]): Promise<unknown>;
}

/**
 * Connects to a server on this machine.
 *
 * @param library - whose client
 */
export async function connect(library: string, port: number): Promise<TestClient> {
  if (library === "ioredis") {
    const client = new Redis(port, "127.0.0.1", { lazyConnect: true });
    client.on("error", () => {}); // tests of a lost server look at what the stores say
    await client.connect();
    const command = (name: string, ...rest: string[]): Promise<unknown> => client.call(name, ...rest);
    return { client, command, [Symbol.dispose]: () => client.disconnect() };
  }
  const client = createClient({ socket: { port, host: "127.0.0.1" } });
  client.on("error", () => {});
  await client.connect();
  const command = (...words: string[]): Promise<unknown> => client.sendCommand(words);
  return { client, command, [Symbol.dispose]: () => client.destroy() };
}
