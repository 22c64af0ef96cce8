import type { Address } from "./start-victim.ts";

/** An answer of the sandbox, read to its end. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The way to a sandbox that may die at any moment. */
export interface Service {
  readonly address: Address;
  /**
   * Asks it as the owner; paths begin after `/restapi`.
   *
   * @returns undefined where there was no answer
   */
  send(method: string, path: string, body?: unknown): Promise<Answer | undefined>;
}

/**
 * The way to a victim.
 *
 * @param onAnswer - told of each answer
 */
export function serviceAt(address: Address, onAnswer: () => void): Service {
  return {
    address,
    async send(method, path, body) {
      const isForm = body instanceof URLSearchParams;
      const basic = Buffer.from(`${address.clientId}:${address.clientSecret}`).toString("base64");
      let answer: Answer;
      try {
        const response = await fetch(`${address.url}/restapi${path}`, {
          method,
          headers: {
            Authorization: isForm ? `Basic ${basic}` : `Bearer ${address.token}`,
            ...(body === undefined || isForm ? {} : { "Content-Type": "application/json" }),
          },
          ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
        });
        const text = await response.text();
        answer = { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
      } catch {
        return undefined;
      }
      onAnswer();
      return answer;
    },
  };
}
