import { type ErrorDetails, SentSecrets } from "@ringwright/core";
import { planted } from "../planted.ts";

/** A text with all secrets in it, in several ways to write them. */
export const leaky: string = Object.values(planted)
  .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret), new URLSearchParams({ x: secret })])
  .join(" and ");

/** What an error can be made of, with all secrets in it. */
export const errorDetails: ErrorDetails = {
  operation: "updateThings",
  requestId: leaky,
  redact: new SentSecrets(Object.values(planted)).redact,
  cause: new AggregateError(
    [
      Object.assign(new TypeError(leaky, { cause: leaky }), { code: leaky, request: { headers: { authorization: leaky } } }),
      Object.assign(new Error("lost"), { [Symbol("request")]: leaky, name: leaky }),
      new DOMException(leaky, "NetworkError"),
    ],
    leaky,
  ),
};
