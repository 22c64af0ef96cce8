import { hash } from "node:crypto";
import type { AnswerHeaders } from "../handlers/types.ts";
import type { WireAnswer } from "./wire.ts";

/** An answer with its body still a value. */
export interface PlainAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: AnswerHeaders;
}

const json = "application/json;charset=utf-8";

/** Makes an answer ready to be sent: its body as text, and the headers that every answer has. */
export function finishAnswer(answer: WireAnswer | PlainAnswer, requestId: string, rateHeaders: AnswerHeaders = {}): WireAnswer {
  const { status, body, headers = {} } = answer;
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return {
    status,
    headers: {
      RCRequestId: requestId,
      RoutingKey: "SBX01P01",
      // Whatever Accept-Language asks for: there are no texts in other languages.
      "Content-Language": "en-US",
      Vary: "Accept-Encoding, User-Agent, Origin",
      ...(text === undefined ? {} : { "Content-Type": json }),
      ...rateHeaders,
      ...headers,
    },
    body: text,
  };
}

/** Looks like a random UUID, and is the same for the same request of the same run. */
export function requestIdOf(count: number): string {
  const hex = hash("sha1", `ringwright request ${count}`, "hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
