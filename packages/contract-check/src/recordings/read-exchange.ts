import { basesOf, contractUrl } from "../exchange/contract-url.ts";
import type { HeaderSource, RecordedBody, RecordedExchange } from "../exchange/exchange.ts";
import { isObject } from "../schema/type-of.ts";

/**
 * Reads an exchange that a program wrote down as JSON: `{ request: { method, url, headers, body }, response: { status, headers,
 * body } }`. A body is its text, or the value that it is as JSON; left out where it was not kept, and `null` where there was none.
 *
 * @param value - parsed
 * @returns undefined for what is no exchange, and "others" for one of another server
 */
export function readExchange(value: unknown, servers: readonly string[] | undefined): RecordedExchange | "others" | undefined {
  const request = isObject(value) ? value["request"] : undefined;
  const response = isObject(value) ? value["response"] : undefined;
  if (!isObject(request) || !isObject(response)) return undefined;
  const { method, url } = request;
  const { status } = response;
  if (typeof method !== "string" || typeof url !== "string" || typeof status !== "number") return undefined;
  const path = contractUrl(url, basesOf(servers));
  if (path === undefined) return "others";
  return {
    request: { method, url: path, headers: headersOf(request["headers"]), body: bodyOf(request["body"]) },
    response: { status, headers: headersOf(response["headers"]), body: bodyOf(response["body"]) },
  };
}

function headersOf(headers: unknown): HeaderSource | undefined {
  return typeof headers === "object" && headers !== null ? (headers as HeaderSource) : undefined;
}

function bodyOf(body: unknown): RecordedBody {
  return typeof body === "string" || body === null || body === undefined ? body : JSON.stringify(body);
}
