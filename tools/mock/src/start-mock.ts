import { type ListenOptions, listen, type PrismServer } from "./listen.ts";

/** A running mock. */
export type Mock = PrismServer;

/**
 * Starts the mock: it answers with the contract's examples and refuses what breaks the contract, with a 4xx that says
 * what was wrong. It remembers nothing. A `Prefer: code=404` or `Prefer: example=name` header chooses another answer.
 *
 * @param options - the port, and another document than the bundled contract
 * @throws Error for a document that cannot be read and for a port that is in use
 */
export function startMock(options: ListenOptions = {}): Promise<Mock> {
  return listen(options, {});
}
