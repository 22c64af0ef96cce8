import { StoreError } from "@ringwright/core";

/**
 * Waits for an answer of Redis. What Redis fails with says nothing of an account: whoever asked for it comes again.
 *
 * @param what - what was asked for, for the error
 * @throws StoreError where Redis fails, or the connection breaks off
 */
export async function ofRedis<T>(what: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw new StoreError(`${what}: Redis failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
