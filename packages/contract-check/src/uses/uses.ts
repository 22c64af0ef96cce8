import { batchMediaType, multipartMediaType } from "../check/batch-parts.ts";
import { theParts } from "../check/check-recorded.ts";
import { readJson } from "../check/json.ts";
import { methodOf } from "../check/method-of.ts";
import type { Body } from "../contract/contract.ts";
import { headersOf, mediaTypeOf, type RecordedExchange, textOf } from "../exchange/exchange.ts";
import { membersIn } from "./members-in.ts";

/** What an app uses of an operation. Without members, all of it. */
export interface OperationUse {
  /** Members that it sends, as the contract names them: `ExtensionUpdate.contact`. */
  readonly sent?: readonly string[];
  /** Members that it has got, and may rely on: `Extension.status`. */
  readonly received?: readonly string[];
}

/** What an app uses of the contract, by the operations' ids. */
export type Uses = Readonly<Record<string, OperationUse>>;

/**
 * Says which operations exchanges are of, and which members they send and bring. Both are sorted, and hold names of the contract alone:
 * the same traffic gives the same.
 *
 * @param exchanges - what was recorded
 */
export function usesOf(exchanges: readonly RecordedExchange[]): Uses {
  const used = new Map<string, { sent: Set<string>; received: Set<string>; isWhole: boolean }>();
  const { contract, router } = theParts();
  for (const { request, response } of exchanges) {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const header = headersOf(request.headers);
    const route = router.find(methodOf(request.method, header, searchParams), pathname);
    if (route === undefined) continue;
    const { id, requestBody, responses } = route.operation;
    const use = used.get(id) ?? { sent: new Set(), received: new Set(), isWhole: false };
    used.set(id, use);
    for (const [names, body, declared, headers] of [
      [use.sent, request.body, requestBody, header],
      [use.received, response.body, responses.get(response.status), headersOf(response.headers)],
    ] as const) {
      const members = membersOf(textOf(body), declared, mediaTypeOf(headers));
      if (members === undefined) use.isWhole = true;
      else for (const name of members) names.add(name);
    }
  }

  // Undefined for a body that nobody can look into.
  function membersOf(text: string | null | undefined, declared: Body | undefined, mediaType: string): string[] | undefined {
    if (text === null || text === "" || declared?.content === undefined) return [];
    const schema = declared.content[mediaType];
    const read = text === undefined ? undefined : readJson(text);
    if (schema === undefined || read === undefined || "found" in read) return undefined;
    if (mediaType === batchMediaType || mediaType === multipartMediaType) return undefined;
    return membersIn(contract, schema, read.value);
  }

  const sorted = [...used].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([id, { sent, received, isWhole }]) => [
      id,
      isWhole ? {} : { sent: [...sent].sort(), received: [...received].sort() },
    ]),
  );
}
