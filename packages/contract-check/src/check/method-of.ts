import type { HeaderOf } from "../exchange/exchange.ts";

/** The method that a request stands for: a POST may say another in a header or in the query. */
export function methodOf(method: string, header: HeaderOf, query: URLSearchParams): string {
  const sent = method.toUpperCase();
  const override = header("x-http-method-override") ?? query.get("_method");
  return sent === "POST" && override ? override.toUpperCase() : sent;
}
